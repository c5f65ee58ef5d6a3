/** The examples of docs/QUERY.md are true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainQuery } from '#search/parse.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/QUERY.md'), 'utf8');

/** Rows of the tables below a heading that begin with a query; the cells without their marks of code. */
function examples(head: string): string[][] {
  const tables = text.split('\n\n').filter((block) => block.startsWith(`${head}\n`));
  return tables.flatMap((table) => table.split('\n').slice(2).filter(Boolean)).map(cells);
}

function cells(row: string): string[] {
  const bare = row.replaceAll('\\|', '\0').split('|').slice(1, -1);
  return bare.map((cell) => cell.trim().replaceAll('\0', '|'));
}

const code = (cell = '') => cell.replace(/^`(.*)`$/, '$1');

const READ = examples('| query | read as |');
const WARNED = examples('| query | read as | warning |');
const REFUSED = examples('| query | error |');

test('there are examples of each kind', () => {
  expect(READ.length).toBeGreaterThan(30);
  expect(WARNED.length).toBeGreaterThan(10);
  expect(REFUSED.length).toBeGreaterThan(15);
});

describe('the documentation tells how a query is read', () => {
  test.each(READ.map(([q, normal]) => [code(q), code(normal)]))('%s', (q, normal) => {
    expect(explainQuery(q!)).toMatchObject({ normal, warnings: [] });
  });

  test.each(WARNED.map(([q, normal, warning]) => [code(q), code(normal), warning!] as const))(
    '%s, with a warning',
    (q, normal, warning) => {
      const read = explainQuery(q);
      expect(read.normal).toBe(normal);
      expect(read.warnings[0]?.detail).toContain(warning);
    },
  );

  test.each(REFUSED.map(([q, error]) => [code(q), error!] as const))('%s is refused', (q, error) => {
    expect(() => explainQuery(q)).toThrow(error);
  });
});
