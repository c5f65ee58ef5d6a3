/** Takes a read field, gives its candidate names: runs of capitalised words, cut free of titles, opening words and organisations. */
import { type Document, type Found, IS, type Reading } from './reading.ts';

/** Longest run looked at, in tokens: longer ones are headings and lists. */
const LONGEST_RUN = 12;

/** The candidates between tokens `from` and `to` of a field (one line), in order. */
export function candidates(doc: Document, reading: Reading, from: number, to: number): Found[] {
  const found: Found[] = [];
  const { classes } = reading;
  let i = from;
  while (i < to) {
    if (!(classes[i]! & IS.cap)) {
      i++;
      continue;
    }
    const end = endOfRun(reading, i, to);
    if (end - i <= LONGEST_RUN) cut(doc, reading, i, end, from, found);
    i = end;
  }
  return found;
}

/** The end of the run of capitalised words, particles and suffixes that begins at `start`. */
function endOfRun({ tokens, classes }: Reading, start: number, to: number): number {
  let i = start + 1;
  while (i < to) {
    const bits = classes[i]!;
    if (bits & IS.cap && tokens[i]!.kind === 'word') {
      i++;
      continue;
    }
    if (bits & IS.particle && !(classes[i - 1]! & IS.functionWord)) {
      let after = i + 1;
      while (after < to && classes[after]! & IS.particle && !(classes[after]! & IS.cap)) after++;
      if (after < to && after - i <= 2 && classes[after]! & IS.cap) {
        i = after + 1;
        continue;
      }
    }
    if (tokens[i]!.text === ',' && i + 1 < to && /^[JS]r\.?$/.test(tokens[i + 1]!.text)) {
      i += 2;
      continue;
    }
    break;
  }
  return i;
}

function cut(
  doc: Document,
  reading: Reading,
  start: number,
  end: number,
  lineStart: number,
  found: Found[],
): void {
  const { classes, tokens } = reading;
  const bits = (i: number) => classes[i] ?? 0;
  let from = start;
  let to = end;
  // the last title with a name behind it parts the titles from the name
  for (let i = end - 2; i >= start; i--) {
    const job =
      bits(i) & IS.role && bits(i + 1) & (IS.given | IS.initial) && end - i > 2 && !(bits(i) & IS.given);
    if (!(bits(i) & (IS.rank | IS.courtesy | IS.keptTitle)) && !job) continue;
    if (isSurnameHere(classes, i, start)) continue;
    from = i + 1;
    const left = end - from;
    if (bits(i) & IS.keptTitle && (left === 1 || (left === 2 && bits(end - 1) & IS.suffix))) {
      from = i;
    }
    break;
  }
  const opensSentence = start === lineStart || !/^[\p{L}\p{N},;]/u.test(tokens[start - 1]!.text);
  // `Neil Ames QC`
  while (to > from + 1 && bits(to - 1) & IS.rank && bits(to - 1) & IS.allCaps) to--;
  while (to > from && bits(to - 1) & (IS.calendar | IS.functionWord) && !isNameAnyway(bits(to - 1), false))
    to--;
  while (from < to - 1 && isOpening(doc, reading, from, to, opensSentence && from === start)) from++;
  // an organisation before the name: `Fox News Bret Baier`
  for (let i = to - 3; i >= from; i--) {
    if (bits(i) & IS.org && !(bits(i) & IS.namesake) && bits(i + 1) & IS.given && !(bits(to - 1) & IS.org)) {
      from = i + 1;
      break;
    }
  }
  const justTitle =
    to - from === 1 && bits(from) & (IS.rank | IS.role) && !(bits(from) & (IS.given | IS.surname));
  if (from < to && !justTitle) found.push({ reading, from, to });
}

/** A title word that is a surname where it stands: `John Major`, `James Dean Smith`. */
function isSurnameHere(classes: Int32Array, i: number, start: number): boolean {
  const before = i > start ? classes[i - 1]! : 0;
  return (before & IS.given) !== 0 && (classes[i]! & (IS.surname | IS.given)) !== 0;
}

function isNameAnyway(bits: number, opensSentence: boolean): boolean {
  return (bits & (IS.given | IS.surname | IS.initial)) !== 0 && !opensSentence;
}

/** Whether the first word of a run belongs to the sentence, not to the name: `But Clinton`, `Democrat Clinton`, `CNN Trump`. */
function isOpening(
  doc: Document,
  { classes, tokens }: Reading,
  at: number,
  to: number,
  opensSentence: boolean,
): boolean {
  const bits = classes[at]!;
  if (bits & IS.initial) return false;
  const named = bits & (IS.given | IS.surname);
  if (bits & IS.functionWord)
    return (
      !named ||
      (opensSentence &&
        (bits & IS.ambiguousGiven) !== 0 &&
        to - at === 2 &&
        (classes[at + 1]! & IS.surname) !== 0)
    );
  if (bits & IS.calendar) return !named || !(bits & IS.given);
  if (named || bits & IS.namesake) return false;
  if (bits & IS.demonym) return true;
  const more = to - at > 2 && (classes[at + 1]! & IS.given) !== 0;
  if (bits & (IS.place | IS.org)) return more;
  return (
    opensSentence &&
    doc.small.has(tokens[at]!.text.toLowerCase()) &&
    (classes[at + 1]! & (IS.given | IS.surname)) !== 0
  );
}
