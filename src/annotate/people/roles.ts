/** Takes a person's mentions, gives the roles the article states: titles before the name, appositions on either side. */
import { appositionAfter, appositionBefore } from './appositions.ts';
import { isTitleCase } from './headings.ts';
import { type Found, IS, type Reading } from './reading.ts';
import { isHead, isModifier, sliceOf } from './rolewords.ts';

/** The roles, each once, in the order of the text, as they stand there. */
export function rolesOf(mentions: readonly Found[]): string[] {
  const roles = new Map<string, string>();
  for (const found of mentions) {
    for (const role of [
      ...titlesBefore(found),
      appositionBefore(found),
      appositionAfter(found),
      lettersAfter(found),
    ]) {
      if (role && !roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role);
    }
  }
  return [...roles.values()];
}

/** `QC` in `Neil Ames QC`. */
function lettersAfter({ reading, to }: Found): string | null {
  const bits = reading.classes[to] ?? 0;
  return bits & IS.rank && bits & IS.allCaps && !reading.tokens[to]!.opensLine
    ? reading.tokens[to]!.text
    : null;
}

/** `White House press secretary` before `Jen Roe`; before `Lt. Gen. Roe`, `army spokesman Lt. Gen. Roe` two. */
function titlesBefore({ reading, from }: Found): string[] {
  const { tokens, classes } = reading;
  let end = from;
  while (end > 0 && classes[end - 1]! & IS.courtesy && !tokens[end]!.opensLine) end--;
  if (end === 0 || tokens[end]!.opensLine) return [];
  const roles: string[] = [];
  const rank = startOfRank(reading, end);
  if (rank < end && rank > 0 && !tokens[rank]!.opensLine && isHead(reading, rank - 1)) {
    roles.push(sliceOf(reading, rank, end));
    end = rank;
  }
  const head = isHead(reading, end - 1) ? end - 1 : headBeforeOf(reading, end);
  if (head < 0) return roles;
  const start = extend(reading, head);
  return [sliceOf(reading, start, end), ...roles];
}

const MILITARY =
  /^(?:(?:major|maj|lt|brig|lieutenant|brigadier|rear|vice)-)?(?:lt|lieutenant|col|colonel|gen|general|maj|major|brig|brigadier|capt|captain|sgt|sergeant|adm|admiral|cmdr|commander|cpl|corporal|supt|superintendent|prof|professor|judge|rep|sen|gov)\.?$/i;

/** `Attorney General` is one office, not an attorney of the rank of general. */
const OF_THE_GENERAL =
  /^(?:attorney|inspector|surgeon|secretary|director|solicitor|consul|auditor|governor|postmaster|advocate|adjutant)$/i;

/** Where the ranks of service that end right before `end` begin; `end` where there are none. */
function startOfRank({ tokens, classes }: Reading, end: number): number {
  let start = end;
  while (start > 0 && classes[start - 1]! & IS.cap && MILITARY.test(tokens[start - 1]!.text)) {
    start--;
    if (tokens[start]!.opensLine) break;
  }
  const general = start < end && /^general$/i.test(tokens[start]!.text);
  return general && OF_THE_GENERAL.test(tokens[start - 1]?.text ?? '') ? end : start;
}

/** The index of `Secretary` in `Secretary of (the) State` that ends right before `end`, or -1. */
function headBeforeOf(reading: Reading, end: number): number {
  const { tokens, classes } = reading;
  for (let i = end - 1; i > 0 && end - i <= 6 && !tokens[i]!.opensLine; i--) {
    if (tokens[i]!.text === 'of')
      return i < end - 1 && classes[i - 1]! & IS.cap && isHead(reading, i - 1) ? i - 1 : -1;
    if (!(classes[i]! & IS.cap) && tokens[i]!.text !== 'the') return -1;
  }
  return -1;
}

/** Longest role before a name, in words, and how many of them may be small words of no list (`fisheries bureau spokesman`). */
const LONGEST = 8;
const UNLISTED = 3;

/** Leftwards from the head over the words that belong to the role. */
function extend(reading: Reading, head: number): number {
  const { tokens, classes } = reading;
  const inTitle = reading.in === 'headline' && isTitleCase(reading, 0, tokens.length);
  let start = head;
  let unlisted = 0;
  while (start > 0 && !tokens[start]!.opensLine && head - start < LONGEST) {
    const at = start - 1;
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.kind === 'clitic') {
      if (at < 1 || !(classes[at - 1]! & IS.cap)) break;
      start -= 2;
      continue;
    }
    if (
      token.text === 'and' &&
      at > 0 &&
      isHead(reading, at - 1) &&
      !(classes[at - 1]! & IS.cap && !(classes[start]! & IS.cap))
    ) {
      start -= 2;
      continue;
    }
    const listed = isModifier(reading, at) || isHead(reading, at) || (bits & IS.demonym) !== 0;
    if (bits & IS.cap) {
      if (inTitle && !listed) break;
      if (bits & (IS.functionWord | IS.calendar) && !listed) break;
    } else if (!listed) {
      if (classes[head]! & IS.cap || !couldModify(reading, at) || ++unlisted > UNLISTED) break;
    }
    start = at;
  }
  return start;
}

/** A small word that may be part of a compound: no function word, verb form or plural. */
function couldModify({ tokens, classes }: Reading, at: number): boolean {
  const { kind, text } = tokens[at]!;
  const bits = classes[at]!;
  if (kind !== 'word' || bits & (IS.functionWord | IS.cue | IS.particle)) return false;
  const plural = text.length > 4 && text.endsWith('s') && !text.endsWith('ies');
  return text.length > 2 && !plural && !/(?:ed|ing|ly|\.)$/.test(text);
}
