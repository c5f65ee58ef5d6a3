/** Gives the words a question is expanded to (those that begin as a prefix, and the forms of a word), and in how many articles they stand. */
import { TEXT_FIELDS, type TextQuery } from '#domain/textquery.ts';
import { fold, foldedWords, searchText } from '../fold.ts';
import { EXPANSIONS, LAST_LETTER, type Lexicon, MOST_FORMS } from '../lexicon.ts';
import type { Db } from './db.ts';
import { indexable } from './indexable.ts';
import { stemOf } from './stem.ts';

const COMMONEST = 'ORDER BY articles DESC, term';
const FORMS = `SELECT s.stem AS asked, t.term, t.articles FROM unnest($1::text[]) s (stem) CROSS JOIN LATERAL (
    SELECT term, articles FROM terms WHERE terms.stem = s.stem ${COMMONEST} LIMIT ${MOST_FORMS}) t`;
const BEGINS = `SELECT b.begin AS asked, t.term, t.articles FROM unnest($2::text[]) b (begin) CROSS JOIN LATERAL (
    SELECT term, articles FROM terms WHERE term >= b.begin AND term < b.begin || $3 ${COMMONEST} LIMIT ${EXPANSIONS}) t`;
const COUNTS = 'SELECT NULL AS asked, term, articles FROM terms WHERE term = ANY ($4)';

interface TermRow {
  asked: string | null;
  term: string;
  articles: number;
}

/** The words that a query needs, read by one statement. */
interface Needed {
  stems: Set<string>;
  begins: Set<string>;
  words: Set<string>;
}

/**
 * What is known of the words of a query, read at once, so that what the query means is found without asking again. Of other words nothing is
 * known.
 */
export async function lexiconFor(db: Db, query: TextQuery | null): Promise<Lexicon> {
  const needed: Needed = { stems: new Set(), begins: new Set(), words: new Set() };
  if (query !== null) note(query, needed);
  const forms = new Map<string, string[]>();
  const begins = new Map<string, string[]>();
  const articles = new Map<string, number>();
  const values = [...needed.words].map(indexable);
  if (values.length > 0) {
    const stems = [...needed.stems];
    const asked = [stems, [...needed.begins], LAST_LETTER, values];
    const rows = await db.all<TermRow & { kind: string }>(
      `SELECT 's' AS kind, f.* FROM (${FORMS}) f UNION ALL SELECT 'b', b.* FROM (${BEGINS}) b UNION ALL SELECT 'w', w.* FROM (${COUNTS}) w`,
      asked,
    );
    rows.sort((a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1));
    for (const row of rows) {
      articles.set(row.term, row.articles);
      if (row.asked === null) continue;
      const known = row.kind === 's' ? forms : begins;
      const terms = known.get(row.asked);
      if (terms) terms.push(row.term);
      else known.set(row.asked, [row.term]);
    }
  }
  return {
    begins: (prefix) => begins.get(fold(prefix)) ?? [],
    forms: (word) => forms.get(stemOf(word)) ?? [],
    articles: (words) => words.reduce((sum, word) => sum + (articles.get(indexable(word)) ?? 0), 0),
  };
}

function note(query: TextQuery, needed: Needed): void {
  switch (query.type) {
    case 'word': {
      const words = foldedWords(searchText(query.word));
      const last = words.at(-1) ?? '';
      for (const word of words) needed.words.add(word);
      if (query.exact) return;
      if (query.prefix) needed.begins.add(fold(last));
      else needed.stems.add(stemOf(last));
      return;
    }
    case 'phrase':
      for (const word of foldedWords(query.words.join(' '))) needed.words.add(word);
      return;
    case 'and':
    case 'or':
      for (const part of query.parts) note(part, needed);
      return;
    case 'not':
      note(query.part, needed);
      return;
    case 'field':
      if ((TEXT_FIELDS as readonly string[]).includes(query.field)) note(query.part, needed);
      return;
    case 'date':
  }
}
