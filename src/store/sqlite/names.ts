/** Takes a name as somebody asks for it, gives whom it means: the people one of whose names holds every word of it. */
import type Database from 'better-sqlite3';
import { identityWords } from '../fold.ts';
import { nameToken, personToken } from './match.ts';

/** No name has more words; a longer question finds nobody. */
export const MOST_WORDS = 16;

export interface Called {
  /** The person, where only one is called so. */
  only: number | null;
  /** Tokens of the index; any of them finds one of these people. None where nobody is called so. */
  tokens: string[];
}

/** Gives null for a question without words. */
export type FindCalled = (name: string) => Called | null;

export function nameFinder(db: Database.Database): FindCalled {
  const statements = new Map<number, Database.Statement<string[], number>>();
  // a word of a name may be that of thousands of people, each a look-up in the index (35 µs): one token of the word itself
  // finds all whose identity holds it, and only the others (nicknames, initials) are asked by person
  const some = db
    .prepare<[string], number>('SELECT DISTINCT person_id FROM name_words WHERE word = ? LIMIT 2')
    .pluck();
  const nicknamed = db
    .prepare<[string], number>('SELECT DISTINCT person_id FROM name_words WHERE word = ? AND own = 0')
    .pluck();

  function byWord(word: string): Called {
    const [only, ...others] = some.all(word);
    if (only === undefined) return { only: null, tokens: [] };
    const tokens = [nameToken(word), ...nicknamed.all(word).map(personToken)];
    return { only: others.length === 0 ? only : null, tokens };
  }

  function byWords(words: string[]): Called {
    let statement = statements.get(words.length);
    if (statement === undefined) {
      statement = db.prepare<string[], number>(joinOf(words.length)).pluck();
      statements.set(words.length, statement);
    }
    const ids = statement.all(...words);
    return { only: ids.length === 1 ? (ids[0] ?? null) : null, tokens: ids.map(personToken) };
  }

  return (name) => {
    const words = [...new Set(identityWords(name))];
    const [word] = words;
    if (word === undefined) return null;
    if (words.length > MOST_WORDS) return { only: null, tokens: [] };
    return words.length === 1 ? byWord(word) : byWords(words);
  };
}

/** Names that hold all words; read from the last, as surnames are rarer than given names. */
function joinOf(words: number): string {
  const last = words - 1;
  const others = Array.from({ length: last }, (_, i) => `w${i}`);
  const joins = others.map(
    (w) => `CROSS JOIN name_words ${w} ON ${w}.name_id = w${last}.name_id AND ${w}.word = ?`,
  );
  return `SELECT DISTINCT w${last}.person_id FROM name_words w${last} ${joins.join(' ')} WHERE w${last}.word = ?`;
}
