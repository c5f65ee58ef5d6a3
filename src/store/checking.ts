/** Gathers what checks of a store find, and looks into the texts of articles: what every engine's rows must agree in, whoever read them. */
import { zstdDecompressSync } from 'node:zlib';
import type { Span } from '#domain/document.ts';
import { foldedWords } from './fold.ts';
import { LONGEST_TERM } from './lexicon.ts';
import type { Checked, CheckOptions, Fault } from './upkeep.ts';

/** Faults that are told one by one: who has more wants a backup. */
export const TOLD = 100;

/** What must be true of rows, as an engine asks for those of which it is not. */
export interface Rule {
  check: string;
  /** The table whose rows are looked at. */
  looked: string;
  /** What is off, and the question: `what` is named behind it, `article` is the id of the article it is about. */
  faults: [detail: string, sql: string][];
}

export type Finding = ReturnType<typeof finding>;

/** Gathers what one check finds. */
export function finding(check: string) {
  const told: Fault[] = [];
  let faults = 0;
  return {
    add(detail: string, article?: string | null): void {
      faults++;
      if (told.length < TOLD) told.push(article ? { detail, article } : { detail });
    },
    done: (looked: string): Checked => ({ check, looked, faults, told }),
  };
}

export interface CheckedArticle {
  id: string;
  headline: string | null;
  body: string;
  /** With JSON of their parts and cues. */
  quotes: { text: string; start: number; end: number; parts: string | null; cue: string | null }[];
  mentions: (Span & { field: string; text: string })[];
  dump: { digest: string; kind: 'text' | 'html'; length: number; bytes: Uint8Array } | undefined;
}

/** Looks into one text after the other: offsets and dumps; and counts the words of all of them again. */
export function textChecker({ sample, digestOf }: CheckOptions) {
  const [offsets, dumps] = [finding('offsets'), finding('dumps')];
  const terms = new Map<string, number>();
  let [articles, places] = [0, 0];
  return {
    offsets,
    look({ id, headline, body, quotes, mentions, dump }: CheckedArticle): void {
      articles++;
      for (const quote of quotes) {
        places++;
        if (plain(quote.text) !== plain(wordsAt(body, quote))) offsets.add(`no quote at ${quote.start}`, id);
        const cue = quote.cue === null ? null : (JSON.parse(quote.cue) as Span & { text: string });
        if (cue && body.slice(cue.start, cue.end) !== cue.text) offsets.add(`no cue at ${cue.start}`, id);
      }
      for (const { field, start, end, text } of mentions) {
        places++;
        const where = field === 'body' ? body : (headline ?? '');
        if (where.slice(start, end) !== text) offsets.add(`no name at ${start} of the ${field}`, id);
      }
      const why = dump && unpacks(dump, digestOf);
      if (why) dumps.add(why, id);
      if (sample !== null) return;
      for (const word of new Set(foldedWords(`${headline ?? ''}\n${body}`)))
        if (word.length <= LONGEST_TERM) terms.set(word, (terms.get(word) ?? 0) + 1);
    },
    /** @param index whether headlines are found; told in its place */
    *done(index: Finding): Generator<Checked> {
      yield offsets.done(`${places} quotes and names`);
      yield index.done(`headlines of ${articles} articles`);
      yield dumps.done(`dumps of ${articles} articles`);
    },
    /** @param kept all counts that are kept */
    async countedWords(kept: AsyncIterable<TermCount> | Iterable<TermCount>): Promise<Checked> {
      const { add, done } = finding('word counts');
      const all = terms.size;
      for await (const { term, articles } of kept) {
        const there = terms.get(term) ?? 0;
        if (there !== articles) add(`${term} has ${articles} articles, texts say ${there}`);
        terms.delete(term);
      }
      for (const term of terms.keys()) add(`${term} is not counted`);
      return done(`${all} words`);
    },
  };
}

interface TermCount {
  term: string;
  articles: number;
}

/** White space is told as one space in quotes. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsAt(body: string, { start, end, parts }: CheckedArticle['quotes'][number]): string {
  const spans = parts === null ? [{ start, end }] : (JSON.parse(parts) as Span[]);
  return spans.map((span) => body.slice(span.start, span.end)).join(' ');
}

function unpacks(
  { digest, kind, length, bytes }: NonNullable<CheckedArticle['dump']>,
  digestOf: CheckOptions['digestOf'],
): string | null {
  try {
    const unpacked = zstdDecompressSync(bytes);
    if (unpacked.length !== length) return `its dump has ${unpacked.length} bytes, and had ${length}`;
    return digestOf({ kind, bytes: unpacked }) === digest ? null : 'its dump is not the one that came in';
  } catch (error) {
    return `its dump does not unpack: ${(error as Error).message}`;
  }
}
