/**
 * Takes one sentence of a row with its cues, gives the clauses that report speech without quotation marks: what X said
 * (that …), “…, X said” and “according to X, …”. A clause that holds a quotation is left to it.
 */

import { canReport } from './canspeak.ts';
import { BE, isBareCue, takesHearer } from './cues.ts';
import type { Cue } from './findcues.ts';
import type { Clause, Item } from './frame.ts';
import type { Holder } from './holder.ts';
import { phraseFrom } from './nounphrase.ts';
import { isDay, isPronoun } from './wordclasses.ts';

/** A reported clause in one part, or two where its attribution stands inside it. Parts are item indices. */
export interface Reported {
  parts: Clause[];
  cue: Cue;
  holder: Holder;
  rule: 'reported-clause' | 'reported-trailing' | 'reported-according-to';
}

type Stretch = Pick<Reported, 'parts' | 'rule'>;

/** Words in a clause at least: less is `said so`, `says no`. */
const FEWEST = 3;
/** Items between a verb and its `that` at most (said in a statement on Monday that …). */
const TO_THAT = 14;
/** Items between a noun phrase and its verb at most, where `that` was left out. */
const TO_VERB = 12;
const OPENS_CLAUSE = /^(?:that|whether|how|why|what)$/;
const ADVERBIAL =
  /^(?:in|on|at|during|after|before|when|while|as|with|from|by|late|early|last|earlier|later|again|this|publicly|outside|via|through|reporters)$/;
const JOINS = /^(?:,|and|but|also|then|while|—|–|-)$/;

/** The clauses of sentence `s` that report what somebody said, in order. */
export function reportedClauses(body: string, items: Item[], s: Clause, cues: Cue[]): Reported[] {
  const out: Reported[] = [];
  const said = cues.filter(
    (c) => c.sort === 'say' && c.subject && c.order !== 'agent' && canReport(c.subject),
  );
  let taken = s.from;
  for (const [i, cue] of said.entries()) {
    if (cue.at < taken) continue;
    const next = said.slice(i + 1).find((c) => c.order === 'shared' && JOINS.test(textOf(items[c.at - 1])));
    const found =
      cue.order === 'according'
        ? accordingTo(items, s, cue)
        : (after(body, items, s, cue, next) ?? trailing(items, s, cue, taken));
    if (!found?.parts.some((p) => isClause(items, p)) || found.parts.some((p) => holdsQuote(items, p)))
      continue;
    out.push({ ...found, cue, holder: cue.subject! });
    taken = Math.max(found.parts[found.parts.length - 1]!.to, cue.end);
  }
  return out;
}

const textOf = (item: Item | undefined) => item?.lower || item?.text || '';

/** X said (that) the roof leaks. */
function after(body: string, items: Item[], s: Clause, cue: Cue, next: Cue | undefined): Stretch | null {
  if (cue.order === 'after') return null;
  const from = clauseStart(body, items, s, cue);
  if (from === null) return null;
  let to = next && next.at > from ? beforeShared(items, next.at) : s.to;
  const relative = /^(?:who|which)$/.test(items[cue.at - 1]?.lower ?? '');
  if (relative) for (let i = from; i < to; i++) if (items[i]!.text === ',') to = i;
  return { parts: [{ from, to }], rule: 'reported-clause' };
}

function clauseStart(body: string, items: Item[], s: Clause, cue: Cue): number | null {
  let at = cue.end;
  const verb = items[cue.at]!.lower;
  const toHearer = takesHearer(verb);
  if (toHearer) {
    const hearer = phraseFrom(body, items, at, s.to);
    if (hearer) at = hearer.to;
    else if (/^(?:him|her|them|me|us|it)$/.test(items[at]?.lower ?? '')) at++;
    else return null;
  }
  while (at < s.to && isDay(items[at])) at++;
  const here = items[at];
  if (!here || at >= s.to || here.type === 'quote') return null;
  if (OPENS_CLAUSE.test(here.lower)) return here.lower === 'that' ? at + 1 : at;
  if (!(isBareCue(verb) || toHearer)) return null;
  if (ADVERBIAL.test(here.lower)) {
    for (let i = at; i < s.to && i < at + TO_THAT && items[i]!.type !== 'quote'; i++) {
      if (items[i]!.lower === 'that') return i + 1;
      if (items[i]!.text === ':') return null;
    }
    return null;
  }
  if (here.type === 'mark') return null;
  if (isPronoun(here) || here.lower === 'there') return at;
  const subject = phraseFrom(body, items, at, s.to);
  return subject && verbFollows(items, subject.to, s.to, /^sa(?:id|ys|ying)$/.test(verb)) ? at : null;
}

/** Whether a finite verb follows the noun phrase that would be the clause's subject; `said` needs it no nearer than anywhere. */
function verbFollows(items: Item[], at: number, to: number, far: boolean): boolean {
  if (!far)
    return at < to && items[at]!.type === 'word' && isVerbal(items[at]!.lower) && items[at]!.lower !== 'to';
  for (let i = at; i < to && i < at + TO_VERB; i++) if (isVerbal(items[i]!.lower)) return true;
  return false;
}

/** The end of a clause that another verb of the same speaker follows (“…, adding that”, “… and said”). */
function beforeShared(items: Item[], at: number): number {
  let to = at;
  while (to > 0 && JOINS.test(textOf(items[to - 1]))) to--;
  return to;
}

/** The roof leaks, X said. — nothing but when and where follows the verb, or the rest of the clause. */
function trailing(items: Item[], s: Clause, cue: Cue, taken: number): Stretch | null {
  if (!cue.finite || cue.order === 'shared') return null;
  const end = cue.order === 'after' ? cue.subject!.to : cue.end;
  const comma = (cue.order === 'after' ? cue.at : cue.subject!.from) - 1;
  if (items[comma]?.text !== ',' || comma <= taken || ADVERBIAL.test(items[s.from]!.lower)) return null;
  const before = { from: taken, to: comma };
  const rule = 'reported-trailing';
  const following = end < s.to ? items[end] : undefined;
  if (following?.text === ',' && cue.order !== 'after' && end + 1 < s.to)
    return { parts: [before, { from: end + 1, to: s.to }], rule };
  const closes =
    !following || /^[.,!?…]$/.test(following.text) || isDay(following) || ADVERBIAL.test(following.lower);
  return closes ? { parts: [before], rule } : null;
}

function accordingTo(items: Item[], s: Clause, cue: Cue): Stretch | null {
  const rule = 'reported-according-to';
  if (cue.at > s.from + 2) {
    const before = items[cue.at - 1]!;
    if (before.type === 'mark' && before.text !== ',') return null;
    return { parts: [{ from: s.from, to: before.text === ',' ? cue.at - 1 : cue.at }], rule };
  }
  for (let i = cue.subject!.to; i < s.to; i++) {
    if (items[i]!.text === ',') return { parts: [{ from: i + 1, to: s.to }], rule };
  }
  return null;
}

const holdsQuote = (items: Item[], { from, to }: Clause) =>
  items.slice(from, to).some((x) => x.type === 'quote');

/** A clause has a few words and a verb, as far as closed lists and endings tell. */
function isClause(items: Item[], { from, to }: Clause): boolean {
  let words = 0;
  let verb = false;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.type !== 'mark') words++;
    if (i > from && item.type === 'word') verb ||= isVerbal(item.lower);
  }
  return words >= FEWEST && verb;
}

const isVerbal = (w: string) =>
  BE.has(w) ||
  /^(?:has|have|had|will|would|can|could|may|might|must|should|did|does|do|to|not|n't|won|made|went|came|took|got|gave|knew|thought|saw|left|kept|held|ran|felt|found|lost|met|paid|sent|spent|stood|told|said|wrote|began|became|let|put|cut|hit|wants?|needs?|makes?|goes|comes|takes|gives|plans|hopes|believes|thinks|knows|remains|seems|appears|shows|means|feels|supports|opposes)$/.test(
    w,
  ) ||
  /(?:..ed|n[’']t|[’'](?:d|ll|ve|re|m))$/.test(w);
