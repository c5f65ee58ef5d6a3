/** Whatever was saved, cleaned again, corrected, merged and split, in whatever order: the rows are those that linking every article anew would give. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { createAccess } from '#app/access.ts';
import { createCorrecting } from '#app/correct.ts';
import { articleDigest } from '#app/digest.ts';
import { correctOne } from '#app/worker.ts';
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import { CopydeskError } from '#domain/errors.ts';
import { keptCorrections } from '#store/history.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Store } from '#store/store.ts';
import { article, type Sample, submission } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-relinking-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = [
  'Joe Biden',
  'Joseph Biden',
  'Joseph R. Biden',
  'Joe Q. Biden',
  'Biden',
  'Bill Gate',
  'William Gate',
  'Gate',
  'Emdee',
  'Chris Lee',
  'J.D. Vance',
  'JD Vance',
  'George W. Bush',
  'George H. W. Bush',
  'George Bush',
  'Ann Lee',
];
const STEPS = 60;

/** What must not change: all that is known of people and articles. */
const STATE = [
  'SELECT id, identity, articles, quotes, authored, merged_into FROM people WHERE articles + authored > 0 OR kept = 1 ORDER BY id',
  'SELECT person_id, name, folded, articles, fullest FROM person_names ORDER BY 1, 2',
  'SELECT w.word, n.name, w.person_id FROM name_words w LEFT JOIN person_names n ON n.id = w.name_id ORDER BY 1, 2, 3',
  'SELECT * FROM article_people ORDER BY 1, 2',
  'SELECT * FROM article_authors ORDER BY 1, 2',
  'SELECT person_id, lower(role), article_key FROM article_roles ORDER BY 1, 2, 3',
  'SELECT * FROM person_months ORDER BY 1, 2',
  'SELECT * FROM mentions ORDER BY 1, 2, 3',
  'SELECT * FROM quotes ORDER BY 1, 2',
  "SELECT key, json_remove(card, '$.sequence') FROM articles ORDER BY key",
  'SELECT * FROM sayings ORDER BY id',
  'SELECT * FROM terms ORDER BY 1',
  'SELECT * FROM relinks',
  'SELECT DISTINCT term, doc, col FROM temp.article_terms ORDER BY 1, 2, 3',
  'SELECT DISTINCT term, doc, col FROM temp.quote_terms ORDER BY 1, 2, 3',
];

/** Rows that are wrong by themselves. */
const FAULTS = [
  `SELECT id FROM people p WHERE articles <> (SELECT count(*) FROM article_people WHERE person_id = p.id)
     OR quotes <> (SELECT coalesce(sum(quotes), 0) FROM article_people WHERE person_id = p.id)
     OR authored <> (SELECT count(*) FROM article_authors WHERE person_id = p.id)`,
  // an own word is a token of every article that names its person
  `SELECT w.word, p.article_key FROM name_words w JOIN article_people p USING (person_id) WHERE own = 1
     AND p.article_key NOT IN (SELECT doc FROM temp.article_terms WHERE term = 'w' || w.word || '0' AND col = 'filters')`,
  `SELECT w.word, p.article_key FROM name_words w JOIN article_authors p USING (person_id) WHERE own = 1
     AND p.article_key NOT IN (SELECT doc FROM temp.article_terms WHERE term = 'b' || w.word || '0' AND col = 'filters')`,
  'PRAGMA foreign_key_check',
];

function stateOf(path: string): unknown[] {
  const db = new Database(path);
  db.exec('CREATE VIRTUAL TABLE temp.article_terms USING fts5vocab(main, article_words, instance)');
  db.exec('CREATE VIRTUAL TABLE temp.quote_terms USING fts5vocab(main, quote_words, instance)');
  for (const sql of FAULTS) expect({ sql, rows: db.prepare(sql).all() }).toEqual({ sql, rows: [] });
  const state = STATE.map((sql) => ({ sql, rows: db.prepare(sql).all() }));
  db.close();
  return state;
}

/** Within this thread. */
function corrected(made: Article, corrections: KeptCorrection[], newest: number | null) {
  const answer = correctOne({ made, corrections, newest });
  if ('error' in answer) throw new CopydeskError(answer.error.code, answer.error.message);
  return answer;
}

/** A store at which random things have happened, the same for the same seed. */
class Life {
  private ids: string[] = [];
  private count = 0;
  private seed: number;
  private store: Store;
  private correcting: ReturnType<typeof createCorrecting>;
  constructor(seed: number, store: Store) {
    this.correcting = createCorrecting(
      store,
      { correct: async (...task) => corrected(...task) },
      createAccess(store, () => {}).missing,
    );
    this.seed = seed;
    this.store = store;
  }

  private chance(): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return this.seed / 2_147_483_648;
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.chance() * list.length)]!;
  }

  private sample(): Sample {
    const n = ++this.count;
    const names = [...new Set([this.pick(NAMES), this.pick(NAMES), this.pick(NAMES)])];
    const short = (name: string) => (this.chance() < 0.3 ? [name.split(' ').at(-1)!] : []);
    return {
      headline: `Story ${n}`,
      byline: this.chance() < 0.5 ? [this.pick(NAMES)] : [],
      published: `20${10 + Math.floor(this.chance() * 10)}-0${1 + Math.floor(this.chance() * 9)}-01`,
      body: `${names.join(' and ')} “words${n}”`,
      people: Object.fromEntries(names.map((name) => [name, short(name)])),
      roles: { [names[0]!]: [this.pick(['mayor', 'Mayor', 'judge'])] },
      quotes: { [`words${n}`]: { speaker: this.pick(names) } },
    };
  }

  private async correct(id: string): Promise<void> {
    const { article, revisions } = (await this.store.layers(id))!;
    const kept = keptCorrections(revisions);
    const [quote] = article.quotes;
    const [person] = article.people;
    const how = this.chance();
    if (how < 0.3 && kept.length > 0) return this.correcting.undo(id, this.pick(kept).version, {});
    await this.correcting.correct(id, {
      headline: `Story ${++this.count} by hand`,
      ...(how > 0.4 && {
        published: `20${10 + Math.floor(this.chance() * 10)}-01-01`,
        byline: [this.pick(NAMES)],
      }),
      ...(how > 0.6 && person && { people: [{ name: person.name, to: this.pick(NAMES) }] }),
      ...(how > 0.7 &&
        quote && {
          quotes: [{ ...quote, action: 'change', speaker: this.pick(NAMES), speakerKind: 'person' }],
        }),
    });
  }

  async step(ingest: string): Promise<void> {
    const { items: people } = await this.store.searchPeople({ name: '', limit: 100, after: null });
    const what = this.chance();
    if (what < 0.4 || people.length < 4) {
      const [saved] = await this.store.save(ingest, [submission(this.sample())]);
      this.ids.push(saved!.id);
    } else if (what < 0.55) {
      const made = article({ pipeline: 'v2', ...this.sample() });
      await this.correcting.remake(this.pick(this.ids), { article: made, digest: articleDigest(made) });
    } else if (what < 0.6) {
      await this.correct(this.pick(this.ids));
    } else if (what < 0.75) {
      await this.store.mergePeople(this.pick(people).id, { people: [this.pick(people).id] });
    } else {
      const { id, fullNames, latestArticles, mergedFrom } = (await this.store.person(this.pick(people).id))!;
      const how = this.chance();
      await this.store.splitPerson(id, {
        ...(how < 0.4 && { names: [this.pick(fullNames).name] }),
        ...(how > 0.3 && how < 0.8 && { articles: [this.pick(latestArticles).id] }),
        ...(how > 0.7 && mergedFrom.length > 0 && { people: [this.pick(mergedFrom)] }),
      });
    }
  }
}

test.each([5, 6, 22, 32, 47])('life %i', { timeout: 60_000 }, async (seed) => {
  const path = join(folder, `${seed}.db`);
  const store = openSqliteStore(path);
  const ingest = await store.openIngest('test');
  const life = new Life(seed, store);
  for (let n = 0; n < STEPS; n++) {
    await life.step(ingest).catch((error: unknown) => {
      // a person split of all their names, or merged with themselves
      if (!(error instanceof CopydeskError) || error.code !== 'invalid_request') throw error;
    });
  }
  await store.close();
  const before = stateOf(path);
  const db = new Database(path);
  db.exec('INSERT OR IGNORE INTO relinks (article_id) SELECT id FROM articles ORDER BY key');
  db.close();
  await openSqliteStore(path).close();
  expect(stateOf(path)).toEqual(before);
});
