/** Counting requests in windows: what is left, when it begins anew, and how much of it is remembered. */
import { expect, test } from 'vitest';
import { createRates, partyOf } from '#http/access/rates.ts';

test('a window ends a minute after its first request, whatever comes in between', () => {
  let now = 0;
  const rates = createRates(2, () => now);
  expect(rates.count('a')).toMatchObject({
    over: false,
    wait: 60,
    headers: { ratelimit: '"default";r=1;t=60' },
  });
  now = 59_999;
  expect(rates.count('a')).toMatchObject({ over: false, headers: { ratelimit: '"default";r=0;t=1' } });
  expect(rates.count('a')).toMatchObject({ over: true, headers: { 'retry-after': '1' } });
  expect(rates.count('b')).toMatchObject({ over: false });
  now = 60_000;
  expect(rates.count('a')).toMatchObject({ over: false, headers: { ratelimit: '"default";r=1;t=60' } });
});

test('no more parties are remembered than there is room for; who came first is forgotten first', () => {
  const rates = createRates(1, () => 0, 3);
  for (const party of ['a', 'b', 'c', 'd']) expect(rates.count(party).over).toBe(false);
  expect(rates.count('d').over).toBe(true);
  expect(rates.count('b').over).toBe(true);
  expect(rates.count('a').over).toBe(false);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of the party %s', (address, party) => {
  expect(partyOf(address)).toBe(party);
});
