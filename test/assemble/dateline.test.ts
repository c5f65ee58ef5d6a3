import { expect, test } from 'vitest';
import { opening } from '#assemble/dateline.ts';

test.each([
  ['HAYFORD, Calif. (AP) — Two men', 'HAYFORD, Calif.', 'Associated Press', 'Two men'],
  ['LONDON — The court', 'LONDON', null, 'The court'],
  ['Paris (Reuters) - Prices rose', 'Paris', 'Reuters', 'Prices rose'],
  ['PUTRAJAYA, Nov 22 — Private firms', 'PUTRAJAYA', null, 'Private firms'],
  ['NEW DELHI: Their plans', 'NEW DELHI', null, 'Their plans'],
  ['(CNN)Rockets landed', null, 'CNN', 'Rockets landed'],
])('%s', (text, place, by, rest) => {
  const open = opening(text);
  expect([open.place, open.agency, text.slice(open.textStart)]).toEqual([place, by, rest]);
});

test.each([
  'The mayor — a former teacher — said no.',
  'Police: Two hurt in fire',
  'Anna Blake (Labour) won the seat.',
  'It was over. Or so they thought — until Friday.',
])('%s opens with no dateline', (text) => {
  expect(opening(text).textStart).toBe(0);
});
