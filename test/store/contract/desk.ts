/** What the parts of the contract share: a new store for each test, and short ways to fill and ask it. */
import { afterEach, beforeEach, expect } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import type { PersonCard } from '#domain/api.ts';
import type { PersonDetail } from '#domain/people.ts';
import type { Paged, Position } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import type { Store } from '#store/store.ts';
import { article, articles, quotes, type Sample, submission, UNTOLD } from '../samples.ts';

export interface Desk {
  store: Store;
  /** An open ingest. */
  ingest: string;
  /** Saves articles as one batch; gives their ids. */
  save(...samples: Sample[]): Promise<string[]>;
  /** Headlines of the articles found, in order. */
  headlines(query: Parameters<typeof articles>[0]): Promise<(string | null)[]>;
  /** The same, by a text query as users write it. */
  find(q: string): Promise<(string | null)[]>;
  /** The words of the quotes found, in order. */
  quoted(query: Parameters<typeof quotes>[0]): Promise<string[]>;
  people(name: string): Promise<PersonCard[]>;
  /** The page of the first person found. */
  person(name: string): Promise<PersonDetail>;
  /** Cleans an article again, by a pipeline that now gives this. */
  reprocess(id: string, sample: Sample): Promise<void>;
}

/** Opens a store before each test and closes it afterwards. */
export function openDesk(open: () => Promise<Store>): Desk {
  const desk = {
    async save(...samples) {
      const outcomes = await desk.store.save(desk.ingest, samples.map(submission));
      expect(outcomes.map(({ status }) => status)).toEqual(samples.map(() => 'created'));
      return outcomes.map(({ id }) => id);
    },
    async headlines(query) {
      return (await desk.store.searchArticles(articles(query))).items.map(({ headline }) => headline);
    },
    find: (q) => desk.headlines({ text: parseText(q) }),
    async quoted(query) {
      return (await desk.store.searchQuotes(quotes(query))).items.map(({ text }) => text);
    },
    async people(name) {
      return (await desk.store.searchPeople({ name, limit: 20, after: null })).items;
    },
    async person(name) {
      const [card] = await desk.people(name);
      const detail = card && (await desk.store.person(card.id));
      if (!detail) throw new Error(`nobody is called ${name}`);
      return detail;
    },
    async reprocess(id, sample) {
      const made = article({ pipeline: 'v2', ...sample });
      await desk.store.replace(id, made, articleDigest(made), UNTOLD);
    },
  } as Desk;
  beforeEach(async () => {
    desk.store = await open();
    desk.ingest = await desk.store.openIngest('test');
  });
  afterEach(() => desk.store.close());
  return desk;
}

/** The items of all pages of a list, one after the other. */
export async function walk<T>(page: (after: Position | null) => Promise<Paged<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: Position | null = null;
  do {
    const { items, next }: Paged<T> = await page(after);
    found.push(...items);
    after = next;
  } while (after);
  return found;
}
