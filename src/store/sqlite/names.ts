/** Takes a name as somebody asks for it, gives whom it means: the people one of whose names holds every word of it. */
import type Database from 'better-sqlite3';
import { type Called, calledTokens, type FindCalled, NOBODY } from '../called.ts';
import { identityWords } from '../fold.ts';
import { MOST_WORDS } from '../nameQuery.ts';
import type { Who } from './who.ts';

export function nameFinder(db: Database.Database, who: Who): FindCalled {
  const statements = new Map<number, Database.Statement<string[], number>>();
  // a word of a name may be that of thousands of people, each a look-up in the index (35 µs): one token of the word itself
  // finds all whose articles always hold it, and only the others (nicknames, initials) are asked by person
  const anybody = db.prepare<[string], number>('SELECT 1 FROM name_words WHERE word = ? LIMIT 1').pluck();
  const nicknamed = db
    .prepare<[string], number>('SELECT DISTINCT person_id FROM name_words WHERE word = ? AND own = 0')
    .pluck();

  function byWord(word: string): Called {
    return anybody.get(word) === undefined ? NOBODY : { word, ids: nicknamed.all(word) };
  }

  function byWords(name: string, words: string[]): Called {
    let statement = statements.get(words.length);
    if (statement === undefined) {
      statement = db.prepare<string[], number>(joinOf(words.length)).pluck();
      statements.set(words.length, statement);
    }
    // `Bernie Sanders` is asked for where articles only have `Bernard Sanders`
    const same = who.find(name, null);
    return { word: null, ids: [...new Set([...statement.all(...words), ...(same === null ? [] : [same])])] };
  }

  return (name, parts) => {
    const words = [...new Set(identityWords(name))];
    const [first] = words;
    if (first === undefined) return null;
    if (words.length > MOST_WORDS) return [];
    return calledTokens(words.length === 1 ? byWord(first) : byWords(name, words), parts);
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
