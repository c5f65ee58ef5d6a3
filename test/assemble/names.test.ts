import { expect, test } from 'vitest';
import { namesIn } from '#assemble/names.ts';

test.each([
  ['By Ada Quill and Tom Ray, Associated Press', ['Ada Quill', 'Tom Ray']],
  ['By DANA KIRK and JILL LAWTON', ['DANA KIRK', 'JILL LAWTON']],
  ['Byby ADA QUILL, TOM RAY and LEE ODUYA', ['ADA QUILL', 'TOM RAY', 'LEE ODUYA']],
  ['By Andy Sando | Harbour News', ['Andy Sando']],
  ['Analysis by Cleo Zill, CNN Editor-at-large', ['Cleo Zill']],
  ['By Ana de la Cruz Published 3 May 2020', ['Ana de la Cruz']],
  ['Jen MillerPublished Jul 17, 2024', ['Jen Miller']],
  ['By Staff Reports', []],
  ['By JERUSALEM POST STAFF', []],
  ['By Reuters', []],
])('%s', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});

test('takes no more time than its length allows', () => {
  const start = performance.now();
  for (const unit of ['Ada Lee ', 'By Ada Quill, ', '((((', 'A | ']) namesIn(unit.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
