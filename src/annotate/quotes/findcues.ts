/**
 * Takes one sentence of a row, gives its cues (said, called, according to), each with the noun phrase that is its
 * subject. Where a cue shares the subject of another (“said … and called …”, “said …, adding …”) it gets that one.
 */
import { canSpeak } from './canspeak.ts';
import { AUXILIARY, BE, type CueSort, cueWord, PHRASAL } from './cues.ts';
import type { Clause, Item } from './frame.ts';
import type { Holder } from './holder.ts';
import { LETTERING } from './notquotes.ts';
import { phraseEnding, phraseFrom } from './nounphrase.ts';
import { mainSubject, subjectLeft } from './subjects.ts';
import { isAdverb, isDay } from './wordclasses.ts';

/** A cue in a sentence. `at`/`end` are item indices of the cue's words. */
export interface Cue {
  at: number;
  end: number;
  sort: CueSort;
  finite: boolean;
  subject: Holder | null;
  /** `after`: the subject follows (“…,” said Biden); `agent`: passive with by; `shared`: taken from another verb. */
  order: 'before' | 'after' | 'agent' | 'shared' | 'according';
}

const NOUN_BEFORE = new Set(
  "the a an his her their its my our your 's these those this that of no any some such other own new first many for in with by from".split(
    ' ',
  ),
);
/** Nouns of speech: a participle after them goes with the sentence's subject (“in a statement calling …”). */
const SPEECH_NOUN =
  /^(?:statement|tweet|tweets|post|letter|email|e-mail|message|interview|speech|report|video|release|memo|note|response|address|remarks|comments|article|op-ed|conference|briefing|text|ad|call)$/;
const adverb = (item: Item) => item.type === 'word' && (AUXILIARY.has(item.lower) || isAdverb(item.lower));

/** The cues of a sentence, in order. */
export function findCues(body: string, items: Item[], s: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let i = s.from; i < s.to; i++) {
    const cue = cueAt(body, items, s, i, cues);
    if (!cue) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

function cueAt(body: string, items: Item[], s: Clause, i: number, cues: Cue[]): Cue | null {
  const item = items[i]!;
  // capitals inside a sentence belong to names (the United States)
  if (item.type !== 'word' || (i > s.from && /^\p{Lu}/u.test(item.text))) return null;
  const next = items[i + 1];
  if (item.lower === 'according' && next?.lower === 'to') {
    const subject = phraseFrom(body, items, i + 2, s.to);
    return subject && { at: i, end: i + 2, sort: 'say', finite: true, subject, order: 'according' };
  }
  if (
    SPEECH_NOUN.test(item.lower) ||
    /^(?:claim|claims|promise|warning|assertion|argument|view|description|comment|words)$/.test(item.lower)
  ) {
    const owner = cues.some((c) => c.subject) ? null : possessor(items, s, i);
    if (owner) return { at: i, end: i + 1, sort: 'think', finite: true, subject: owner, order: 'shared' };
  }
  const second = PHRASAL[item.lower];
  const phrasal = second !== undefined && next?.lower === second;
  const word = phrasal ? ({ form: 'finite', sort: 'say' } as const) : cueWord(item.lower);
  if (!word) return null;
  const prev = i > s.from ? items[i - 1] : undefined;
  const ambiguous = word.form === 'base' || /s$/.test(item.lower);
  if (prev && ambiguous && NOUN_BEFORE.has(prev.lower)) return null;
  if (word.form === 'finite' && prev && /^(?:the|a|an|his|her|their|its|of)$/.test(prev.lower)) return null;
  const end = phrasal ? i + 2 : i + 1;
  const made = (subject: Holder | null, order: Cue['order']): Cue => ({
    at: i,
    end,
    sort: word.sort,
    finite: word.form !== 'participle' && order !== 'shared',
    subject,
    order,
  });

  let left = i - 1;
  let passive = false;
  let modal = false;
  while (left >= s.from && adverb(items[left]!)) {
    if (BE.has(items[left]!.lower)) passive = true;
    else if (/^(?:will|would|can|could|may|might|must|should|did|does|do)$/.test(items[left]!.lower))
      modal = true;
    left--;
  }
  if (passive && word.form === 'finite') {
    const by = byAgent(body, items, end, s.to);
    return by ? made(by, 'agent') : null;
  }
  // what can be expected, might be seen: nobody's view
  if (
    modal &&
    (word.sort === 'think' || word.sort === 'act') &&
    /^(?:can|could|may|might|should)$/.test(items[left + 1]!.lower)
  )
    return null;
  if (word.form === 'base' && !modal) {
    if (prev?.lower === 'to' || prev?.lower === 'not') return sharing(body, items, s, i, cues, made);
    if (!prev) return null;
    // the court heard Hartley admit
    const heard =
      prev.type === 'person' && /^(?:heard|hear|saw|watched|let|made)$/.test(items[i - 2]?.lower ?? '');
    if (heard) return made(phraseEnding(body, items, s.from, i - 1), 'before');
    if (prev.text === ',') {
      // the two lawmakers, however, argue
      const many = subjectLeft(body, items, s, i - 1, cues);
      return many && word.sort === 'say' && /[^s]s$/.test(many.text) ? made(many, 'before') : null;
    }
    if (!(/^(?:they|we|i|you|who)$/.test(prev.lower) || /[^s]s$/.test(prev.lower) || adverb(prev)))
      return null;
  }
  if (word.form === 'participle' && !passive) {
    const direct = participleSubject(body, items, s, i);
    return direct ? made(direct, 'before') : sharing(body, items, s, i, cues, made);
  }
  if (!prev && word.sort === 'say' && word.form === 'finite') {
    // Said Comey, “…”
    const after = phraseFrom(body, items, end, s.to);
    if (after?.kind === 'person') return made(after, 'before');
  }
  const subject = subjectLeft(body, items, s, left, cues);
  const side =
    word.sort === 'say' && word.form === 'finite' && !/^t(?:old|ells)$/.test(item.lower)
      ? invertedAfter(items, s, i)
      : null;
  if (side === 'quote' || (side === 'comma' && subject?.kind !== 'person' && subject?.kind !== 'pronoun')) {
    const after = phraseFrom(body, items, end, s.to);
    const stop = (after && items[after.to]?.text) ?? '.';
    // after a bare comma the phrase must close the clause: `…, said the US airstrikes were …` is no inversion
    const closes =
      /^(?:[.,;:]|who|in|on|at|of|from|during|after|as|with|when)$/.test(stop) ||
      isDay(items[after?.to ?? -1]);
    if (after && (side === 'quote' || closes)) {
      return made(named(body, items, after, s.to), 'after');
    }
  }
  // the Paris attacks, his campaign plans: nouns, unless what they say follows
  const nounLike =
    word.form === 'finite' &&
    /s$/.test(item.lower) &&
    (word.sort !== 'say' || next?.text === ',') &&
    !/^(?:says|tells|adds)$/.test(item.lower);
  const says =
    !next ||
    next.type === 'quote' ||
    (next.type === 'mark' && next.text !== ',') ||
    /^(?:that|it|him|her|them|he|she|they|the|a|an|his|its|for|on|of|to)$/.test(next.lower);
  const plainNoun =
    nounLike || (/s$/.test(item.lower) && word.form === 'finite' && subject && !canSpeak(subject));
  if (plainNoun && subject && subject.kind !== 'person' && subject.kind !== 'pronoun' && !says) return null;
  if (subject) return made(subject, 'before');
  return sharing(body, items, s, i, cues, made);
}

/** His remarks that “…”, Moreau’s letter: the owner of the words. */
function possessor(items: Item[], s: Clause, i: number): Holder | null {
  for (let k = i - 1; k >= s.from && k >= i - 3; k--) {
    const item = items[k]!;
    if (item.lower === 'his' || item.lower === 'her') {
      return { kind: 'pronoun', person: -1, text: item.lower === 'his' ? 'he' : 'she', from: k, to: k + 1 };
    }
    if (item.text === "'s" && items[k - 1]?.type === 'person') {
      return { kind: 'person', person: items[k - 1]!.ref, text: items[k - 1]!.text, from: k - 1, to: k };
    }
    if (item.type !== 'word') return null;
  }
  return null;
}

/** “…,” said the group’s president, John Smith: the name that follows the description is the speaker. */
function named(body: string, items: Item[], h: Holder, to: number): Holder {
  if (h.kind !== 'unnamed' || items[h.to]?.text !== ',' || items[h.to + 1]?.type !== 'person') return h;
  if (h.to + 2 < to && items[h.to + 2]!.text === "'s") return h;
  return phraseFrom(body, items, h.to + 1, to) ?? h;
}

/** Whether the verb at `i` stands right after a quotation, or after a bare comma. */
function invertedAfter(items: Item[], s: Clause, i: number): 'quote' | 'comma' | null {
  let at = i - 1;
  while (at >= s.from && (adverb(items[at]!) || /^[,—–-]+$/.test(items[at]!.text))) at--;
  if (at < s.from) return null;
  if (items[at]!.type === 'quote') return 'quote';
  return items[i - 1]!.text === ',' ? 'comma' : null;
}

function byAgent(body: string, items: Item[], from: number, to: number): Holder | null {
  for (let i = from; i < to && i < from + 6; i++) {
    if (items[i]!.lower === 'by') return phraseFrom(body, items, i + 1, to);
    if (items[i]!.type === 'mark') return null;
  }
  return null;
}

function participleSubject(body: string, items: Item[], s: Clause, i: number): Holder | null {
  const before = items[i - 1];
  if (!before || i - 1 < s.from || before.type === 'mark' || SPEECH_NOUN.test(before.lower)) return null;
  // holding a sign saying “…”
  if (LETTERING.test(before.lower))
    return { kind: 'unnamed', person: -1, text: before.text, from: i - 1, to: i };
  for (let k = i - 1; k >= s.from && k > i - 8; k--) {
    if (items[k]!.lower !== 'with') continue;
    const h = phraseFrom(body, items, k + 1, i);
    return h?.to === i ? h : null;
  }
  return null;
}

function sharing(
  body: string,
  items: Item[],
  s: Clause,
  i: number,
  cues: Cue[],
  made: (h: Holder | null, order: Cue['order']) => Cue,
): Cue | null {
  // a noun of speech has an owner (Trump’s comments), who need not be the sentence's subject
  const able = cues.filter(
    (c) =>
      c.subject && c.order !== 'according' && c.subject.text !== 'it' && !(c.order === 'shared' && c.finite),
  );
  const earlier = able.findLast((c) => c.sort !== 'act') ?? able[able.length - 1];
  const subject = earlier?.subject ?? mainSubject(body, items, s.from, i);
  return subject ? made(subject, 'shared') : null;
}
