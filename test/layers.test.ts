/** The river flows one way: each folder of `src` imports only what stands above it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STAGES = ['read', 'segment', 'label', 'assemble', 'annotate', 'correct'];
/** Upstream first; a layer may import itself and everything before it, except that stages and formats know only what all words share. */
const ORDER = [
  'domain',
  'text',
  ...STAGES,
  'pipeline.ts',
  'copies',
  'formats',
  'store',
  'search',
  'config.ts',
  'app',
  'http',
  'cli',
  'main.ts',
];
const SRC = join(import.meta.dirname, '../src');

const layerOf = (path: string): string => path.split('/')[0]!;

function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  if (STAGES.includes(from) || from === 'formats') return to === 'domain' || to === 'text';
  return ORDER.indexOf(to) < ORDER.indexOf(from) && ORDER.includes(to);
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  const targets = [...code.matchAll(/(?:from|import\(|new URL\()\s*'(#|\.{1,2}\/)([^']+)'/g)];
  return targets.map(([, mark, path]) => (mark === '#' ? path! : join(file, '..', mark!, path!)));
}

test('every file is in a known layer and imports only upstream', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const faults = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('..'))
      .filter((target) => !allowed(layerOf(file), layerOf(target)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(files.map(layerOf).filter((l) => !ORDER.includes(l))).toEqual([]);
  expect(faults).toEqual([]);
});

test('stages do no I/O beyond reading the model beside them', () => {
  const stageFiles = ['text', ...STAGES]
    .flatMap((s) => readdirSync(join(SRC, s), { recursive: true, encoding: 'utf8' }).map((f) => join(s, f)))
    .filter((f) => f.endsWith('.ts'));
  const faults = stageFiles.filter((f) =>
    /from '(node:(child_process|http|https|net|worker_threads|fs\/promises)|better-sqlite3)'/.test(
      readFileSync(join(SRC, f), 'utf8'),
    ),
  );
  expect(faults).toEqual([]);
});
