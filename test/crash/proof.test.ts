/** The proof of the crash suite finds what is wrong with a file: else it would prove nothing. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, RAILWAY, start } from '../http/support.ts';
import { prove } from './proof.ts';
import type { Acknowledged } from './sender.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-proof-'));
const file = join(folder, 'news.db');
const sent: Acknowledged[] = [];
beforeAll(async () => {
  const running = await start({}, {}, `sqlite:${file}`);
  const records = [HARBOUR, RAILWAY].map((text, n) => ({ id: `story-${n}`, text }));
  const answer = await running
    .ask('post', '/ingest')
    .set('content-type', 'application/json')
    .send(JSON.stringify(records));
  for (const [i, record] of records.entries()) sent.push({ ...record, article: answer.body.results[i].id });
  await running.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function broken(sql: string, acknowledged = sent) {
  const copy = join(folder, 'broken.db');
  copyFileSync(file, copy);
  const db = new Database(copy);
  db.exec(sql);
  db.close();
  return prove(copy, acknowledged);
}

test('a file that is whole is nothing to complain of', () => {
  expect(broken('')).toEqual({ articles: 2, lost: [], doubled: [], half: [] });
});

test('records that are not there, are other ones, or are there twice', () => {
  expect(broken('', [...sent, { id: 'more', text: 'a', article: null }]).lost).toEqual(['more']);
  expect(broken('', [{ ...sent[0]!, text: 'b' }, sent[1]!]).lost).toEqual(['story-0']);
  expect(broken("UPDATE articles SET external_id = 'story-0'").doubled).toEqual(['story-0']);
  expect(broken('', sent.slice(1)).doubled).toEqual(['2 articles of 1 records']);
});

test.each([
  ['DELETE FROM article_texts', 'article without texts'],
  ['DELETE FROM dumps', 'article without dump'],
  ['DELETE FROM article_facets', 'article without facets'],
  ['DELETE FROM article_words', 'article without row in the index'],
  ['DELETE FROM quote_words', 'quote without row in the index'],
  ['DELETE FROM quotes', 'row in the index without quote'],
  ['PRAGMA foreign_keys = 0; DELETE FROM article_people', 'people that are not as many as the article says'],
  ['UPDATE article_counts SET articles = 9', 'counts of articles'],
  ['UPDATE people SET quotes = 9', 'counts of people'],
  ['DELETE FROM person_months', 'counts by month'],
  ['UPDATE ingests SET created = 1', 'counts of an ingest'],
])('%s: %s', (sql, what) => {
  expect(broken(sql).half.join('\n')).toContain(what);
});
