/** Gives the texts that copies are made of: real ones, where ../shared lies beside the checkout, and made ones. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Chance } from './random.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const FILES: [path: string, field: 'body' | 'text'][] = [
  ['pages/aeb.dev.jsonl.gz', 'body'],
  ['pages/fundus.dev.jsonl.gz', 'body'],
  ['pages/fundus-intl.dev.jsonl.gz', 'body'],
  ['quotes/polnear-train.jsonl.gz', 'text'],
  ['quotes/polnear-dev.jsonl.gz', 'text'],
];
/** Units of a text that is worth shortening. */
const SHORTEST = 900;

export interface Story {
  headline: string;
  paragraphs: string[];
}

/** Empty without ../shared. */
export function realStories(): Story[] {
  return distinct(texts());
}

/**
 * Without those that are versions of others already, as the sets hold early and late editions: half of its sentences stand in another, word
 * for word.
 */
function distinct(stories: Story[]): Story[] {
  const seen = new Set<string>();
  return stories.filter(({ paragraphs }) => {
    const sentences = paragraphs
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter(({ length }) => length >= 40);
    const known = sentences.filter((one) => seen.has(one)).length;
    for (const one of sentences) seen.add(one);
    return known * 2 < sentences.length;
  });
}

function texts(): Story[] {
  return FILES.filter(([path]) => existsSync(join(SHARED, path))).flatMap(([path, field]) =>
    gunzipSync(readFileSync(join(SHARED, path)))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as Record<string, string>)[field] ?? '')
      .filter((text) => text.length >= SHORTEST)
      .map((text) => {
        const paragraphs = text
          .split(/\n+/)
          .map((line) => line.trim())
          .filter(Boolean);
        return { headline: paragraphs[0]!.slice(0, 60), paragraphs };
      }),
  );
}

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta the wo'.split(' ');
const COMMON =
  'the of a and in to that for was on with as by at from has it its be an are were said will who had not but or they after which this their'.split(
    ' ',
  );
const VOCABULARY = 20_000;

function word(chance: Chance): string {
  if (chance.is(0.45)) return COMMON[Math.floor(COMMON.length ** (chance.below(1e6) / 1e6)) - 1] ?? 'the';
  let rank = Math.floor(VOCABULARY ** (chance.below(1e6) / 1e6));
  let made = '';
  do {
    made += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return made;
}

export const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

export function name(chance: Chance): string {
  return `${capital(word(chance))}${chance.one(['', 'n', 's'])} ${capital(word(chance))}${chance.one(['ton', 'er', 'mann', 'ski', 'o'])}`;
}

export function sentence(chance: Chance): string {
  const words = Array.from({ length: chance.between(9, 28) }, () => word(chance));
  if (chance.is(0.3)) words.splice(chance.below(words.length), 0, String(chance.between(2, 9_000)));
  if (chance.is(0.2)) words.splice(chance.below(words.length), 0, name(chance));
  return `${capital(words.join(' '))}.`;
}

export function paragraph(chance: Chance): string {
  return Array.from({ length: chance.between(1, 3) }, () => sentence(chance)).join(' ');
}

export function madeStory(chance: Chance): Story {
  return {
    headline: capital(sentence(chance).toLowerCase()),
    paragraphs: Array.from({ length: chance.between(5, 16) }, () => paragraph(chance)),
  };
}
