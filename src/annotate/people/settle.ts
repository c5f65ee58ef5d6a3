/**
 * Takes what the rules and the trained model each see in a document, settles who is named where: the model decides on prose, the
 * rules keep what they are surer of, and what the document says of a name in one place counts in all.
 */
import { evidenceAround, evidenceOfSpelling } from './evidence.ts';
import { headlineMentions } from './headings.ts';
import { accept, type Forms, fitsShort, formOf, type Ruled, withParticles } from './mentions.ts';
import { LISTED } from './model/lists.ts';
import { type Document, type Found, IS, type Reading } from './reading.ts';

/**
 * The mentions of people in the order of the text, headline first.
 * @param tagged what the model took for people, in order
 * @param listedAs what the model's lists know of a word: bits of `LISTED`
 */
export function settled(
  doc: Document,
  ruled: Ruled,
  tagged: readonly Found[],
  listedAs: (word: string) => number,
): Found[] {
  const seenByRules = takenBy(doc, ruled.found);
  const inHeading = takenBy(doc, ruled.headings); // there a capital says nothing, and the model never saw any
  const byModel = tagged
    .filter((one) => !inHeading(one) && !isNamesake(one))
    .filter((one) => seenByRules(one) || !isDoubtful(one, listedAs))
    .map((one) => withoutTitle(one, seenByRules));
  const forms = formsOf(byModel, ruled);
  const found = [...byModel];
  const add = (all: readonly Found[], counts: (one: Found) => boolean) => {
    const taken = takenBy(doc, found);
    for (const one of all) if (counts(one) && !taken(one)) found.push(one);
  };
  add(ruled.found, (one) => isSure(one) || isSpeltAsName(doc, one) || isKnown(forms, one));
  add(ruled.plain, (one) => isKnown(forms, one));
  for (const { reading, from, to } of ruled.headings)
    for (const one of headlineMentions(doc, forms, reading, from, to)) found.push(one);
  const order = ({ reading }: Found) => doc.fields.indexOf(reading);
  return found.map((one) => withParticles(forms, one)).sort((a, b) => order(a) - order(b) || a.from - b.from);
}

/**
 * Spelling that speaks so much for a person keeps a full name that the model does not see: of thresholds from 1 to 3.5 this one
 * is best on gold records (people F1 .956; at 2 .950, at 3.5 .948), the others change nothing on news and Wikipedia.
 */
const SPELT_AS_NAME = 1.5;
/** Of what a word can be in the lists, all but what a given name may be besides. */
const ONLY_GIVEN = LISTED.given | LISTED.place | LISTED.word;
/** What one sign beside a name is worth, such as a verb of saying. */
const ONE_SIGN = 1;

/** What an article before a single name or an office behind it speaks against a person. */
const CLEARLY_AGAINST = 2;

/** `Hurricane Andrew`, `USS Ronald Reagan`. */
function isNamesake({ reading, from }: Found): boolean {
  const before = from > 0 && !reading.tokens[from]!.opensLine ? reading.classes[from - 1]! : 0;
  return [before, reading.classes[from]!].some(
    (bits) => bits & IS.cap && bits & IS.namesake && !(bits & (IS.given | IS.surname | IS.courtesy)),
  );
}

/**
 * Names that only the model sees, of kinds in which it is wrong more often than right on texts it was not trained on: parts of longer names
 * (`Obama Power Plant`, `Crime Bill`), and words that no list knows for a name and no neighbour vouches for.
 */
function isDoubtful(one: Found, listedAs: (word: string) => number): boolean {
  const { reading, from, to } = one;
  const { tokens, classes } = reading;
  const next = to < tokens.length && !tokens[to]!.opensLine ? classes[to]! : 0;
  if (next & IS.cap && !(next & IS.rank)) return true;
  if (to - from > 1) return false;
  const behindCapital = from > 0 && !tokens[from]!.opensLine && (classes[from - 1]! & IS.cap) !== 0;
  const listed = listedAs(tokens[from]!.text);
  if (behindCapital && listed & LISTED.word) return true;
  const isName = (classes[from]! & (IS.given | IS.surname)) !== 0 || (listed & ONLY_GIVEN) === LISTED.given;
  const around = evidenceAround(one);
  if (isName && !(classes[from]! & IS.place)) return around.against >= CLEARLY_AGAINST;
  return around.for < ONE_SIGN;
}

/** `King Harald` by the rules, where the model has `Harald`; `Omar Reed` where it has `Goalkeeper Omar Reed` or `Omar Reed QC`. */
function withoutTitle(one: Found, seenByRules: (one: Found) => boolean): Found {
  const { reading, from, to } = one;
  const { classes } = reading;
  const isTitle = (i: number) =>
    (classes[i]! & (IS.rank | IS.role | IS.courtesy)) !== 0 &&
    !(classes[i]! & (IS.given | IS.surname | IS.keptTitle));
  let start = from;
  let end = to;
  while (end > start + 1 && classes[end - 1]! & IS.rank && classes[end - 1]! & IS.allCaps) end--;
  while (start < end - 1 && isTitle(start)) start++;
  const before = { reading, from: start - 1, to: start };
  if (start > 0 && classes[start - 1]! & IS.keptTitle && seenByRules(before)) start--;
  return { reading, from: start, to: end };
}

/** Full names that the model found, with their short forms; single words where it took most of their places for people. */
function formsOf(found: readonly Found[], { plain }: Ruled): Forms {
  const forms: Forms = { full: new Set(), short: new Set(), tails: new Set() };
  const places = new Map<string, number>();
  for (const one of plain) places.set(formOf(one), (places.get(formOf(one)) ?? 0) + 1);
  const named = new Map<string, number>();
  for (const one of found) {
    const form = formOf(one);
    if (form.includes(' ')) accept(forms, form, one);
    else named.set(form, (named.get(form) ?? 0) + 1);
  }
  for (const [form, count] of named) if (count * 2 > (places.get(form) ?? 0)) forms.short.add(form);
  return forms;
}

/** A form of address or a rank with a capital stands before it. */
function isSure({ reading, from }: Found): boolean {
  if (from === 0 || reading.tokens[from]!.opensLine) return false;
  const before = reading.classes[from - 1]!;
  return (before & IS.courtesy) !== 0 || ((before & IS.rank) !== 0 && (before & IS.cap) !== 0);
}

/** Two words and more whose spelling alone speaks for a person. */
function isSpeltAsName(doc: Document, one: Found): boolean {
  return one.to - one.from > 1 && evidenceOfSpelling(doc, one) >= SPELT_AS_NAME;
}

function isKnown(forms: Forms, one: Found): boolean {
  const form = formOf(one);
  return forms.full.has(form) || forms.tails.has(form) || (forms.short.has(form) && fitsShort(one));
}

/** Whether a stretch shares a token with one of these. */
function takenBy(doc: Document, found: readonly Found[]): (one: Found) => boolean {
  const marks = new Map<Reading, Uint8Array>(
    doc.fields.map((reading) => [reading, new Uint8Array(reading.tokens.length)]),
  );
  const mark = ({ reading, from, to }: Found) => marks.get(reading)!.fill(1, from, to);
  for (const one of found) mark(one);
  return ({ reading, from, to }) => marks.get(reading)!.subarray(from, to).includes(1);
}
