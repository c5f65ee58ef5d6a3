/** Faults in JSON are told with their line and column. */
import { expect, test } from 'vitest';
import { parseJson } from '#formats/json/parse.ts';
import { cpuMilliseconds } from '../cpu.ts';

const parse = (text: string, valuesMax?: number) => parseJson(Buffer.from(text), valuesMax);

test.each([
  ['', 1, 1, 'the text ends before the JSON is complete'],
  ['{"text": "a",}', 1, 14, 'expected a property name in double quotes'],
  ['{"text": "a"\n "id": "b"}', 2, 2, 'expected `,` or the end of the object or array'],
  ['{\n  text: "a"\n}', 2, 3, 'expected a property name in double quotes, or `}`'],
  ['{"text" "a"}', 1, 9, 'expected `:` after the property name'],
  ['[1, 2', 1, 6, 'the text ends before the JSON is complete'],
  ['[1, 2}', 1, 6, 'expected `,` or the end of the object or array'],
  ['[1, ]', 1, 5, 'expected a value'],
  ['[,]', 1, 2, 'expected a value or `]`'],
  ['{"a": tru}', 1, 7, 'expected a value'],
  ['{"a": 01}', 1, 8, 'expected `,` or the end of the object or array'],
  ["{'a': 1}", 1, 2, 'expected a property name in double quotes, or `}`'],
  ["['a']", 1, 2, 'JSON strings stand in double quotes'],
  ['"one" "two"', 1, 7, 'expected nothing more after the value'],
  ['{"a": "one\ntwo"}', 1, 11, 'a string holds a line break or control character; write it as an escape'],
  ['{"a": "\\x41"}', 1, 8, 'unknown escape in a string'],
  ['{"a": "\\u12"}', 1, 8, '`\\u` needs four hexadecimal digits'],
  ['{"a": "one', 1, 11, 'the text ends inside a string'],
  ['{"a": "one\\', 1, 12, 'the text ends inside a string'],
  ['// note\n{}', 1, 1, 'expected a value'],
])('%j', (text, line, column, what) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(parse(text).fault).toEqual({ line, column, what });
});

test.each([['{"a": [1, -2.5e3, true, null, "\\u00e9\\n\\"]["], "b": {}}'], [' [ ] '], ['\uFEFF{"a": 1}']])(
  '%j is JSON',
  (text) => {
    expect(parse(text)).toEqual({ value: JSON.parse(text.replace('\uFEFF', '')) });
  },
);

test('bytes that are not UTF-8 are told with their place', () => {
  const bytes = Buffer.from('{"text":\n "caf\xe9"}', 'latin1');
  expect(parseJson(bytes).fault).toEqual({ line: 2, column: 6, what: 'these bytes are not UTF-8' });
});

test('what V8 would take seconds for is refused at once', () => {
  const spent = cpuMilliseconds(() => {
    expect(parse('['.repeat(30_000_000)).fault).toMatchObject({ column: 101, code: 'payload_too_large' });
    expect(parse(`[${'1,'.repeat(10_000_000)}1]`, 1000).fault).toMatchObject({ code: 'payload_too_large' });
  });
  expect(spent).toBeLessThan(2000);
  expect(parse(`["${'['.repeat(1000)}"]`)).toEqual({ value: ['['.repeat(1000)] });
});
