/**
 * Takes a text query and texts, gives the places in each that the query is about: the words of every part of it that is found there. Made here and
 * not by the engine: marking the twenty texts of a page takes less than the engine's own snippets, and every engine marks alike.
 */
import type { Span } from '#domain/document.ts';
import type { TextQuery } from '#domain/textquery.ts';
import { foldedWords, searchText } from './fold.ts';
import { type TextWord, wordsIn } from './words.ts';

/** The texts of one item; what a query calls `body` is here under that name. */
export interface Texts {
  headline?: string;
  body?: string;
  /** The words of a quotation, where that is the item. */
  text?: string;
  /** Where in the body its quotations are: what `quote:` asks is marked there. */
  quotes?: Span[];
}
export type Marks = Partial<Record<'headline' | 'body' | 'text', Span[]>>;
/** The forms of a folded word, from the lexicon of the store. */
export type Forms = (word: string) => string[];

type Column = keyof Marks;
/** One word of a phrase: any of these, or all that begin so. */
type Wanted = Set<string> | { begins: string };
type Found = Map<Column, Span[]>;
/** `holds` is null where these texts cannot tell: for names and dates. */
interface Verdict {
  holds: boolean | null;
  found: Found;
}
interface Item {
  words: Map<Column, TextWord[]>;
  quotes: Span[];
  forms: Forms;
}

const SEARCHABLE = /[\p{L}\p{N}]/u;
/** As `match.ts` has it: shorter words have no other forms. */
const SHORTEST_STEMMED = 3;
const NOTHING: Found = new Map();

/** Spans are in order and do not overlap. */
export function highlights(query: TextQuery, forms: Forms, texts: Texts): Marks {
  const columns = (['headline', 'body', 'text'] as const).filter((column) => texts[column] !== undefined);
  const words = new Map(columns.map((column) => [column, wordsIn(texts[column] ?? '')]));
  const { found } = judge(query, columns, { words, quotes: texts.quotes ?? [], forms });
  return Object.fromEntries(columns.map((column) => [column, tidied(found.get(column) ?? [])]));
}

function judge(query: TextQuery, columns: readonly Column[], item: Item): Verdict {
  switch (query.type) {
    case 'word':
      return SEARCHABLE.test(query.word) ? all(wantedOf(query, item.forms), columns, item) : unknown();
    case 'phrase': {
      if (!SEARCHABLE.test(query.words.join(' '))) return unknown();
      const parts = query.words.filter((word) => SEARCHABLE.test(word)).map((word) => exactly(word));
      if (query.near === undefined || parts.length < 2)
        return all(exactly(query.words.join(' ')), columns, item);
      return near(parts, query.near, columns, item);
    }
    case 'and':
    case 'or':
      return joined(
        query.type,
        query.parts.map((part) => judge(part, columns, item)),
      );
    case 'not': {
      const { holds } = judge(query.part, columns, item);
      return { holds: holds === null ? null : !holds, found: NOTHING };
    }
    case 'field':
      return ofField(query, item);
    case 'date':
      return unknown();
  }
}

/** What does not hold marks nothing: of `(a b) OR c`, `a` alone is no reason. */
function joined(type: 'and' | 'or', verdicts: Verdict[]): Verdict {
  const against = type === 'or';
  const holds = verdicts.some((verdict) => verdict.holds === against)
    ? against
    : verdicts.some((verdict) => verdict.holds === null)
      ? null
      : !against;
  if (holds === false) return { holds, found: NOTHING };
  const found: Found = new Map();
  for (const verdict of verdicts) {
    for (const [column, spans] of verdict.found) found.set(column, [...(found.get(column) ?? []), ...spans]);
  }
  return { holds, found };
}

function ofField({ field, part }: TextQuery & { type: 'field' }, item: Item): Verdict {
  if (field === 'headline' || field === 'body') {
    return item.words.has(field) ? judge(part, [field], item) : unknown();
  }
  if (field !== 'quote') return unknown();
  if (item.words.has('text')) return judge(part, ['text'], item);
  const inQuotes = (item.words.get('body') ?? []).filter(({ start, end }) =>
    item.quotes.some((quote) => start >= quote.start && end <= quote.end),
  );
  return judge(part, ['body'], { ...item, words: new Map([['body', inQuotes]]) });
}

const unknown = (): Verdict => ({ holds: null, found: NOTHING });
const exactly = (text: string): Wanted[] => foldedWords(searchText(text)).map((word) => new Set([word]));

function wantedOf(query: TextQuery & { type: 'word' }, forms: Forms): Wanted[] {
  const parts = exactly(query.word);
  const last = foldedWords(searchText(query.word)).at(-1) ?? '';
  if (query.exact || parts.length === 0) return parts;
  if (query.prefix) return [...parts.slice(0, -1), { begins: last }];
  if (last.length < SHORTEST_STEMMED) return parts;
  return [...parts.slice(0, -1), new Set([last, ...forms(last)])];
}

/** Everywhere the words stand in a row. */
function all(wanted: Wanted[], columns: readonly Column[], item: Item): Verdict {
  const found: Found = new Map();
  for (const column of columns) {
    const words = item.words.get(column) ?? [];
    const spans = rowsIn(words, wanted).map((at) => spanOf(words, at, wanted.length));
    if (spans.length) found.set(column, spans);
  }
  return { holds: found.size > 0, found };
}

/** Indexes at which the words begin to stand in a row. */
function rowsIn(words: TextWord[], wanted: Wanted[]): number[] {
  const found: number[] = [];
  const [first] = wanted;
  if (first === undefined) return found;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (matches(first, words[at]!.word) && wanted.every((one, i) => matches(one, words[at + i]!.word)))
      found.push(at);
  }
  return found;
}

function matches(wanted: Wanted, word: string): boolean {
  return wanted instanceof Set ? wanted.has(word) : word.startsWith(wanted.begins);
}

function spanOf(words: TextWord[], at: number, length: number): Span {
  return { start: words[at]!.start, end: words[at + length - 1]!.end };
}

/** Clumps of all parts in any order, with at most so many words between the end of each and the beginning of the last. */
function near(parts: Wanted[][], most: number, columns: readonly Column[], item: Item): Verdict {
  const found: Found = new Map();
  for (const column of columns) {
    const words = item.words.get(column) ?? [];
    const places = parts.map((part) => rowsIn(words, part));
    const spans: Span[] = [];
    for (const first of new Set(places.flat())) {
      const clump = places.map((ats) => ats.find((at) => at >= first));
      if (clump.includes(undefined)) continue;
      const last = Math.max(...(clump as number[]));
      const close = clump.every((at, i) => last - (at! + parts[i]!.length) <= most);
      if (close) spans.push(...clump.map((at, i) => spanOf(words, at!, parts[i]!.length)));
    }
    if (spans.length) found.set(column, spans);
  }
  return { holds: found.size > 0, found };
}

/** In order; what overlaps is one. */
function tidied(spans: Span[]): Span[] {
  const tidy: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = tidy.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else tidy.push({ start, end });
  }
  return tidy;
}
