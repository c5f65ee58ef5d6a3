/** What tests of corrections over HTTP share: a server, an article of its own for each test, and short ways to correct and ask it. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { QuoteHit, StoredArticle } from '#domain/api.ts';
import type { HistoryEntry } from '#domain/history.ts';
import { HARBOUR, ingest, type Running, start } from '../support.ts';

/** Properties are set before each test. */
export const at = {} as { running: Running; id: string; dump: string };

/** Call once in a file of tests. */
export function openDesk(): void {
  let serial = 0;
  beforeAll(async () => {
    at.running = await start();
  });
  beforeEach(async () => {
    at.dump = HARBOUR.replace('long debate', `debate ${++serial}`);
    at.id = await ingest(at.running, 'text/plain', at.dump);
  });
  afterAll(() => at.running.close());
}

export const read = async (): Promise<StoredArticle> =>
  (await at.running.ask('get', `/articles/${at.id}`).expect(200)).body;
export const patch = (body: object) =>
  at.running
    .ask('patch', `/articles/${at.id}`)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify(body));
export const correct = async (body: object): Promise<StoredArticle> => (await patch(body).expect(200)).body;
export const undo = (version: number, query = '') =>
  at.running.ask('delete', `/articles/${at.id}/corrections/${version}${query}`);
export const history = async (): Promise<HistoryEntry[]> =>
  (await at.running.ask('get', `/articles/${at.id}/history`).expect(200)).body.data;

/** Whether the article is among those found. */
export async function found(query: string): Promise<boolean> {
  const { data } = (await at.running.ask('get', `/articles?limit=100&${query}`).expect(200)).body;
  return data.some((card: { id: string }) => card.id === at.id);
}

/** Words of the article's quotes by this speaker. */
export async function quoted(speaker: string): Promise<string[]> {
  const { data } = (await at.running.ask('get', `/quotes?limit=100&speaker=${speaker}`).expect(200)).body;
  return data.flatMap(({ text, article }: QuoteHit) => (article.id === at.id ? [text] : []));
}

export const placeOf = (body: string, words: string) => ({
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
});

export const EVERY_FIELD = {
  url: 'https://news.example/harbour',
  headline: 'Council says yes to a marina',
  source: 'The Quayside Mail',
  byline: ['Ines Castell', 'Sam Whitlock'],
  published: '2026-11-19T08:00:00Z',
  dateline: 'CALDER BAY',
  section: 'Town',
  language: 'en',
  truncated: true,
};
