/** Takes one block's features, gives the verdict on the block by itself: the surest of all rules. */
import type { Verdict } from '#domain/document.ts';
import { caption } from './alone/caption.ts';
import { chrome, leftOver } from './alone/chrome.ts';
import { comment } from './alone/comment.ts';
import { credits } from './alone/credits.ts';
import { footer } from './alone/footer.ts';
import { promo } from './alone/promo.ts';
import { prose } from './alone/prose.ts';
import { related } from './alone/related.ts';
import { StemTable } from './alone/stem-table.ts';
import type { Features } from './features.ts';
import type { Guess, Rule } from './rule.ts';

const RULES: Rule[] = [
  ...comment,
  ...footer,
  ...promo,
  ...related,
  ...caption,
  ...credits,
  ...prose,
  ...chrome,
  leftOver,
];

/** Rules by the stems they ask for, a bit each: those of any word, and those of the first. */
const ANY = new StemTable(RULES.filter((r) => r.asks && !r.asks.first));
const FIRST = new StemTable(RULES.filter((r) => r.asks?.first === true));
/** Each rule with the bits of which one must be set, in the order in which rules are asked. */
const ASKED = RULES.map((rule) => ({
  rule,
  any: rule.asks ? ANY.bitOf(rule) : -1,
  first: FIRST.bitOf(rule),
}));

export function alone(f: Features): Verdict {
  const { numbers, from, to, count, firstStem } = f.scan;
  let any = 0;
  for (let i = from; i < to; i++) any |= ANY.rulesOf(numbers.stems[i]!);
  const first = count > 0 ? FIRST.rulesOf(firstStem) : 0;
  let best: Guess | null = null;
  for (const asked of ASKED) {
    if (asked.any !== -1 && (asked.any & any) === 0 && (asked.first & first) === 0) continue;
    const guess = asked.rule(f);
    if (guess && (best === null || guess.score > best.score)) best = guess;
  }
  const { label, score, reason } = best ?? { label: 'navigation', score: 0, reason: 'navigation:none' };
  return { label, score, pass: 'alone', reason };
}
