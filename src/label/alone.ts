/** Takes one block's features, gives the verdict on the block by itself: the surest of all rules. */
import type { Verdict } from '#domain/document.ts';
import { caption } from './alone/caption.ts';
import { chrome, leftOver } from './alone/chrome.ts';
import { comment } from './alone/comment.ts';
import { credits } from './alone/credits.ts';
import { dump } from './alone/dump.ts';
import { footer } from './alone/footer.ts';
import { promo } from './alone/promo.ts';
import { prose } from './alone/prose.ts';
import { related } from './alone/related.ts';
import { StemTable } from './alone/stem-table.ts';
import type { Features } from './features.ts';
import { type Guess, type Rule, signsOf } from './rule.ts';

const RULES: Rule[] = [
  ...comment,
  ...dump,
  ...footer,
  ...promo,
  ...related,
  ...caption,
  ...credits,
  ...prose,
  ...chrome,
  leftOver,
];

/** A bit that stands for no stem and no sign: it is set for every line, and in rules that are always asked. */
const ALWAYS = 1 << 31;

/** Rules by the stems they ask for, a bit each: those of any word, and those of the first. */
const ANY = new StemTable(RULES.filter((r) => r.asks && !r.asks.first));
const FIRST = new StemTable(RULES.filter((r) => r.asks?.first === true));
/** The rules in the order in which they are asked, and of each the bits of which one must be set: of stems, and of other signs. */
const OF_ANY = Int32Array.from(RULES, (rule) => (rule.asks ? ANY.bitOf(rule) : ALWAYS));
const OF_FIRST = Int32Array.from(RULES, (rule) => FIRST.bitOf(rule));
const SIGNS = Int32Array.from(RULES, (rule) => rule.needs ?? ALWAYS);

export function alone(f: Features): Verdict {
  const { numbers, from, to, count, firstStem } = f.scan;
  let any = ALWAYS;
  for (let i = from; i < to; i++) any |= ANY.rulesOf(numbers.stems[i]!);
  const first = count > 0 ? FIRST.rulesOf(firstStem) : 0;
  const signs = signsOf(f) | ALWAYS;
  let best: Guess | null = null;
  for (let r = 0; r < RULES.length; r++) {
    if ((SIGNS[r]! & signs) === 0 || ((OF_ANY[r]! & any) | (OF_FIRST[r]! & first)) === 0) continue;
    const guess = RULES[r]!(f);
    if (guess && (best === null || guess.score > best.score)) best = guess;
  }
  const { label, score, reason } = best ?? { label: 'navigation', score: 0, reason: 'navigation:none' };
  return { label, score, pass: 'alone', reason };
}
