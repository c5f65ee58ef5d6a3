/** Takes the drafts, the page's facts and a first guess at the body, gives the index of the block that is the headline. */
import type { PageFact } from '#domain/document.ts';
import { type Draft, key } from './draft.ts';
import type { Region } from './region.ts';

/** How far above the body a headline that nothing else vouches for may stand, in blocks. */
const REACH = 40;
/** Least sum of signs that makes a line the headline. */
const ENOUGH = 2;

function titleKeys(drafts: readonly Draft[], facts: readonly PageFact[]): string[] {
  const keys = facts.filter((x) => x.field === 'headline').map((x) => key(x.value));
  for (let i = 0; i + 1 < drafts.length; i++)
    if (/^source title ?:/.test(drafts[i]!.f.lower)) {
      const rest = drafts[i]!.f.text.replace(/^source title ?:/i, '').trim();
      keys.push(key(rest || drafts[i + 1]!.f.text));
    }
  return keys.filter((k) => k.length > 8);
}

/** Whether one text holds the other from its start or end: a title with a site's name before or behind it. */
function within(k: string, title: string): boolean {
  return title === k || title.startsWith(`${k} `) || title.endsWith(` ${k}`);
}

export function headline(drafts: readonly Draft[], facts: readonly PageFact[], body: Region): number {
  const titles = titleKeys(drafts, facts);
  const keys = drafts.map((d) => (d.f.chars <= 250 ? key(d.f.text) : ''));
  const seen = new Map<string, number>();
  for (const k of keys) if (k.length > 15) seen.set(k, (seen.get(k) ?? 0) + 1);
  // a text dump's first line is often the page's <title>
  const opening = keys[0] ?? '';

  let best = -1;
  let most = ENOUGH;
  for (let i = 0; i <= Math.min(body.last, drafts.length - 1); i++) {
    const { f, alone } = drafts[i]!;
    const k = keys[i]!;
    if (f.words < 3 || f.chars < 12 || f.chars > 220 || !k) continue;
    if (['promo', 'footer', 'comment', 'caption', 'timestamp'].includes(alone.label)) continue;
    if (alone.label === 'byline' && alone.score > 0.7) continue;
    const titled = titles.some((t) => within(k, t));
    const isH1 = f.tag === 'h1';
    const distance = body.first - i;
    if (!titled && !isH1 && (distance > REACH || i > body.first + 1)) continue;
    let sum = 0;
    if (titled) sum += 4;
    else if (titles.some((t) => t.length > 20 && (k.includes(t) || t.includes(k)) && k.length > 20)) sum += 2;
    if (isH1) sum += 3;
    if (/^h[2-4]$/.test(f.tag)) sum += 0.7;
    if (i > 0 && k.length > 15 && (opening === k || opening.startsWith(`${k} `))) sum += 3.5;
    if ((seen.get(k) ?? 0) > 1) sum += 0.7;
    if (f.words >= 5 && f.words <= 22) sum += 1;
    if (!/[.:;,]$/.test(f.text)) sum += 0.6;
    if (f.bullet) sum -= 2;
    if (f.linkDensity > 0.8) sum -= 1.5;
    if (alone.label === 'related') sum -= 1.2;
    for (let j = i + 1; j <= i + 6 && j < drafts.length; j++) {
      const next = drafts[j]!.alone;
      if ((next.label === 'timestamp' || next.label === 'byline') && next.score > 0.6) {
        sum += j <= i + 3 ? 1.2 : 0.7;
        break;
      }
    }
    if (distance >= 0) sum += 1.2 * (1 - Math.min(distance, REACH) / REACH);
    else sum -= 0.5;
    if (sum > most || (sum === most && best === -1)) {
      most = sum;
      best = i;
    }
  }
  return best;
}
