/** Takes the first paragraph's text, gives the place and agency it opens with and where the paragraph proper starts. */
import { agency } from './agencies.ts';

export interface Opening {
  place: string | null;
  placeEnd: number;
  agency: string | null;
  agencyStart: number;
  /** Where the running text starts. */
  textStart: number;
}

/** `(CNN)`, `(Reuters) -`, `[AP] —` at the very start. */
const MARKER = /^[([]\s?([\p{L}][\p{L} .&/-]{1,38})[)\]]\s*(?:[-–—:]{1,2}\s*)?/u;
/** The first dash or colon that may end a dateline. */
const DASH = /\s?(?:[—–]|--+)\s?|\s-\s?|:\s/u;
const IN_BRACKETS = /[([]([^)\]]{1,40})[)\]]\s*$/;
const DAY = /[,\s]+\(?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?\)?$/;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’/-]*|de|del|of|the|la|al|and|upon)$/u;
/** Longest opening looked at, and most words of a place. */
const LONGEST = 110;
const PLACE_WORDS = 7;

export function opening(text: string): Opening {
  const none: Opening = { place: null, placeEnd: 0, agency: null, agencyStart: 0, textStart: 0 };
  const marker = MARKER.exec(text);
  const marked = marker && agency(marker[1]!);
  if (marked)
    return {
      ...none,
      agency: marked,
      agencyStart: marker[0].indexOf(marker[1]!),
      textStart: marker[0].length,
    };
  const head = text.slice(0, LONGEST);
  const dash = DASH.exec(head);
  const close = /[)\]]/.exec(head);
  // `MADRID (AP) The …`: the bracket ends it where no dash follows
  const bracket = close && (!dash || dash.index > close.index + 3) ? head.slice(0, close.index + 1) : null;
  const before = bracket ?? (dash ? head.slice(0, dash.index) : null);
  if (before === null) return none;
  const brackets = IN_BRACKETS.exec(before);
  const by = brackets ? agencyOf(brackets[1]!) : null;
  if (bracket !== null && !by) return none;
  const place = before
    .slice(0, brackets?.index ?? before.length)
    .trim()
    .replace(DAY, '')
    .replace(/[,\s]+$/, '');
  const words = place.split(' ');
  if (!place || words.length > PLACE_WORDS || !words.every((w) => PLACE_WORD.test(w.replace(/,$/, ''))))
    return none;
  const textStart = bracket === null ? dash!.index + dash![0].length : skipBlank(text, before.length);
  if (!by && !plausible(place, dash![0], text.slice(textStart))) return none;
  return {
    place,
    placeEnd: place.length,
    agency: by,
    agencyStart: brackets ? brackets.index + 1 : 0,
    textStart,
  };
}

function agencyOf(inside: string): string | null {
  for (const part of [inside, ...inside.split(/[/,]/)]) {
    const name = agency(part);
    if (name) return name;
  }
  return null;
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ') i++;
  return i;
}

/** Without an agency a dash or colon makes a dateline only behind a place in capitals, or a short name before a new sentence. */
function plausible(place: string, dash: string, rest: string): boolean {
  if (!/^["“‘'(\p{Lu}\p{N}]/u.test(rest)) return false;
  const city = place.split(',')[0]!;
  const words = city.split(' ').length;
  const capitals = !/\p{Ll}/u.test(city) && city.length > 2;
  if (capitals) return words <= 4;
  if (dash.includes(':')) return false;
  return (
    words <= 2 &&
    place.length < 30 &&
    !/^(The|A|An|But|And|It|He|She|They|We|I|In|On|Yes|No|So|Then|Now)$/.test(city)
  );
}

/** `AFP, MANILA`, `PTI, Washington,`: agency and place in a line of their own above the first paragraph. */
const OWN_LINE = /^([\p{L} .&-]{2,40}?)\s?[,/|]\s?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}),?$/u;

/** Agency and place of such a line, with the place's offsets, or null. */
export function ownLine(text: string): { agency: string; place: string; start: number; end: number } | null {
  if (text.length > 60) return null;
  const m = OWN_LINE.exec(text);
  const by = m && agency(m[1]!);
  if (!by || agency(m[2]!)) return null;
  const start = text.lastIndexOf(m[2]!);
  return { agency: by, place: m[2]!, start, end: start + m[2]!.length };
}
