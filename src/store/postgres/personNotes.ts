/**
 * Takes what the articles of one transaction change of people, and keeps it until it is written at the end of the transaction: each row once, in
 * order of ids, however many articles name the person.
 */
import { noCounts, type PersonCounts } from '../personCounts.ts';

/** One name of a person: by how much each count changes. */
export interface NameNote {
  articles: number;
  fullest: number;
}

export interface PersonNote extends PersonCounts {
  id: number;
  /** For each article that came in: the words its names of the person share, and by how many articles and bylines there were more by then. */
  came: { shared: string[]; more: number }[];
  names: Map<string, NameNote>;
}

export function personNotes() {
  const notes = new Map<number, PersonNote>();
  return {
    noteOf(id: number): PersonNote {
      const known = notes.get(id);
      if (known) return known;
      const note = {
        id,
        came: [],
        names: new Map(),
        ...noCounts(),
      };
      notes.set(id, note);
      return note;
    },
    /** All there are, neighbours in the database beside each other. */
    inOrder: (): PersonNote[] => [...notes.values()].sort((a, b) => a.id - b.id),
  };
}

export type PersonNotes = ReturnType<typeof personNotes>;
