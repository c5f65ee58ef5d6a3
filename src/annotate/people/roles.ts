/** Takes a person's mentions, gives the roles the article states: titles before the name, appositions around it. */
import type { Found } from './mentions.ts';
import { IS, type Reading } from './reading.ts';
import { ROLE_MODIFIERS } from './words/roles.ts';

/** The roles, each once, in the order of the text. */
export function rolesOf(mentions: readonly Found[]): string[] {
  const roles = new Map<string, string>();
  for (const found of mentions) {
    for (const role of [before(found), after(found)]) {
      if (role && !roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role);
    }
  }
  return [...roles.values()];
}

const slice = ({ text, tokens }: Reading, from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');

/** `White House press secretary` before `Jen Roe`: a role noun right before the name and what leads up to it. */
function before({ reading, from }: Found): string | null {
  const { tokens, classes } = reading;
  let end = from;
  while (end > 0 && classes[end - 1]! & IS.courtesy && !tokens[end]!.opensLine) end--;
  const head = end - 1;
  if (head < 0 || tokens[end]!.opensLine || !isHead(classes[head]!, tokens[head]!.text)) {
    // `Secretary of State Roe`: the head stands before the `of`
    const start = headBeforeOf(reading, end);
    return start < 0 ? null : slice(reading, extend(reading, start), end);
  }
  return slice(reading, extend(reading, head), end);
}

const isHead = (bits: number, text: string) =>
  (bits & (IS.role | IS.rank)) !== 0 && !/^\p{Lu}\.$/u.test(text);

/** The index of `Secretary` in `Secretary of (the) State` that ends right before `end`, or -1. */
function headBeforeOf({ tokens, classes }: Reading, end: number): number {
  for (let i = end - 1; i > 0 && end - i <= 6; i--) {
    if (tokens[i]!.opensLine && i < end - 1) return -1;
    if (tokens[i]!.text === 'of')
      return i < end - 1 && classes[i - 1]! & IS.cap && isHead(classes[i - 1]!, '') ? i - 1 : -1;
    if (!(classes[i]! & IS.cap)) return -1;
  }
  return -1;
}

/** Leftwards from the head over the words that belong to the role. */
function extend({ tokens, classes }: Reading, head: number): number {
  let start = head;
  while (start > 0 && !tokens[start]!.opensLine && head - start < 8) {
    const token = tokens[start - 1]!;
    const bits = classes[start - 1]!;
    const opens = start - 1 === 0 || token.opensLine || /^[.!?“"”]/.test(tokens[start - 2]!.text);
    const word = token.text.toLowerCase();
    if (token.kind === 'clitic') {
      if (start < 2 || !(classes[start - 2]! & IS.cap)) break;
      start -= 2;
      continue;
    }
    const capital =
      bits & IS.cap && !(bits & IS.functionWord && !ROLE_MODIFIERS.has(word)) && !(bits & IS.calendar);
    if (!capital && !ROLE_MODIFIERS.has(word) && !(bits & (IS.role | IS.demonym))) break;
    if (opens && capital && bits & IS.functionWord && !ROLE_MODIFIERS.has(word)) break;
    start--;
  }
  return start;
}

const LONGEST_APPOSITION = 16;

/** `, a spokesman for the mission,` after the name: up to the next comma, stop or relative clause. */
function after({ reading, to }: Found): string | null {
  const { tokens, classes } = reading;
  let at = to;
  if (tokens[at]?.text !== ',') return null;
  at++;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const article = tokens[at]?.text ?? '';
  let start = at;
  if (/^(?:a|an|the|his|her|its|their)$/.test(article)) start++;
  else if (!(classes[at] ?? 0)) return null;
  let end = start;
  let hasHead = false;
  for (; end < tokens.length && end - start < LONGEST_APPOSITION; end++) {
    const token = tokens[end]!;
    if (token.opensLine || /^[,.;:!?()—–“”"-]/.test(token.text)) break;
    if (/^(?:who|which|that|whose|said|says|told)$/.test(token.text)) break;
    if (!hasHead) {
      if (/^(?:for|in|at|of|on|with|from|to|and|but|was|is|has|had)$/.test(token.text)) return null;
      hasHead = isHead(classes[end]!, token.text);
    }
  }
  if (!hasHead || end === start || end - start >= LONGEST_APPOSITION) return null;
  return slice(reading, start, end);
}
