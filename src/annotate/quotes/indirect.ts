/**
 * Takes one sentence of a row with its cues, gives the clauses that report speech without quotation marks: what X said
 * (that …), “…, X said” and “according to X, …”. A clause that holds a quotation is left to it.
 */
import { BE, isBareCue, takesHearer } from './cues.ts';
import type { Cue } from './findcues.ts';
import type { Clause, Item } from './frame.ts';
import { type Holder, phraseFrom } from './nounphrase.ts';
import { canReport } from './canspeak.ts';
import { isDay, isPronoun } from './wordclasses.ts';

/** A reported clause. `from`/`to` are item indices. */
export interface Reported {
  from: number;
  to: number;
  cue: Cue;
  holder: Holder;
  rule: 'reported-clause' | 'reported-trailing' | 'reported-according-to';
}

/** Words in a clause at least: less is `said so`, `says no`. */
const FEWEST = 3;
/** Items between a verb and its `that` at most (said in a statement on Monday that …). */
const TO_THAT = 14;
const OPENS_CLAUSE = /^(?:that|whether|how|why|what|who|where|when|if)$/;
const ADVERBIAL =
  /^(?:in|on|at|during|after|before|when|while|as|to|with|from|by|late|early|last|earlier|later|again|this|publicly|outside|via|through|reporters)$/;

/** The clauses of sentence `s` that report what somebody said, in order. */
export function reportedClauses(body: string, items: Item[], s: Clause, cues: Cue[]): Reported[] {
  const out: Reported[] = [];
  const said = cues.filter((c) => c.sort === 'say' && c.subject && c.order !== 'agent' && canReport(c.subject));
  let taken = s.from;
  said.forEach((cue, i) => {
    if (cue.at < taken) return;
    const next = said.slice(i + 1).find((c) => c.order === 'shared');
    const found =
      cue.order === 'according'
        ? accordingTo(items, s, cue)
        : (after(body, items, s, cue, next) ?? trailing(items, s, cue, taken));
    if (!found || !isClause(items, found)) return;
    out.push({ ...found, cue, holder: cue.subject! });
    taken = Math.max(found.to, cue.end);
  });
  return out;
}

type Stretch = Pick<Reported, 'from' | 'to' | 'rule'>;

/** X said (that) the roof leaks. */
function after(body: string, items: Item[], s: Clause, cue: Cue, next: Cue | undefined): Stretch | null {
  if (cue.order === 'after') return null;
  const from = clauseStart(body, items, s, cue);
  if (from === null) return null;
  let to = next && next.at > from ? beforeShared(items, next.at) : s.to;
  const relative = /^(?:who|which)$/.test(items[cue.at - 1]?.lower ?? '');
  if (relative) for (let i = from; i < to; i++) if (items[i]!.text === ',') to = i;
  return { from, to, rule: 'reported-clause' };
}

function clauseStart(body: string, items: Item[], s: Clause, cue: Cue): number | null {
  let at = cue.end;
  const verb = items[cue.at]!.lower;
  if (takesHearer(verb)) {
    const hearer = phraseFrom(body, items, at, s.to);
    if (hearer) at = hearer.to;
    else if (/^(?:him|her|them|me|us|it)$/.test(items[at]?.lower ?? '')) at++;
    else return null;
  }
  while (at < s.to && isDay(items[at])) at++;
  const here = items[at];
  if (!here || at >= s.to || here.type === 'quote') return null;
  if (OPENS_CLAUSE.test(here.lower)) return here.lower === 'that' ? at + 1 : at;
  if (ADVERBIAL.test(here.lower)) {
    for (let i = at; i < s.to && i < at + TO_THAT && items[i]!.type !== 'quote'; i++) {
      if (items[i]!.lower === 'that') return i + 1;
      if (items[i]!.text === ':') return null;
    }
    return null;
  }
  if (here.type === 'mark' || !(isBareCue(verb) || takesHearer(verb))) return null;
  return isPronoun(here) || here.lower === 'there' || phraseFrom(body, items, at, s.to) ? at : null;
}

/** The end of a clause that another verb of the same speaker follows (“…, adding that”, “… and said”). */
function beforeShared(items: Item[], at: number): number {
  let to = at;
  while (to > 0 && /^(?:,|and|but|also|then|while|—|–|-)$/.test(items[to - 1]!.lower || items[to - 1]!.text)) to--;
  return to;
}

/** The roof leaks, X said. — nothing but when and where follows the verb. */
function trailing(items: Item[], s: Clause, cue: Cue, taken: number): Stretch | null {
  if (!cue.finite || cue.order === 'shared') return null;
  const end = cue.order === 'after' ? cue.subject!.to : cue.end;
  const following = items[end];
  const closes =
    !following ||
    end >= s.to ||
    /^[.,!?…]$/.test(following.text) ||
    isDay(following) ||
    ADVERBIAL.test(following.lower);
  if (!closes) return null;
  const first = cue.order === 'after' ? cue.at : cue.subject!.from;
  let comma = first - 1;
  while (comma > s.from && comma > first - 6 && items[comma]!.text !== ',') comma--;
  if (items[comma]?.text !== ',' || comma <= taken || ADVERBIAL.test(items[s.from]!.lower)) return null;
  return { from: taken, to: comma, rule: 'reported-trailing' };
}

function accordingTo(items: Item[], s: Clause, cue: Cue): Stretch | null {
  const rule = 'reported-according-to';
  if (cue.at > s.from + 2) {
    const to = items[cue.at - 1]!.text === ',' ? cue.at - 1 : cue.at;
    return { from: s.from, to, rule };
  }
  for (let i = cue.subject!.to; i < s.to; i++) {
    if (items[i]!.text === ',') return { from: i + 1, to: s.to, rule };
  }
  return null;
}

/** A clause has a few words, no quotation in it, and a verb as far as closed lists and endings tell. */
function isClause(items: Item[], r: Stretch): boolean {
  let words = 0;
  let verb = false;
  for (let i = r.from; i < r.to; i++) {
    const item = items[i]!;
    if (item.type === 'quote') return false;
    if (item.type !== 'mark') words++;
    if (i > r.from && item.type === 'word') verb ||= isVerbal(item.lower);
  }
  return words >= FEWEST && verb;
}

const isVerbal = (w: string) =>
  BE.has(w) ||
  /^(?:has|have|had|will|would|can|could|may|might|must|should|did|does|do|to|not|'s|n't|won|made|went|came|took|got|gave|knew|thought|saw|left|kept|held|ran|felt|found|lost|met|paid|sent|spent|stood|told|said|wrote|began|became|let|put|cut|hit)$/.test(
    w,
  ) ||
  /(?:..ed|n[’']t|[’'](?:d|ll|ve|re|m)|..es|[^s]s)$/.test(w);
