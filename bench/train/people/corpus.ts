/** The corpora of names as training material: takes a corpus, gives its documents as rows of features with the tag that is right for each token. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formOf, ruledMentions } from '#annotate/people/mentions.ts';
import type { WordFacts } from '#annotate/people/model/facts.ts';
import { FIRST, LATER, type Row, rowsOf, withAllFeatures } from '#annotate/people/model/features.ts';
import { type Found, type Reading, readDocument } from '#annotate/people/reading.ts';
import { SHARED } from '../pages.ts';
import type { Random } from './random.ts';

export interface Marked {
  start: number;
  end: number;
  text: string;
}

export interface NamedText {
  id: string;
  text: string;
  people: Marked[];
}

/** One document to learn from or to be judged by. */
export interface Sample {
  corpus: string;
  doc: NamedText;
  rows: Row[];
  /** For each row the tags of its tokens. */
  gold: Uint8Array[];
}

/** Corpora whose licences let a trained model be shipped. */
export const TRAINING = ['gmb', 'wikigold', 'uner-ewt-dev', 'crossner-train-dev'] as const;
/** For measuring only. */
export const MEASURING = ['polnear-dev-mended', 'polnear-hand'] as const;

const fileOf = (corpus: string) => join(SHARED, 'people', `${corpus}.jsonl.gz`);

export function loadTexts(corpus: string): NamedText[] {
  const lines = gunzipSync(readFileSync(fileOf(corpus)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as NamedText);
}

export function digestOf(corpus: string): string {
  return createHash('sha256')
    .update(readFileSync(fileOf(corpus)))
    .digest('hex');
}

/** How a sample reads words, and how much room the table has. */
export interface Reader {
  factsOf(word: string): WordFacts;
  mask: number;
}

/** @param opinion which mentions of the rules the sample may know of; all, unless told otherwise */
export function sampleOf(
  corpus: string,
  doc: NamedText,
  reader: Reader,
  opinion: (ruled: readonly Found[]) => Found[] = (ruled) => [...ruled],
): Sample {
  const read = readDocument(null, doc.text);
  const rows = rowsOf(read, opinion(ruledMentions(read).found), reader.factsOf, reader.mask).map(
    withAllFeatures,
  );
  const gold = rows.map(({ reading }) => goldTags(reading, doc));
  return { corpus, doc, rows, gold };
}

/** Leaves out a share of the names that the rules found, all mentions of a name together. */
export function forgetting(share: number, random: Random): (ruled: readonly Found[]) => Found[] {
  return (ruled) => {
    const forgotten = new Map<string, boolean>();
    return ruled.filter((one) => {
      const form = formOf(one);
      if (!forgotten.has(form)) forgotten.set(form, random() < share);
      return !forgotten.get(form);
    });
  };
}

/** Tokens that a marked name touches; a name that begins at an impossible token begins at its first possible one. */
function goldTags({ tokens }: Reading, { people }: NamedText): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  let i = 0;
  for (const { start, end } of people.toSorted((a, b) => a.start - b.start)) {
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    for (let first = true; i < tokens.length && tokens[i]!.start < end; i++, first = false)
      tags[i] = first ? FIRST : LATER;
  }
  return tags;
}
