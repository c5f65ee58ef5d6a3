/**
 * Takes what the articles of one transaction change of people, and has it written at the end of the transaction: each row once, in order of
 * ids, however many articles name the person. What is asked meanwhile is answered as if it were written.
 */
import type Database from 'better-sqlite3';
import { noCounts, type PersonCounts } from '../personCounts.ts';

/** One name of a person. */
export interface NameNote {
  /** Null where the file does not have it. */
  row: number | null;
  /** Articles that use it, by the file. */
  before: number;
  /** By how much each count changes. */
  articles: number;
  fullest: number;
}

export interface PersonNote extends PersonCounts {
  id: number;
  /** By the file; `held` are articles and bylines together. */
  before: { held: number; common: string[] };
  /** The words every article's name of the person holds. */
  common: string[];
  names: Map<string, NameNote>;
}

export function personNotes(db: Database.Database) {
  const readPerson = db.prepare<[number], { held: number; common: string }>(
    'SELECT articles + authored AS held, common FROM people WHERE id = ?',
  );
  const readName = db.prepare<[number, string], { row: number; before: number }>(
    'SELECT id AS row, articles AS before FROM person_names WHERE person_id = ? AND name = ?',
  );
  const notes = new Map<number, PersonNote>();

  function noteOf(id: number): PersonNote {
    const known = notes.get(id);
    if (known) return known;
    const { held, common: words } = readPerson.get(id)!;
    const common = words === '' ? [] : words.split(' ');
    const note = {
      id,
      before: { held, common },
      common,
      names: new Map(),
      ...noCounts(),
    };
    notes.set(id, note);
    return note;
  }

  function nameOf({ id, names }: PersonNote, name: string): NameNote {
    const known = names.get(name);
    if (known) return known;
    const { row, before } = readName.get(id, name) ?? { row: null, before: 0 };
    const note = { row, before, articles: 0, fullest: 0 };
    names.set(name, note);
    return note;
  }

  return {
    noteOf,
    nameOf,
    /** All there are, neighbours in the file beside each other. */
    inOrder: (): PersonNote[] => [...notes.values()].sort((a, b) => a.id - b.id),
    forget: (): void => notes.clear(),
  };
}

export type PersonNotes = ReturnType<typeof personNotes>;
