/** Which blocks the gold body holds: takes a page's blocks and its gold, gives each block's share of gold words. */
import type { Block } from '#domain/document.ts';

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/** A block's target between 0 and 1, and how sure the gold is of it (0: nothing is known). */
export interface Target {
  value: number;
  weight: number;
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const key = (words: string[]): string => words.join('\u0001');

/**
 * Against a whole body: the share of the block's 4-shingles that the body holds and no earlier block has used up; blocks
 * under 4 words count when they stand in the body as a line of their own. Of two equal blocks, the one among other body
 * blocks is meant.
 */
export function bodyTargets(blocks: Block[], body: string): Target[] {
  const lines = new Map<string, number>();
  for (const line of body.split('\n')) {
    const k = key(wordsOf(line));
    if (k) lines.set(k, (lines.get(k) ?? 0) + 1);
  }
  const shingles = new Set<string>();
  const all = wordsOf(body);
  for (let i = 0; i + SHINGLE <= all.length; i++) shingles.add(key(all.slice(i, i + SHINGLE)));

  const texts = blocks.map((b) => wordsOf(b.text));
  const shares = texts.map((words) => {
    if (!words.length) return 0;
    if (words.length < SHINGLE) return lines.has(key(words)) ? 1 : 0;
    let hit = 0;
    for (let i = 0; i + SHINGLE <= words.length; i++)
      if (shingles.has(key(words.slice(i, i + SHINGLE)))) hit++;
    return hit / (words.length - SHINGLE + 1);
  });
  settleDoubles(texts, shares, lines);
  return shares.map((value) => ({ value, weight: 1 }));
}

/** Where a text stands more often on the page than in the body, the copies farthest from other body blocks are none of it. */
function settleDoubles(texts: string[][], shares: number[], lines: Map<string, number>): void {
  const groups = new Map<string, number[]>();
  texts.forEach((words, i) => {
    if (shares[i]! < 0.5) return;
    const k = key(words);
    groups.set(k, [...(groups.get(k) ?? []), i]);
  });
  const company = (i: number): number => {
    let sum = 0;
    for (let d = 1; d <= 5; d++) {
      for (const j of [i - d, i + d]) if (shares[j] !== undefined) sum += (shares[j]! * texts[j]!.length) / d;
    }
    return sum;
  };
  for (const [k, places] of groups) {
    const wanted = Math.max(1, lines.get(k) ?? 1);
    if (places.length <= wanted) continue;
    const ranked = places.toSorted((a, b) => company(b) - company(a));
    for (const i of ranked.slice(wanted)) shares[i] = 0;
  }
}

/** Against snippets: blocks that hold a wanted or an unwanted one are known, the others are not. */
export function snippetTargets(blocks: Block[], wanted: string[], unwanted: string[]): Target[] {
  const fold = (s: string): string => s.replace(/\s+/g, ' ').trim();
  const yes = wanted.map(fold);
  const no = unwanted.map(fold);
  return blocks.map(({ text }) => {
    const isIn = yes.some((s) => text.includes(s));
    const isOut = no.some((s) => text.includes(s));
    if (isIn === isOut) return { value: 0, weight: 0 };
    return { value: isIn ? 1 : 0, weight: 1 };
  });
}
