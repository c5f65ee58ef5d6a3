import { expect, test } from 'vitest';
import { namesIn } from '#assemble/names.ts';
import { cpuMilliseconds } from '../cpu.ts';

test.each([
  ['By Ada Quill and Tom Ray, Associated Press', ['Ada Quill', 'Tom Ray']],
  ['By DANA KIRK and JILL LAWTON', ['DANA KIRK', 'JILL LAWTON']],
  ['Byby ADA QUILL, TOM RAY and LEE ODUYA', ['ADA QUILL', 'TOM RAY', 'LEE ODUYA']],
  ['By Andy Sando | Harbour News', ['Andy Sando']],
  ['Analysis by Cleo Zill, CNN Editor-at-large', ['Cleo Zill']],
  ['By Ana de la Cruz Published 3 May 2020', ['Ana de la Cruz']],
  ['Jen MillerPublished Jul 17, 2024', ['Jen Miller']],
  ['BY ADA QUILL AND TOM RAY', ['ADA QUILL', 'TOM RAY']],
  ['By Ada Quill, Tom Ray, and Lee Oduya for The Post', ['Ada Quill', 'Tom Ray', 'Lee Oduya']],
  ['By Ada Quill & Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Ada Quill • Tom Ray | Lee Oduya', ['Ada Quill', 'Tom Ray', 'Lee Oduya']],
  ['Von Ada Quill und Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Par Ada Quill et Tom Ray, à Paris', ['Ada Quill', 'Tom Ray']],
  ['Por Ada Quill y Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Di Ada Quill e Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Door Ada Quill en Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Af Ada Quill og Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['Av Ada Quill och Tom Ray', ['Ada Quill', 'Tom Ray']],
  ['By Ada Quill, Political Editor', ['Ada Quill']],
  ['By Ada Quill, Chief Foreign Correspondent', ['Ada Quill']],
  ['By Ada Quill, Global Health Editor', ['Ada Quill']],
  ['By Ada Quill, BBC News', ['Ada Quill']],
  ['By Ada Quill in Washington and Tom Ray in New York', ['Ada Quill', 'Tom Ray']],
  ['By Ada Quill @adaquill', ['Ada Quill']],
  ['By Ada Quill ada.quill@post.test', ['Ada Quill']],
  ['By Ada Quill 15 March 2023', ['Ada Quill']],
  ['Ada Quill reports from Oslo', ['Ada Quill']],
  ['Par Ada Quill avec AFP', ['Ada Quill']],
  ['By Ada Quill and agencies', ['Ada Quill']],
  ['By Ada Quill, PhD', ['Ada Quill']],
  ['By Dr. Ada Quill MD', ['Ada Quill']],
  ['By Ada van der Quill', ['Ada van der Quill']],
  ['By J. R. Quill and A.B. Ray', ['J. R. Quill', 'A.B. Ray']],
  ['By Jean-Luc Petit-Roux', ['Jean-Luc Petit-Roux']],
  ['By Ada Quill III', ['Ada Quill III']],
  ['By Ada Quill*', ['Ada Quill']],
  ['Published by Ada Quill', ['Ada Quill']],
  ['View all posts by Ada Quill', ['Ada Quill']],
  ['Text & Fotos: Ada Quill', ['Ada Quill']],
  ['Written by Ada Quill, Edited by Tom Ray', ['Ada Quill']],
  ['By Ada Quill and Tom Ray, Photographs by Lee Oduya', ['Ada Quill', 'Tom Ray']],
  ['Text: Ada Quill, Fotos: Tom Ray', ['Ada Quill']],
  ['Photographs by Tom Ray', []],
  ['Edited by Tom Ray', []],
  ['By The Editorial Board', []],
  ['Par La rédaction', []],
  ['By Staff Reports', []],
  ['By JERUSALEM POST STAFF', []],
  ['By Reuters', []],
])('%s', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});

test('takes no more time than its length allows', () => {
  const long = ['Ada Lee ', 'By Ada Quill, ', '((((', 'A | '].map((unit) => unit.repeat(200_000));
  expect(cpuMilliseconds(() => long.map(namesIn))).toBeLessThan(1000);
});
