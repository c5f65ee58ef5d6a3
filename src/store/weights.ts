/**
 * Takes a query, gives the words of it that are worth weighing by bm25: for each of them an engine goes through all articles that have it, so that
 * words in many articles are left out. They also say least.
 */
import type { TextQuery } from '#domain/query.ts';
import { foldedWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf } from './match.ts';

/** Articles gone through for all words together: some 4 ms. */
const MOST_WEIGHED = 20_000;

/** Folding changes nothing but capitals in these. */
const PLAIN = /^[\x20-\x7e]*$/;

export type Words = TextQuery & { type: 'word' | 'phrase' };

export interface Weighed {
  /** The query with nothing but these words; null where all are too common. */
  text: TextQuery | null;
  /** Those left out, as written. */
  ignored: string[];
  /** The words that could stand in headlines. */
  inHeadlines: Words[];
  /** Those of them that are worth weighing. */
  weightyInHeadlines: Words[];
}

export function weigh(query: TextQuery, lexicon: Lexicon): Weighed {
  const words = [...wordsIn(query)];
  const costs = words.map((word): [Words, number] => [word, cost(word, lexicon)]);
  const kept = new Set<Words>();
  let sum = 0;
  for (const [word, articles] of costs.sort(([, a], [, b]) => a - b)) {
    sum += articles;
    if (sum <= MOST_WEIGHED) kept.add(word);
  }
  const inHeadlines = [...wordsIn(query, (field) => field === 'headline')];
  return {
    text: only(query, kept),
    ignored: words.filter((word) => !kept.has(word)).map(written),
    inHeadlines,
    weightyInHeadlines: inHeadlines.filter((word) => kept.has(word)),
  };
}

/** What finds any of the words in headlines; null where there are none. */
export function inAnyHeadline(parts: Words[]): TextQuery | null {
  return parts.length === 0 ? null : { type: 'field', field: 'headline', part: { type: 'or', parts } };
}

/**
 * The same without phrases and beginnings, which are rare in headlines and dear to look for far back: all bodies that have the words are gone
 * through.
 */
export function headlineQuery(words: Words[]): TextQuery | null {
  return inAnyHeadline(words.filter((word) => word.type === 'word' && !word.prefix));
}

/** A function that tells how many of the words stand in a headline. */
export function headlineWords(words: Words[], lexicon: Lexicon): (headline: string) => number {
  const forms = words.map((word) =>
    (word.type === 'word' ? formsOf(word, lexicon) : [word.words.join(' ')]).map(
      (form) => ` ${foldedWords(form).join(' ')} `,
    ),
  );
  const begins = forms.flat().map((form) => form.trim().split(' ', 1)[0] ?? '');
  return (headline) => {
    // folding takes ten times as long as seeing that there is nothing to find
    const lower = headline.toLowerCase();
    if (PLAIN.test(lower) && !begins.some((word) => lower.includes(word))) return 0;
    const text = ` ${foldedWords(headline).join(' ')} `;
    return forms.filter((some) => some.some((form) => text.includes(form))).length;
  };
}

/** Words that count for an article: not excluded ones, nor names and dates. */
function* wordsIn(
  query: TextQuery,
  within: (field: string) => boolean = () => true,
): Generator<Words, void, undefined> {
  if (query.type === 'word' || query.type === 'phrase') yield query;
  else if (query.type === 'and' || query.type === 'or')
    for (const part of query.parts) yield* wordsIn(part, within);
  else if (query.type === 'field' && isText(query) && within(query.field)) yield* wordsIn(query.part, within);
}

function only(query: TextQuery, kept: Set<Words>): TextQuery | null {
  switch (query.type) {
    case 'word':
    case 'phrase':
      return kept.has(query) ? query : null;
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => only(part, kept)).filter((part) => part !== null);
      return parts.length === 0 ? null : { ...query, parts };
    }
    case 'field': {
      const part = isText(query) ? only(query.part, kept) : null;
      return part && { ...query, part };
    }
    default:
      return null;
  }
}

export function isText({ field }: TextQuery & { type: 'field' }): boolean {
  return field === 'headline' || field === 'body' || field === 'quote';
}

/** About how many articles are gone through: those of all forms of a word, those of the rarest word of a phrase with each of the others. */
function cost(query: Words, lexicon: Lexicon): number {
  if (query.type === 'word') return lexicon.articles(formsOf(query, lexicon));
  const words = foldedWords(query.words.join(' '));
  return words.length * Math.min(...words.map((word) => lexicon.articles([word])));
}

function written(query: Words): string {
  if (query.type === 'phrase') return `"${query.words.join(' ')}"`;
  return query.prefix ? `${query.word}*` : query.word;
}
