/** Takes a text, gives its tokens with offsets: words, numbers and marks, the pieces that names and quotes are made of. */

export interface Token {
  text: string;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
  /** `clitic` is a possessive `’s` cut off its word; a `mark` is one punctuation mark, or the pairs `''`, `--`, `...`. */
  kind: 'word' | 'number' | 'clitic' | 'mark';
  /** True where a line break stands before the token (and for the first token). */
  opensLine: boolean;
  /** True where the token touches the one before it. */
  glued: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** The class of each UTF-16 unit, looked up once at load: a table is ten times as fast as a `\p{L}` test a character. */
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) CLASS[code] = LETTER;
  else if (/\p{Nd}/u.test(char)) CLASS[code] = DIGIT;
  else if (/\s|\u200b|\u200c|\u200d/.test(char)) CLASS[code] = SPACE;
}

/** Words whose stop belongs to them, without the stop, lower case. Single letters and `u.s.` forms need no entry. */
const ABBREVIATIONS = new Set(
  (
    'rt mr mrs ms mx dr prof rev hon fr sr jr st mt ft gen gov lt col maj capt cpt cmdr adm sgt cpl pvt pfc brig sen sens rep reps ' +
    'pres supt insp det amb atty asst assoc dept dist inc ltd co corp bros llc cos vs etc al dem ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex vt va wash wis wyo ave blvd rd no nos vol ed est approx messrs mme mlle ph lieut'
  ).split(' '),
);
/** Abbreviations that are words as well: their stop is theirs only before a capital letter or a digit on the same line. */
const ALSO_WORDS = new Set(
  'no mar ill ind miss mo ore pa la wash fri sat sun mon ed del mass est al co ft ark'.split(' '),
);

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;

/** The tokens of `text` in order; white space gives none. Linear in the length of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let opensLine = true;
  let previousEnd = -1;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code];
    if (kind === SPACE) {
      if (code === 10 || code === 13) opensLine = true;
      at++;
      continue;
    }
    const start = at;
    let tokenKind: Token['kind'] = 'mark';
    if (kind === LETTER) {
      at = endOfWord(text, start);
      tokenKind = 'word';
    } else if (kind === DIGIT) {
      at = endOfNumber(text, start);
      tokenKind = 'number';
    } else if (isApostrophe(code) && previousEnd === start && endsPossessive(text, start)) {
      at = start + 2;
      tokenKind = 'clitic';
    } else at = endOfMark(text, start);
    tokens.push({
      text: text.slice(start, at),
      start,
      end: at,
      kind: tokenKind,
      opensLine,
      glued: previousEnd === start,
    });
    opensLine = false;
    previousEnd = at;
  }
  return tokens;
}

/** Whether `'s` stands at `at` and no letter follows it. */
function endsPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordPart(text.charCodeAt(at + 2));
}

const isWordPart = (code: number) => CLASS[code] === LETTER || CLASS[code] === DIGIT;

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  let part = start; // behind the last hyphen: `D-N.Y.`
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) at++;
    else if (isApostrophe(code) && isWordPart(text.charCodeAt(at + 1)) && !endsPossessive(text, at)) at++;
    else if (isHyphen(code) && isWordPart(text.charCodeAt(at + 1))) part = ++at;
    else if (code === 0x2e && isInitials(text, part, at)) return endOfInitials(text, at);
    else break;
  }
  if (text.charCodeAt(at) === 0x2e && ownsStop(text, part, at)) at++;
  return at;
}

/** Whether the stop at `stop` follows one letter, as in `J.` or the first letter of `U.S.`. */
function isInitials(text: string, start: number, stop: number): boolean {
  if (stop - start !== 1) return false;
  const code = text.charCodeAt(start);
  return code >= 0x61 ? CLASS[text.charCodeAt(stop + 1)] === LETTER : code !== 0x49 || isInitialI(text, stop);
}

/** `I.` ends a sentence unless a letter is glued to it or a capital follows (`I. Lewis Libby`). */
function isInitialI(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  return CLASS[next] === LETTER || (next === 0x20 && isUpper(text.charCodeAt(stop + 2)));
}

function isUpper(code: number): boolean {
  return code >= 0x41 && (code <= 0x5a || (code >= 0xc0 && code <= 0xde));
}

/** From the first stop of `U.S.` or `J.R.R.` to the end: letter and stop in turn. */
function endOfInitials(text: string, stop: number): number {
  let at = stop + 1;
  while (CLASS[text.charCodeAt(at)] === LETTER && text.charCodeAt(at + 1) === 0x2e) at += 2;
  return at;
}

function ownsStop(text: string, start: number, stop: number): boolean {
  if (stop - start > 6) return false;
  const word = text.slice(start, stop).toLowerCase();
  if (!ABBREVIATIONS.has(word)) return false;
  if (!ALSO_WORDS.has(word)) return true;
  const next = text.charCodeAt(stop + 1) === 0x20 ? text.charCodeAt(stop + 2) : 0;
  return isUpper(text.charCodeAt(start)) && (isUpper(next) || CLASS[next] === DIGIT);
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const joins = code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f || isHyphen(code);
    if (isWordPart(code)) at++;
    else if (joins && isWordPart(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return at;
}

/** A mark is one unit (two for a surrogate pair), or a run of the same: `''`, ` `` `, `--`, `...`. */
function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && code < 0xdc00) return Math.min(start + 2, text.length);
  const longest = code === 0x27 || code === 0x60 ? 2 : code === 0x2d ? 3 : code === 0x2e ? 6 : 1;
  let at = start + 1;
  while (at - start < longest && text.charCodeAt(at) === code) at++;
  return at;
}
