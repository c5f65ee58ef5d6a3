/** Takes the blocks and what the page says of itself, gives which blocks its article text, description and headline speak of. */
import type { PageFact } from '#domain/document.ts';
import { key } from '#text/key.ts';
import type { Draft } from '../page/draft.ts';

export const FACT_NAMES: readonly string[] = ['inBodyFact', 'inDescription', 'isHeadlineFact'];

/** A block is looked up in the page's own text by so many of its first characters. */
const PROBE = 48;
const LEAST = 12;
/** Longer texts are no headline: only their start is looked up. */
const LONGEST_TITLE = 200;
/** A description is often cut: so many equal characters at the start will do. */
const SAME_START = 40;

/** Fills `rows[i][at…]` with {@link FACT_NAMES} of block i. */
export function fillFacts(
  drafts: readonly Draft[],
  facts: readonly PageFact[],
  rows: readonly Float32Array[],
  at: number,
): void {
  const all = (field: PageFact['field']): string =>
    facts
      .filter((f) => f.field === field)
      .map((f) => key(f.value))
      .join(' | ');
  const body = all('body');
  const descriptions = all('description').split(' | ');
  const headlines = new Set(all('headline').split(' | '));
  drafts.forEach(({ f }, i) => {
    const row = rows[i]!;
    const k = key(f.text.length > LONGEST_TITLE ? f.text.slice(0, PROBE + 16) : f.text);
    if (k.length < LEAST) return;
    if (body.includes(k.slice(0, PROBE))) row[at] = 1;
    const start = k.slice(0, SAME_START);
    if (descriptions.some((d) => d.length >= LEAST && d.startsWith(start))) row[at + 1] = 1;
    if (headlines.has(k)) row[at + 2] = 1;
  });
}
