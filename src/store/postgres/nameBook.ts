/**
 * Counts in how many articles a person has which name, and keeps the folded words by which names are found. A word is `own` where every
 * article of the person has it in its name of the person: a question for it then needs one token, and not one for each person.
 */
import { nameWords } from '../fold.ts';
import type { NamesUsed } from '../links.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { inColumns, insertRows } from './insertRows.ts';
import type { NameNote, PersonNote, PersonNotes } from './personNotes.ts';

/** The words every article's name of a person holds, as the database has them and as they are now. */
export interface Common {
  held: number;
  before: string[];
  now: string[];
}

interface NameRow {
  row: number;
  person: number;
  name: string;
  before: number;
}

type Noted = NameNote & { person: number; form: string };

export function nameBook(db: Db, { noteOf }: PersonNotes) {
  function count(id: number, { fullest, forms }: NamesUsed, change: 1 | -1): void {
    const { names } = noteOf(id);
    for (const form of forms) {
      const name = names.get(form) ?? { articles: 0, fullest: 0 };
      name.articles += change;
      if (fullest.has(form)) name.fullest += change;
      names.set(form, name);
    }
  }

  /** Before the article is counted in. */
  function add(id: number, used: NamesUsed): void {
    const { came, articles, authored } = noteOf(id);
    const [first = [], ...others] = [...used.fullest].map(nameWords);
    const shared = first.filter((word) => others.every((words) => words.includes(word)));
    came.push({ shared, more: articles + authored });
    count(id, used, 1);
  }

  /** Of all these people; before they are counted. */
  async function commonOf(notes: PersonNote[]): Promise<Map<number, Common>> {
    const rows = await db.all<{ id: number; held: number; common: string }>(
      'SELECT id, articles + authored AS held, common FROM people WHERE id = ANY ($1)',
      [notes.map(({ id }) => id)],
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      notes.map(({ id, came }) => {
        const { held, common } = known.get(id)!;
        const before = common === '' ? [] : common.split(' ');
        let now = before;
        for (const { shared, more } of came)
          now = held + more > 0 ? now.filter((word) => shared.includes(word)) : shared;
        return [id, { held, before, now }];
      }),
    );
  }

  async function writeOwn(common: Map<number, Common>): Promise<void> {
    const changed: [person: number, word: string, own: number][] = [];
    for (const [id, { held, before, now }] of common) {
      if (held === 0) continue; // it had no names
      for (const word of before) if (!now.includes(word)) changed.push([id, indexable(word), 0]);
      for (const word of now) if (!before.includes(word)) changed.push([id, indexable(word), 1]);
    }
    if (changed.length === 0) return;
    await db.run(
      `UPDATE name_words w SET own = c.own
       FROM unnest($1::bigint[], $2::text[], $3::smallint[]) c (person_id, word, own)
       JOIN person_names n ON n.person_id = c.person_id WHERE w.word = c.word AND w.name_id = n.id`,
      inColumns(changed, 3),
    );
  }

  /** Writes what was counted, at the end of the transaction. */
  async function write(notes: PersonNote[], common: Map<number, Common>): Promise<void> {
    await writeOwn(common);
    const noted: Noted[] = notes.flatMap(({ id, names }) =>
      [...names].flatMap(([form, name]) =>
        name.articles === 0 && name.fullest === 0 ? [] : [{ ...name, person: id, form }],
      ),
    );
    if (noted.length === 0) return;
    const known = await namesOf(noted);
    const rowOf = ({ person, form }: Noted) => known.get(`${person} ${indexable(form)}`);
    const isGone = (name: Noted) => (rowOf(name)?.before ?? 0) + name.articles <= 0;
    await make(
      noted.filter((name) => !rowOf(name) && name.articles > 0),
      common,
    );
    await change(noted.flatMap((name) => (rowOf(name) && !isGone(name) ? [[rowOf(name)!.row, name]] : [])));
    await drop(noted.flatMap((name) => (rowOf(name) && isGone(name) ? [[rowOf(name)!.row, name]] : [])));
  }

  async function namesOf(noted: Noted[]): Promise<Map<string, NameRow>> {
    const rows = await db.all<NameRow>(
      `SELECT n.id AS row, n.person_id AS person, n.name, n.articles AS before
       FROM unnest($1::bigint[], $2::text[]) asked (person_id, name) JOIN person_names n USING (person_id, name)`,
      [noted.map(({ person }) => person), noted.map(({ form }) => indexable(form))],
    );
    return new Map(rows.map((row) => [`${row.person} ${row.name}`, row]));
  }

  async function make(names: Noted[], common: Map<number, Common>): Promise<void> {
    if (names.length === 0) return;
    const made = await insertRows<{ id: number; person: number; name: string }>(
      db,
      {
        table: 'person_names',
        columns: { person_id: 'bigint', name: 'text', folded: 'text', articles: 'bigint', fullest: 'bigint' },
        also: 'RETURNING id, person_id AS person, name',
      },
      names.map(({ person, form, articles, fullest }) => {
        const folded = nameWords(form).map((word) => ` ${word}`);
        return [person, indexable(form), folded.join(''), articles, fullest];
      }),
    );
    const ids = new Map(made.map(({ id, person, name }) => [`${person} ${name}`, id]));
    await insertRows(
      db,
      {
        table: 'name_words',
        columns: { word: 'text', name_id: 'bigint', person_id: 'bigint', own: 'smallint' },
        also: 'ON CONFLICT DO NOTHING',
      },
      names.flatMap(({ person, form }) => {
        const id = ids.get(`${person} ${indexable(form)}`)!;
        const own = common.get(person)!.now;
        return nameWords(form).map((word) => [indexable(word), id, person, own.includes(word) ? 1 : 0]);
      }),
    );
  }

  async function change(names: [row: number, name: Noted][]): Promise<void> {
    if (names.length === 0) return;
    await db.run(
      `UPDATE person_names n SET articles = n.articles + c.articles, fullest = n.fullest + c.fullest
       FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) c (id, articles, fullest) WHERE n.id = c.id`,
      inColumns(
        names.map(([row, { articles, fullest }]) => [row, articles, fullest]),
        3,
      ),
    );
  }

  async function drop(names: [row: number, name: Noted][]): Promise<void> {
    if (names.length === 0) return;
    await db.run('DELETE FROM person_names WHERE id = ANY ($1)', [names.map(([row]) => row)]);
    const words = names.flatMap(([row, { form }]) => nameWords(form).map((word) => [indexable(word), row]));
    await db.run(
      `DELETE FROM name_words w USING unnest($1::text[], $2::bigint[]) gone (word, name_id)
       WHERE w.word = gone.word AND w.name_id = gone.name_id`,
      inColumns(words, 2),
    );
  }

  return { add, drop: (id: number, used: NamesUsed) => count(id, used, -1), commonOf, write };
}
