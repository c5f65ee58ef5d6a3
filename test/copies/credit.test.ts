/** Which agency an article is credited to. */
import { expect, test } from 'vitest';
import { creditOf } from '#copies/credit.ts';

const credit = (source: string | null, byline: string[], body = 'The council voted.') =>
  creditOf({ source, byline, body });

test('source, then byline, then how the text begins and ends', () => {
  expect(credit('Reuters', ['AP'])).toEqual({ name: 'Reuters', from: 'source' });
  expect(credit('The Post', ['Ann Lee', 'Agence France-Presse'])).toEqual({ name: 'AFP', from: 'byline' });
  expect(credit(null, [], 'BERLIN (Reuters) - The council voted.')).toEqual({
    name: 'Reuters',
    from: 'text',
  });
  expect(credit(null, [], 'The council voted.\n\n© 2024 AFP')).toEqual({ name: 'AFP', from: 'text' });
  expect(credit(null, [], 'The council voted.\n\n(dpa)')).toEqual({ name: 'dpa', from: 'text' });
});

test('newspapers and broadcasters are no agencies, and a word in a sentence is no credit', () => {
  expect(credit('CNN', ['BBC News'])).toBeNull();
  expect(credit(null, [], '(CNN) The council voted.')).toBeNull();
  expect(
    credit(
      null,
      [],
      'The council told Reuters.\n\nIt told the AP, too, on Monday in the city hall of the town.',
    ),
  ).toBeNull();
});
