/** Counts in how many articles a person has which name, and keeps the folded words by which names are found. */
import type Database from 'better-sqlite3';
import { nameWords } from '../fold.ts';

interface NameRow {
  id: number;
  articles: number;
}

export function nameBook(db: Database.Database) {
  // found, then made or counted: an upsert that returns the row takes ten times as long
  const findName = db.prepare<[number, string], NameRow>(
    'SELECT id, articles FROM person_names WHERE person_id = ? AND name = ?',
  );
  const makeName = db.prepare<[number, string, string]>(
    'INSERT INTO person_names (person_id, name, folded, articles) VALUES (?, ?, ?, 1)',
  );
  const countName = db.prepare<[number, number]>(
    'UPDATE person_names SET articles = articles + ? WHERE id = ?',
  );
  const addWord = db.prepare<[string, number, number, number]>(
    'INSERT OR IGNORE INTO name_words VALUES (?, ?, ?, ?)',
  );
  const deleteName = db.prepare<[number]>('DELETE FROM person_names WHERE id = ?');
  const deleteWord = db.prepare<[string, number]>('DELETE FROM name_words WHERE word = ? AND name_id = ?');

  function add({ id: personId, identity }: { id: number; identity: string[] }, form: string): void {
    const row = findName.get(personId, form);
    if (row) {
      countName.run(1, row.id);
      return;
    }
    const words = nameWords(form);
    const folded = words.map((word) => ` ${word}`).join('');
    const nameId = Number(makeName.run(personId, form, folded).lastInsertRowid);
    for (const word of words) addWord.run(word, nameId, personId, identity.includes(word) ? 1 : 0);
  }

  function drop(personId: number, form: string): void {
    const row = findName.get(personId, form);
    if (row === undefined) return;
    countName.run(-1, row.id);
    if (row.articles > 1) return;
    deleteName.run(row.id);
    for (const word of nameWords(form)) deleteWord.run(word, row.id);
  }

  return { add, drop };
}
