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

export function alone(f: Features): Verdict {
  let best: Guess | null = null;
  for (const rule of RULES) {
    const guess = rule(f);
    if (guess && (best === null || guess.score > best.score)) best = guess;
  }
  const { label, score, reason } = best ?? { label: 'navigation', score: 0, reason: 'navigation:none' };
  return { label, score, pass: 'alone', reason };
}
