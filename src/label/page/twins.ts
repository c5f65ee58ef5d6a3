/**
 * Takes the drafts of a text dump, finds what a picture left behind twice: its alternative text and, in the next lines, its caption, which
 * says the same and then goes on.
 */
import { type Draft, decide, KEPT } from './draft.ts';

const FEWEST_WORDS = 5;
const LONGEST = 500;
/** The caption is the next line or, where a heading for it comes between, the one behind that. */
const REACH = 2;

/** On dumps of dev pages 106 kept lines on 24 sites began as the line above them said, or were that line; 12 on 3 were body. */
export function twins(drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const d = drafts[i]!;
    if (d.f.words < FEWEST_WORDS || d.f.chars > LONGEST || !isOpen(d)) continue;
    const start = d.f.text.replace(/[.!?… ]{1,4}$/, '');
    for (let j = i + 1; j <= Math.min(i + REACH, drafts.length - 1); j++) {
      const other = drafts[j]!;
      const goesOn = other.f.chars > d.f.chars && other.f.chars <= LONGEST && other.f.text.startsWith(start);
      if (!goesOn || !isOpen(other)) continue;
      for (const twin of [d, other])
        if (twin.label !== 'caption') decide(twin, 'caption', 0.75, 'caption:twin');
    }
  }
}

const isOpen = (d: Draft): boolean => KEPT.has(d.label) || d.label === 'caption' || d.label === 'related';
