/**
 * Counts in how many articles a person has which name, and keeps the folded words by which names are found. A word is `own` where every
 * article of the person has it in its name of the person: a question for it then needs one token, and not one for each person.
 */
import type Database from 'better-sqlite3';
import { nameWords } from '../fold.ts';

/** The names one article has for a person. */
export interface NamesUsed {
  /** Fullest names: of headline and body, and of the byline. */
  fullest: Set<string>;
  /** All forms, the fullest among them. */
  forms: Set<string>;
}

export function nameBook(db: Database.Database) {
  // found, then made or counted: an upsert that returns the row takes ten times as long
  const findName = db.prepare<[number, string], { id: number; articles: number }>(
    'SELECT id, articles FROM person_names WHERE person_id = ? AND name = ?',
  );
  const makeName = db.prepare<[number, string, string, number]>(
    'INSERT INTO person_names (person_id, name, folded, articles, fullest) VALUES (?, ?, ?, 1, ?)',
  );
  const countName = db.prepare<[number, number, number]>(
    'UPDATE person_names SET articles = articles + ?, fullest = fullest + ? WHERE id = ?',
  );
  const addWord = db.prepare<[string, number, number, number]>(
    'INSERT OR IGNORE INTO name_words VALUES (?, ?, ?, ?)',
  );
  const deleteName = db.prepare<[number]>('DELETE FROM person_names WHERE id = ?');
  const deleteWord = db.prepare<[string, number]>('DELETE FROM name_words WHERE word = ? AND name_id = ?');
  const commonOf = db
    .prepare<[number], string | null>(
      'SELECT CASE WHEN articles + authored > 0 THEN common END FROM people WHERE id = ?',
    )
    .pluck();
  const setCommon = db.prepare<[string, number]>('UPDATE people SET common = ? WHERE id = ?');
  const disown = db.prepare<[string, number]>(
    `UPDATE name_words SET own = 0
     WHERE word = ? AND name_id IN (SELECT id FROM person_names WHERE person_id = ?)`,
  );

  /** The words every article's name of the person holds, this article's names among them. */
  function commonWords(id: number, fullest: Set<string>): Set<string> {
    const [first = [], ...others] = [...fullest].map(nameWords);
    const here = first.filter((word) => others.every((words) => words.includes(word)));
    const known = commonOf.get(id);
    if (known === null || known === undefined) {
      setCommon.run(here.join(' '), id);
      return new Set(here);
    }
    const before = known === '' ? [] : known.split(' ');
    const common = before.filter((word) => here.includes(word));
    if (common.length < before.length) {
      setCommon.run(common.join(' '), id);
      for (const word of before) if (!common.includes(word)) disown.run(word, id);
    }
    return new Set(common);
  }

  /** Before the article is counted in. */
  function add(id: number, { fullest, forms }: NamesUsed): void {
    const common = commonWords(id, fullest);
    for (const form of forms) {
      const row = findName.get(id, form);
      const full = fullest.has(form) ? 1 : 0;
      if (row) {
        countName.run(1, full, row.id);
        continue;
      }
      const words = nameWords(form);
      const folded = words.map((word) => ` ${word}`).join('');
      const nameId = Number(makeName.run(id, form, folded, full).lastInsertRowid);
      for (const word of words) addWord.run(word, nameId, id, common.has(word) ? 1 : 0);
    }
  }

  function drop(id: number, { fullest, forms }: NamesUsed): void {
    for (const form of forms) {
      const row = findName.get(id, form);
      if (row === undefined) continue;
      countName.run(-1, fullest.has(form) ? -1 : 0, row.id);
      if (row.articles > 1) continue;
      deleteName.run(row.id);
      for (const word of nameWords(form)) deleteWord.run(word, row.id);
    }
  }

  return { add, drop };
}

/** For each person of an article the names it has for them, in headline, body and byline. */
export function namesUsed(
  people: { id: number; fullest: Iterable<string>; forms: Iterable<string> }[],
  authors: { id: number; name: string }[],
): Map<number, NamesUsed> {
  const used = new Map<number, NamesUsed>();
  for (const { id, fullest, forms } of people) {
    used.set(id, { fullest: new Set(fullest), forms: new Set([...fullest, ...forms]) });
  }
  for (const { id, name } of authors) {
    const known = used.get(id) ?? { fullest: new Set(), forms: new Set() };
    known.fullest.add(name);
    known.forms.add(name);
    used.set(id, known);
  }
  return used;
}
