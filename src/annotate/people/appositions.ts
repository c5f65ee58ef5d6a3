/** Takes a mention, gives the description set beside it: `, a spokesman for the mission,` behind, `the mayor, ` before the name. */
import { type Found, IS, type Reading } from './reading.ts';
import { isHead, isModifier, sliceOf } from './rolewords.ts';

/** Longest apposition, in tokens: what is longer is another clause. */
const LONGEST = 18;
/** Longest description before a comma and the name. */
const LONGEST_BEFORE = 12;
/** Longest description that keeps its relative clause (`the guard who found him`). */
const LONGEST_WITH_CLAUSE = 12;
/** The head stands within so many words of its start. */
const HEAD_WITHIN = 8;

const DETERMINER = /^(?:a|an|the|his|her|its|their|our|my)$/i;
const PREPOSITION = /^(?:for|in|at|of|on|with|from|to|under|by)$/;
const ENDS = /^(?:said|says|told|where|when|because|but|since|while|first|and\/or)$/;
const DASH = /^(?:—|–|―|--|\()$/;

/** Behind the name: after a comma or dash, or after `is a`; up to the next comma, dash or stop. */
export function appositionAfter({ reading, to }: Found): string | null {
  const { tokens } = reading;
  const opener = tokens[to];
  if (!opener || opener.opensLine) return null;
  let at = to + 1;
  let copula = /^(?:is|was)$/.test(opener.text);
  if (opener.text === ',' && tokens[at]?.text === 'who') {
    copula = true;
    at++;
    if (/^(?:is|was)$/.test(tokens[at]?.text ?? '')) at++;
    else if (/^serve[ds]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'as') at += 2;
    else return null;
  }
  if (opener.text !== ',' && !copula && !DASH.test(opener.text)) return null;
  if (/^[DRI]-\p{L}/u.test(tokens[at]?.text ?? '') && opener.text !== '—')
    return sliceOf(reading, at, at + 1);
  if (!copula && tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  while (/^(?:both|another|also|now|then|himself|herself)$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text === 'one' && tokens[at + 1]?.text === 'of') return null;
  const determined = DETERMINER.test(tokens[at]?.text ?? '');
  if (determined) at++;
  else if (
    copula
      ? !isHead(reading, at) && !(reading.classes[at] && isModifier(reading, at))
      : !opensBare(reading, at)
  )
    return null;
  const owner = behindOwner(reading, at);
  const head = headFrom(reading, owner, determined || owner > at ? HEAD_WITHIN : 4);
  if (head < 0) return null;
  if (!determined && reading.classes[head + 1]! & IS.cap) return null; // the next name of a list with its title
  if (reading.classes[head + 1]! & IS.given) return null;
  const end = endOf(reading, head + 1, at, copula);
  return end - at > LONGEST ? null : sliceOf(reading, at, end);
}

/** An apposition without article opens with a modifier, a role or a capital: `chairman of the board`. */
function opensBare(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  if (isHead(reading, at) || (bits && isModifier(reading, at))) return true;
  if (behindOwner(reading, at) > at) return true;
  return (bits & IS.cap) !== 0 && !(bits & (IS.given | IS.functionWord));
}

/** The index behind `Hong Kong’s`, or `at` where no owner stands there. */
function behindOwner({ tokens, classes }: Reading, at: number): number {
  let i = at;
  while (i - at < 5 && (classes[i] ?? 0) & IS.cap) i++;
  return i > at && tokens[i]?.kind === 'clitic' ? i + 1 : at;
}

/** The first role noun that no other noun follows, before any preposition; -1 where there is none. */
function headFrom(reading: Reading, at: number, within: number): number {
  const { tokens, classes } = reading;
  let head = -1;
  for (let i = at; i < tokens.length && i - at < within; i++) {
    const { text, kind, opensLine } = tokens[i]!;
    if (
      (opensLine && i > at) ||
      kind === 'mark' ||
      PREPOSITION.test(text) ||
      /^(?:who|which|that|whose)$/.test(text)
    )
      break;
    if (isHead(reading, i)) head = i;
    else if (head >= 0) break;
    else if (classes[i]! & IS.functionWord && !isModifier(reading, i)) break;
  }
  return head;
}

/** Up to the next mark; a relative clause without comma belongs to a short description only. */
function endOf(reading: Reading, from: number, start: number, copula: boolean): number {
  const { tokens } = reading;
  let end = from;
  let relative = -1;
  for (; end < tokens.length; end++) {
    const { text, opensLine } = tokens[end]!;
    if (opensLine || ENDS.test(text)) break;
    // `is a lawyer and lives in Troy`
    if (copula && text === 'and' && !isHead(reading, end + 1)) break;
    if (relative < 0 && /^(?:who|which|that|whose)$/.test(text)) relative = end;
    if (text === '(' && /^\p{Lu}+$/u.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')') {
      end += 2;
      continue;
    }
    if (tokens[end]!.kind === 'mark' && text !== '&' && text !== '/') break;
  }
  return relative > 0 && end - start > LONGEST_WITH_CLAUSE ? relative : end;
}

/** Before the name and a comma: `Valencia’s mayor, Ana Roe, said`; the name must be closed by a mark or end the clause. */
export function appositionBefore({ reading, from, to }: Found): string | null {
  const { tokens, classes } = reading;
  const comma = from - 1;
  if (comma < 1 || tokens[comma]!.text !== ',' || tokens[from]!.opensLine) return null;
  const after = tokens[to];
  if (after && !after.opensLine && after.kind !== 'mark' && after.text !== 'and' && !(classes[to]! & IS.cue))
    return null;
  let start = comma;
  while (start > 0 && comma - start < LONGEST_BEFORE) {
    const { text, kind } = tokens[start - 1]!;
    if (DETERMINER.test(text) && headFrom(reading, start, LONGEST_BEFORE) >= 0) break;
    if (kind === 'mark' || classes[start - 1]! & IS.cue || /^(?:and|said|as|but|that)$/.test(text)) break;
    start--;
    if (kind === 'clitic') {
      while (start > 0 && classes[start - 1]! & IS.cap && !tokens[start]!.opensLine) start--;
      break;
    }
    if (tokens[start]!.opensLine) break;
  }
  if (start === comma || comma - start >= LONGEST_BEFORE) return null;
  while (start < comma && PREPOSITION.test(tokens[start]!.text)) start++;
  const within = headFrom(reading, behindOwner(reading, start), LONGEST_BEFORE);
  return within < 0 || !endsWithHead(reading, within, comma) ? null : sliceOf(reading, start, comma);
}

/** Behind the head stands nothing or what belongs to it: `delegate in Valencia`, `director of public prosecutions`. */
function endsWithHead({ tokens, classes }: Reading, head: number, end: number): boolean {
  if (head + 1 === end) return true;
  if (!PREPOSITION.test(tokens[head + 1]!.text)) return false;
  for (let i = head + 2; i < end; i++) if (classes[i]! & IS.cue) return false;
  return true;
}
