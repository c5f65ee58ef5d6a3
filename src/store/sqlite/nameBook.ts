/**
 * Counts in how many articles a person has which name, and keeps the folded words by which names are found. A word is `own` where every
 * article of the person has it in its name of the person: a question for it then needs one token, and not one for each person.
 */
import type Database from 'better-sqlite3';
import { nameWords } from '../fold.ts';
import type { NamesUsed } from '../links.ts';
import type { NameNote, PersonNote, PersonNotes } from './personNotes.ts';

export function nameBook(db: Database.Database, { noteOf, nameOf }: PersonNotes) {
  const makeName = db.prepare<[number, string, string, number, number]>(
    'INSERT INTO person_names (person_id, name, folded, articles, fullest) VALUES (?, ?, ?, ?, ?)',
  );
  const countName = db.prepare<[number, number, number]>(
    'UPDATE person_names SET articles = articles + ?, fullest = fullest + ? WHERE id = ?',
  );
  const addWord = db.prepare<[string, number, number, number]>(
    'INSERT OR IGNORE INTO name_words VALUES (?, ?, ?, ?)',
  );
  const deleteName = db.prepare<[number]>('DELETE FROM person_names WHERE id = ?');
  const deleteWord = db.prepare<[string, number]>('DELETE FROM name_words WHERE word = ? AND name_id = ?');
  const setCommon = db.prepare<[string, number]>('UPDATE people SET common = ? WHERE id = ?');
  const setOwn = db.prepare<[number, string, number]>(
    `UPDATE name_words SET own = ?
     WHERE word = ? AND name_id IN (SELECT id FROM person_names WHERE person_id = ?)`,
  );

  function count(id: number, { fullest, forms }: NamesUsed, change: 1 | -1): void {
    const note = noteOf(id);
    for (const form of forms) {
      const name = nameOf(note, form);
      name.articles += change;
      if (fullest.has(form)) name.fullest += change;
    }
  }

  /** Before the article is counted in. */
  function add(id: number, used: NamesUsed): void {
    const note = noteOf(id);
    const [first = [], ...others] = [...used.fullest].map(nameWords);
    const here = first.filter((word) => others.every((words) => words.includes(word)));
    const held = note.before.held + note.articles + note.authored;
    note.common = held > 0 ? note.common.filter((word) => here.includes(word)) : here;
    count(id, used, 1);
  }

  function writeCommon({ id, before, common }: PersonNote): void {
    if (common.join(' ') === before.common.join(' ')) return;
    setCommon.run(common.join(' '), id);
    if (before.held === 0) return; // it had no names
    for (const word of before.common) if (!common.includes(word)) setOwn.run(0, word, id);
    for (const word of common) if (!before.common.includes(word)) setOwn.run(1, word, id);
  }

  /** Writes what was counted of a person, at the end of the transaction. */
  function write(note: PersonNote): void {
    const { id, common, names } = note;
    writeCommon(note);
    for (const [form, { row, before, articles, fullest }] of names) {
      if (row === null) {
        if (articles > 0) make(id, form, { articles, fullest, common });
      } else if (before + articles <= 0) {
        deleteName.run(row);
        for (const word of nameWords(form)) deleteWord.run(word, row);
      } else if (articles !== 0 || fullest !== 0) countName.run(articles, fullest, row);
    }
  }

  function make(
    id: number,
    form: string,
    of: Pick<PersonNote, 'common'> & Pick<NameNote, 'articles' | 'fullest'>,
  ): void {
    const words = nameWords(form);
    const folded = words.map((word) => ` ${word}`).join('');
    const nameId = Number(makeName.run(id, form, folded, of.articles, of.fullest).lastInsertRowid);
    for (const word of words) addWord.run(word, nameId, id, of.common.includes(word) ? 1 : 0);
  }

  return { add, drop: (id: number, used: NamesUsed) => count(id, used, -1), write };
}
