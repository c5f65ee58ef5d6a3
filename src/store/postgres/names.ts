/** Takes names as somebody asks for them, gives whom they mean: the people one of whose names holds every word, and sources by theirs. */
import type { ArticleQuery } from '#domain/query.ts';
import { NAME_FIELDS, type TextQuery } from '#domain/textquery.ts';
import { type Called, calledTokens, NOBODY } from '../called.ts';
import type { Named } from '../fields.ts';
import { foldSource, identityWords } from '../fold.ts';
import { MOST_WORDS } from '../nameQuery.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { whoIs } from './who.ts';

/** What a query names. */
export interface Names {
  /** Of people and speakers, as they are asked for. */
  called: string[];
  sources: string[];
  /** Ids. */
  people: number[];
}

// a word of a name may be that of thousands of people: one token of the word itself finds all whose articles always hold it, and only the
// others (nicknames, initials) are asked by person
const BY_WORD = `SELECT asked.word, n.person_id AS person FROM unnest($1::text[]) asked (word)
  LEFT JOIN LATERAL (SELECT DISTINCT person_id FROM name_words WHERE word = asked.word AND own = 0) n ON true
  WHERE EXISTS (SELECT FROM name_words WHERE word = asked.word)`;
/** Names that hold all words; read from the last, as surnames are rarer than given names. */
const BY_WORDS = `SELECT DISTINCT asked.last || asked.others AS word, l.person_id AS person FROM unnest($1::text[], $2::text[]) asked (last, others)
  JOIN name_words l ON l.word = asked.last
  WHERE NOT EXISTS (SELECT FROM unnest(string_to_array(asked.others, ' ')) o (word) WHERE o.word <> ''
    AND NOT EXISTS (SELECT FROM name_words n WHERE n.word = o.word AND n.name_id = l.name_id))`;

interface PersonRow {
  word: string;
  person: number | null;
}

/** Asks for all names at once. Of those that were not given, nobody is called so. */
export async function namedFor(db: Db, { called, sources, people }: Names): Promise<Named> {
  const byName = await calledBy(db, called);
  const folded = sources.map((name) => indexable(foldSource(name)));
  const found =
    folded.length > 0
      ? await db.all<{ id: number; folded: string }>(
          'SELECT id, folded FROM sources WHERE folded = ANY ($1)',
          [folded],
        )
      : [];
  const ids = new Map(found.map((source) => [source.folded, source.id]));
  const who = whoIs(db);
  const heads = new Map<number, number>();
  for (const id of people) heads.set(id, await who.head(id));
  return {
    findCalled(name, parts) {
      if (wordsOf(name).length === 0) return null;
      return calledTokens(byName.get(name) ?? NOBODY, parts);
    },
    head: (id) => heads.get(id) ?? id,
    findSource: (name) => ids.get(indexable(name)),
  };
}

export function namesIn({ text, person, speaker, author, source, personId }: ArticleQuery): Names {
  const names: Names = { called: [], sources: [], people: personId === null ? [] : [personId] };
  for (const { any, none } of [person, speaker, author]) names.called.push(...any, ...none);
  names.sources.push(...source.any, ...source.none);
  if (text !== null) noteNames(text, null, names);
  return names;
}

function noteNames(query: TextQuery, field: string | null, names: Names): void {
  switch (query.type) {
    case 'word':
    case 'phrase': {
      const name = query.type === 'word' ? query.word : query.words.join(' ');
      if (field === 'source') names.sources.push(name);
      else if (field === 'person' || field === 'speaker' || field === 'author') names.called.push(name);
      return;
    }
    case 'and':
    case 'or':
      for (const part of query.parts) noteNames(part, field, names);
      return;
    case 'not':
      noteNames(query.part, field, names);
      return;
    case 'field':
      noteNames(
        query.part,
        (NAME_FIELDS as readonly string[]).includes(query.field) ? query.field : null,
        names,
      );
      return;
    case 'date':
  }
}

const wordsOf = (name: string): string[] => [...new Set(identityWords(name))];

async function calledBy(db: Db, names: string[]): Promise<Map<string, Called>> {
  const asked = [...new Set(names)]
    .map((name) => ({ name, words: wordsOf(name) }))
    .filter(({ words }) => words.length > 0 && words.length <= MOST_WORDS);
  const single = asked.filter(({ words }) => words.length === 1);
  const several = asked.filter(({ words }) => words.length > 1);
  const called = new Map<string, Called>();
  if (single.length > 0) {
    const rows = await db.all<PersonRow>(BY_WORD, [single.map(({ words }) => indexable(words[0]!))]);
    const byWord = Map.groupBy(rows, ({ word }) => word);
    for (const { name, words } of single) {
      const known = byWord.get(indexable(words[0]!));
      if (known) called.set(name, { word: words[0]!, ids: idsOf(known) });
    }
  }
  if (several.length > 0) {
    const keys = several
      .map(({ words: own }) => own.map(indexable))
      .map((words) => ({
        last: words.at(-1)!,
        others: words
          .slice(0, -1)
          .map((word) => ` ${word}`)
          .join(''),
      }));
    const rows = await db.all<PersonRow>(BY_WORDS, [
      keys.map(({ last }) => last),
      keys.map(({ others }) => others),
    ]);
    const byWords = Map.groupBy(rows, ({ word }) => word);
    // `Bernie Sanders` is asked for where articles only have `Bernard Sanders`
    const same = await whoIs(db).findAll(several.map(({ name }) => ({ name, articleId: null })));
    for (const [i, { name }] of several.entries()) {
      const ids = idsOf(byWords.get(keys[i]!.last + keys[i]!.others) ?? []);
      called.set(name, { word: null, ids: [...new Set([...ids, ...(same[i] == null ? [] : [same[i]])])] });
    }
  }
  return called;
}

function idsOf(rows: PersonRow[]): number[] {
  return rows.flatMap(({ person }) => person ?? []);
}
