/**
 * Takes articles and writes their rows: row, texts, people, quotes and index rows; or takes them away again. Always inside a transaction of the
 * caller, and all at its end: a hundred articles take as many round trips as one.
 */
import type { Article } from '#domain/article.ts';
import type { ArticleFrame } from '../articleFrame.ts';
import { foldSource } from '../fold.ts';
import { QUOTES_PER_ARTICLE } from '../keys.ts';
import { articleCounter } from './articleCounts.ts';
import {
  articleRow,
  facetRow,
  type Noted,
  quoteRows,
  quoteWordRows,
  type Settled,
  type TextChange,
  textRow,
  wordRow,
} from './articleRows.ts';
import { copyWriter } from './copies.ts';
import type { Db } from './db.ts';
import { inColumns, insertRows } from './insertRows.ts';
import { linker } from './link.ts';
import { preparedText } from './preparedText.ts';
import { sayingsOf } from './sayings.ts';
import { takeSequences } from './sequences.ts';
import { sourcesOf } from './sources.ts';
import { BY_ARTICLE, TABLES } from './tables.ts';
import { termCounts } from './termCounts.ts';

export interface ArticleWriter {
  /** @param words the distinct folded words of headline and body, where they are known already */
  insert(
    frame: ArticleFrame & { dumpDigest: string },
    article: Article,
    digest: string | null,
    words?: string,
  ): void;
  /** Puts an article in place of the one that has this key; `frame` has the key it is to have. */
  replace(key: number, frame: ArticleFrame, article: Article, digest: string | null, text?: TextChange): void;
  /** Takes an article away. */
  remove(key: number, id: string): void;
  /** Writes what was noted, and takes away whom no article names any more: last thing in the transaction that concerns articles. */
  flush(): Promise<void>;
}

export function articleWriter(db: Db): ArticleWriter {
  const people = linker(db);
  const counts = articleCounter(db);
  const sayings = sayingsOf(db);
  const copies = copyWriter(db);
  const terms = termCounts(db);
  const puts: Noted[] = [];
  /** Keys of rows that go, and whether their words are counted out. */
  const gone = new Map<number, TextChange>();
  const goneIds: string[] = [];

  /** Words of headlines and bodies. */
  async function countOut(keys: number[]): Promise<void> {
    if (keys.length === 0) return;
    const texts = await db.all<{ headline: string | null; body: string }>(
      `SELECT a.headline, t.body FROM articles a JOIN article_texts t ON t.article_key = a.key
       WHERE a.key = ANY ($1) AND t.article_key = ANY ($1)`,
      [keys],
    );
    for (const { headline, body } of texts) terms.count(`${headline ?? ''}\n${body}`, -1);
  }

  /** Takes all rows of those away that go, or come anew. */
  async function clear(): Promise<void> {
    const keys = [...gone.keys()];
    if (keys.length === 0) return;
    await counts.drop(keys);
    await countOut(keys.filter((key) => gone.get(key) === 'new'));
    const quotes = await db.all<{ text: string; saying: number }>(
      'SELECT text, saying_id AS saying FROM quotes WHERE article_key = ANY ($1) AND saying_id IS NOT NULL',
      [keys],
    );
    for (const { text, saying } of quotes) sayings.leave(saying, text);
    for (const key of keys) copies.drop(key);
    await people.remove(keys);
    for (const [table, key] of BY_ARTICLE)
      await db.run(`DELETE FROM ${table} WHERE ${key} = ANY ($1)`, [keys]);
    if (goneIds.length === 0) return;
    // what belongs to an article refers to its id, and goes with it; dumps do not, for they may stand on another machine
    for (const table of ['dump_sites', 'dumps'])
      await db.run(`DELETE FROM ${table} WHERE article_id = ANY ($1)`, [goneIds]);
    await db.run('DELETE FROM article_ids WHERE id = ANY ($1)', [goneIds]);
  }

  async function settle(): Promise<Settled[]> {
    const cut = puts.map((put) => ({ ...put, quotes: put.article.quotes.slice(0, QUOTES_PER_ARTICLE) }));
    const links = await people.resolve(
      cut.map(({ frame, article: { people, byline }, quotes }) => ({
        id: frame.id,
        article: { people, byline, quotes },
      })),
    );
    const sources = await sourcesOf(
      db,
      puts.map(({ article }) => article.source),
    );
    const first = await takeSequences(db, puts.length);
    const said = cut.flatMap(({ quotes }, i) =>
      quotes.map(({ text, speaker, kind }, place) => {
        const personId = links[i]!.speakers[place] ?? null;
        return { text, speaker, personId, indirect: kind === 'indirect' };
      }),
    );
    const found = await sayings.settle(said);
    let from = 0;
    return cut.map((put, i): Settled => {
      const own = found.slice(from, from + put.quotes.length);
      from += put.quotes.length;
      const source = sources.get(foldSource(put.article.source ?? '')) ?? null;
      return { ...put, links: links[i]!, source, sequence: first + i, sayings: own };
    });
  }

  async function writeIds(settled: readonly Settled[]): Promise<void> {
    const ids = settled.map(({ frame, digest, dumpDigest, sequence }) => ({
      row: [frame.id, frame.key, digest, sequence],
      dumpDigest,
    }));
    await insertRows(
      db,
      TABLES.ids,
      ids.flatMap(({ row, dumpDigest }) => (dumpDigest === undefined ? [] : [[...row, dumpDigest]])),
    );
    const there = ids.flatMap(({ row, dumpDigest }) => (dumpDigest === undefined ? [row] : []));
    if (there.length === 0) return;
    await db.run(
      `UPDATE article_ids a SET key = n.key, digest = n.digest, sequence = n.sequence
       FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[]) n (id, key, digest, sequence) WHERE a.id = n.id`,
      inColumns(there, 4),
    );
  }

  async function writeRows(settled: readonly Settled[]): Promise<void> {
    await writeIds(settled);
    await insertRows(db, TABLES.articles, settled.map(articleRow));
    await insertRows(db, TABLES.texts, settled.map(textRow));
    await insertRows(db, TABLES.facets, settled.map(facetRow));
    await insertRows(db, TABLES.quotes, settled.flatMap(quoteRows));
    await insertRows(db, TABLES.quoteWords, settled.flatMap(quoteWordRows));
    await insertRows(db, TABLES.words, settled.map(wordRow));
    await counts.add(settled.map(({ frame }) => frame.key));
    for (const { frame, article, text, words, links } of settled) {
      people.add(frame.key, links);
      if (text === 'new') terms.count(`${article.headline ?? ''}\n${article.body}`, 1, words);
      copies.add(frame.key, preparedText(article).printed);
    }
  }

  return {
    insert({ dumpDigest, ...frame }, article, digest, words) {
      puts.push({ frame, article, digest, text: 'new', words, dumpDigest });
    },
    replace(key, frame, article, digest, text = 'new') {
      gone.set(key, text);
      puts.push({ frame, article, digest, text, words: undefined });
    },
    remove(key, id) {
      gone.set(key, 'new');
      goneIds.push(id);
    },
    async flush() {
      await clear();
      if (puts.length > 0) await writeRows(await settle());
      await people.flush();
      await sayings.prune();
      await counts.prune();
      await copies.flush();
      await terms.flush();
      for (const list of [puts, goneIds]) list.length = 0;
      gone.clear();
    },
  };
}
