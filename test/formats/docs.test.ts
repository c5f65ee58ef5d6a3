/** docs/FORMATS.md and the README tell of the formats that are in the table, and of no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCEPTED } from '#app/media.ts';
import { FORMAT_IDS, FORMATS } from '#formats/formats.ts';
import { COMMON, JSON_FEED, SHAPES } from '#formats/json/shapes.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const code = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(' ');

test('docs/FORMATS.md has a row for each format', () => {
  const rows = FORMAT_IDS.map((id) => {
    const { name, known, fields, endings, media } = FORMATS[id];
    return `| **${name}** | ${known} | ${fields} | ${code(endings)} | ${code(media)} |`;
  });
  const table = [
    '| format | known by | what becomes of its fields | endings | media types |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  expect(read('docs/FORMATS.md')).toContain(table.join('\n'));
});

test('docs/FORMATS.md has a row for each shape of JSON', () => {
  const rows = [...SHAPES, JSON_FEED, COMMON].map(({ name, has, fields, teasers = [] }) => {
    const places = Object.entries(fields).map(([field, paths]) => `${field}: ${code(paths)}`);
    const known = has.map((any) => any.map((key) => `\`${key}\``).join(' or ')).join(', ') || '–';
    return `| ${name} | ${known} | ${places.join('; ')}${teasers.length ? ` (teasers: ${code(teasers)})` : ''} |`;
  });
  const table = ['| shape | known by | fields |', '| --- | --- | --- |', ...rows];
  expect(read('docs/FORMATS.md')).toContain(table.join('\n'));
});

test('README names every ending', () => {
  const readme = read('README.md');
  const endings = FORMAT_IDS.flatMap((id) => FORMATS[id].endings);
  expect(endings.filter((ending) => !readme.includes(ending))).toEqual([]);
});

test('every media type is accepted, and none names two formats', () => {
  const media = FORMAT_IDS.flatMap((id) => FORMATS[id].media);
  expect(new Set(media).size).toBe(media.length);
  expect(media.filter((type) => !ACCEPTED.includes(type))).toEqual([]);
});
