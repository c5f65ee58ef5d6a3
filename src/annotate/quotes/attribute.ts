/**
 * Takes a sentence with its cues and one of its quotations, gives the cue that attributes the quotation, with a rule
 * name. The patterns are tried in order, the surest first.
 */

import { canSpeak } from './canspeak.ts';
import type { Cue } from './findcues.ts';
import { type Clause, type Item, lastMark } from './frame.ts';
import type { Holder } from './holder.ts';
import { phraseEnding, phraseFrom } from './nounphrase.ts';

const DASH = /^(?:[—–―-]|--)$/;

/** What the sentence itself says about a quotation's speaker. */
export interface Attribution {
  holder: Holder;
  cue: Cue | null;
  rule: string;
}

/** The attribution of the quotation at item `at`, from its own sentence alone; null where it has none. */
export function attribute(
  body: string,
  items: Item[],
  s: Clause,
  cues: Cue[],
  at: number,
): Attribution | null {
  const usable = cues.filter((c) => c.subject && (canSpeak(c.subject) || c.order !== 'shared'));
  const left = governing(
    items,
    usable.filter((c) => c.at < at && c.order !== 'according'),
    at,
  );
  const right = adjacentRight(items, usable, at, s);
  const closedByComma =
    /[,?!…—–-]/.test(lastMark(body, items[at]!)) || items[at + 1]?.text === ',' || at === s.from;
  const touching = left !== undefined && touches(items, left.end, at);
  const leftFirst =
    left !== undefined &&
    right?.order === 'before' &&
    left.sort !== 'think' &&
    (touching || right.sort !== 'say' || leadsOn(items, right));
  if (right && closedByComma && !leftFirst) {
    return made(right, right.order === 'after' ? 'quote-cue-speaker' : 'quote-speaker-cue');
  }
  const signed = namedFirst(items, usable, at, s);
  if (signed && !left) return signed;
  const trailing = usable.find(
    (c) =>
      c.at > at &&
      c.sort === 'say' &&
      c.finite &&
      (c.order === 'before' || c.order === 'after') &&
      trails(items, c, at),
  );
  if (left && !(trailing && !canSpeak(left.subject!))) {
    if (left.sort === 'act') return made(left, 'act');
    if (left.order === 'after' && items[at - 1]?.text === ',') return made(left, 'broken-quote');
    if (left.order === 'before') {
      if (left.sort === 'label') return made(left, 'speaker-label-quote');
      if (left.sort === 'think') return made(left, 'speaker-view-quote');
      return made(left, touching ? 'speaker-cue-quote' : 'speaker-cue-far-quote');
    }
    const rule = {
      shared: touching ? 'shared-subject' : 'shared-subject-far',
      agent: 'passive-agent',
      after: 'woven-after-attribution',
      according: 'according-to',
    };
    return made(left, rule[left.order]);
  }
  const after =
    usable.find((c) => c.at > at && c.order === 'according') ??
    usable.findLast((c) => c.order === 'according');
  if (trailing && !(after && after.at > at && after.at < trailing.at))
    return made(trailing, 'trailing-attribution');
  if (after) return made(after, 'according-to');
  if (right) return made(right, 'quote-speaker-cue');
  return signature(body, items, at) ?? colon(body, items, s, at);
}

/**
 * Of the cues before a quotation, the nearest whose subject can speak: in `Psaki said Biden viewed them as “necessary”`
 * Biden, in `Yellen said the election had put …` Yellen.
 */
function governing(items: Item[], cues: Cue[], at: number): Cue | undefined {
  const nearest = cues[cues.length - 1];
  const announced = items[at - 1]?.text === ':' || (nearest && touches(items, nearest.end, at));
  if (nearest?.sort === 'say' && nearest.order !== 'shared' && announced && canSpeak(nearest.subject!))
    return nearest;
  const able = cues.filter((c) => canSpeak(c.subject!));
  return (
    able.findLast(
      (c, i) => c.sort !== 'act' && !(isInner(c) && able.slice(0, i).some((o) => o.sort === 'say')),
    ) ??
    able.findLast((c) => c.sort !== 'act') ??
    able[able.length - 1] ??
    // words after a colon are somebody's, whatever the subject is called
    (announced && nearest?.sort === 'say' ? nearest : undefined)
  );
}

/** A clause whose subject is no person: after `X said`, its verb is reported, not reporting. */
const isInner = (c: Cue) =>
  c.order === 'before' && (c.subject!.kind === 'unnamed' || c.subject!.kind === 'organisation');

const made = (cue: Cue, rule: string): Attribution => ({ holder: cue.subject!, cue, rule });

function adjacentRight(items: Item[], cues: Cue[], at: number, s: Clause): Cue | undefined {
  let next = at + 1;
  while (next < s.to && /^[,—–-]+$/.test(items[next]!.text)) next++;
  return cues.find((c) => {
    if (c.at <= at) return false;
    if (c.order === 'according') return c.at === next;
    if (c.order === 'after') return c.at - next <= 1 && c.at >= next;
    return (
      c.order === 'before' &&
      c.finite &&
      c.subject!.from === next &&
      !items.slice(at + 1, c.at).some((x) => x.type === 'quote')
    );
  });
}

/** “…,” Trump said: “…” — a colon or a quotation follows, which is what was said. */
const leadsOn = (items: Item[], cue: Cue) =>
  items[cue.end]?.text === ':' || (items[cue.end]?.text === ',' && items[cue.end + 1]?.type === 'quote');

function touches(items: Item[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const text = items[i]!.lower || items[i]!.text;
    if (/^(?:[,:—–-]|that|as|it|a|an|the|he|she|they)$/.test(text)) continue;
    // said he would “…”
    if (i === from || !/^(?:would|will|was|is|had|has|were|are|be|not|to)$/.test(text)) return false;
  }
  return true;
}

/** “… within Hamas, said Matthew Levitt”: after a comma, at the end of the clause. */
function trails(items: Item[], cue: Cue, at: number): boolean {
  const first = cue.order === 'after' ? cue.at : cue.subject!.from;
  for (let i = first - 1; i > at; i--) {
    if (items[i]!.text === ',') return i >= first - 2;
    if (i < first - 2) return false;
  }
  return false;
}

/** “…,” Chad Hawk, vice president of PMG, a company in Florida told Fox: the comma before the verb was left out. */
function namedFirst(items: Item[], cues: Cue[], at: number, s: Clause): Attribution | null {
  const name = items[at + 1];
  if (at !== s.from || name?.type !== 'person' || items[at + 2]?.text !== ',') return null;
  const cue = cues.find((c) => c.at > at && c.sort === 'say' && c.finite && c.order === 'before');
  if (!cue || items.slice(at + 1, cue.at).some((x) => x.type === 'quote')) return null;
  const holder: Holder = { kind: 'person', person: name.ref, text: name.text, from: at + 1, to: at + 2 };
  return { holder, cue, rule: 'quote-speaker-cue' };
}

/** “…” ― Ada Moreau: a dash and a name to the end of the paragraph. */
function signature(body: string, items: Item[], at: number): Attribution | null {
  if (!DASH.test(items[at + 1]?.text ?? '')) return null;
  const h = phraseFrom(body, items, at + 2, items.length);
  if (!h || h.kind === 'pronoun' || h.kind === 'unnamed' || h.to < items.length - 1) return null;
  return { holder: h, cue: null, rule: 'signature' };
}

/** “Biden: ‘…’”, “Rep. Trey Gowdy (R-S.C.): ‘…’”, “… - Philip Bump: ‘…’”. */
function colon(body: string, items: Item[], s: Clause, at: number): Attribution | null {
  if (items[at - 1]?.text !== ':' || at - 1 <= s.from) return null;
  const named = (h: Holder | null): Attribution | null =>
    h && h.kind !== 'pronoun' ? { holder: h, cue: null, rule: 'name-colon' } : null;
  const h = phraseFrom(body, items, s.from, at);
  if (h && (h.to === at - 1 || (items[h.to]?.text === '(' && items[at - 2]?.text === ')'))) return named(h);
  const last = phraseEnding(body, items, s.from, at - 2);
  return last && last.kind !== 'unnamed' && DASH.test(items[last.from - 1]?.text ?? '') ? named(last) : null;
}
