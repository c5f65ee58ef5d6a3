/**
 * Takes a read document, gives the mentions of people in it: each form of a name is judged once over the whole
 * document, then its short forms follow. This is the seam for another finder: what comes after needs only `Found`.
 */
import { ENOUGH, evidenceAround, evidenceOfSpelling } from './evidence.ts';
import { isTitleCase } from './headings.ts';
import { fold } from './names.ts';
import { type Document, type Found, IS, type Reading } from './reading.ts';
import { candidates } from './runs.ts';

/** What is known of the accepted forms, by their folded words. */
export interface Forms {
  /** Full names, words joined with one space. */
  full: Set<string>;
  /** Words that stand for a person alone: surnames, given names. */
  short: Set<string>;
  /** Surnames of two words and more: `suu kyi`, `de la cruz`. */
  tails: Set<string>;
}

export const formOf = ({ reading, from, to }: Found): string => {
  let form = '';
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!;
    if (token.kind === 'word') form += (form ? ' ' : '') + fold(token.text);
  }
  return form;
};

/** What the rules see in a document. */
export interface Ruled {
  /** All runs of capitals that could be names, on lines of prose. */
  plain: Found[];
  /** Lines in Title Case or capitals, where a capital says nothing. */
  headings: { reading: Reading; from: number; to: number }[];
  /** Those of `plain`, or parts of them, that the rules take for people. */
  found: Found[];
  forms: Forms;
}

/** What the rules take for people, headings aside. Linear in the length of the text. */
export function ruledMentions(doc: Document): Ruled {
  const plain: Found[] = [];
  const headings: Ruled['headings'] = [];
  for (const reading of doc.fields) {
    for (const line of linesOf(reading)) {
      if (isTitleCase(reading, line.from, line.to)) headings.push({ reading, ...line });
      else for (const one of candidates(doc, reading, line.from, line.to)) plain.push(one);
    }
  }
  const byForm = Map.groupBy(plain, formOf);
  const forms = acceptFull(doc, byForm);
  const found: Found[] = [];
  // one by one: a text may name more people than a call takes arguments
  const add = (all: readonly Found[]) => {
    for (const one of all) found.push(one);
  };
  for (const [form, group] of byForm) {
    if (forms.full.has(form) || forms.tails.has(form)) add(group);
    else if (form.includes(' ')) add(group.flatMap((one) => shortened(doc, forms, one)));
    else if (forms.short.has(form)) add(group.filter(fitsShort));
    else if (isPerson(doc, group, 0)) {
      forms.short.add(form);
      add(group);
    }
  }
  return { plain, headings, found: found.map((one) => withParticles(forms, one)), forms };
}

/** Judges the forms of two words and more, short ones first: `Crooked Ann Lee` is no name where `Ann Lee` is one. */
function acceptFull(doc: Document, byForm: Map<string, Found[]>): Forms {
  const forms: Forms = { full: new Set(), short: new Set(), tails: new Set() };
  const several = [...byForm].filter(([form]) => form.includes(' '));
  several.sort((a, b) => a[0].split(' ').length - b[0].split(' ').length);
  const doubtful: [string, Found[]][] = [];
  for (const [form, group] of several) {
    const { reading, from } = group[0]!;
    const tail = form.slice(form.indexOf(' ') + 1);
    const opensUnknown = !(reading.classes[from]! & (IS.given | IS.surname | IS.initial | IS.keptTitle));
    if (opensUnknown && forms.full.has(tail)) continue;
    if (isPerson(doc, group, laterAlone(byForm, group[0]!))) accept(forms, form, group[0]!);
    else doubtful.push([form, group]);
  }
  // `Ann Lee and Brentley Quay`: one name vouches for the other
  for (const [form, group] of doubtful) {
    if (!group.some((one) => besideName(forms, one)) || !isPerson(doc, group, BESIDE_NAME)) continue;
    accept(forms, form, group[0]!);
  }
  return forms;
}

/** Takes a full name and its short forms in. */
export function accept(forms: Forms, form: string, one: Found): void {
  forms.full.add(form);
  addShortForms(forms, one);
  const words = form.split(' ');
  for (let at = 1; at < words.length - 1; at++) forms.tails.add(words.slice(at).join(' '));
}

/** How much an accepted full name on the other side of `and` or a comma adds. */
const BESIDE_NAME = 1.5;

function besideName(forms: Forms, { reading, from, to }: Found): boolean {
  const { tokens } = reading;
  const joins = (i: number) => /^(?:and|,|&)$/.test(tokens[i]?.text ?? '');
  const full = (start: number, end: number) => forms.full.has(formOf({ reading, from: start, to: end }));
  if (joins(from - 1))
    for (let n = 2; n < 5 && from - 1 - n >= 0; n++) if (full(from - 1 - n, from - 1)) return true;
  if (joins(to))
    for (let n = 2; n < 5 && to + 1 + n <= tokens.length; n++) if (full(to + 1, to + 1 + n)) return true;
  return false;
}

/** `de Blasio` where the document has `Bill de Blasio`. */
export function withParticles(forms: Forms, found: Found): Found {
  const { reading, to } = found;
  let { from } = found;
  while (from > 0 && reading.classes[from - 1]! & IS.particle && !reading.tokens[from]!.opensLine) from--;
  for (; from < found.from; from++)
    if (forms.tails.has(formOf({ reading, from, to }))) return { reading, from, to };
  return found;
}

function* linesOf({ tokens }: Reading): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]!.opensLine) continue;
    if (i > from) yield { from, to: i };
    from = i;
  }
}

/** How much a surname used alone beside a verb of saying, or after `Mr.`, adds to the full name. */
const LATER_ALONE = 1.2;

function laterAlone(byForm: Map<string, Found[]>, full: Found): number {
  const form = formOf(full);
  const tail = form.slice(form.indexOf(' ') + 1);
  if (
    tail.includes(' ') &&
    tail.split(' ').some((_, at, words) => words.length - at > 1 && byForm.has(words.slice(at).join(' ')))
  )
    return LATER_ALONE;
  const alone = byForm.get(fold(full.reading.tokens[full.to - 1]!.text));
  if (!alone) return 0;
  return Math.max(...alone.slice(0, 20).map((one) => evidenceAround(one).for)) >= 1 ? LATER_ALONE : 0.3;
}

/** Whether the form that all of `group` share names a person: spelling, best two neighbourhoods, and the mean of what speaks against. */
function isPerson(doc: Document, group: Found[], more: number): boolean {
  let best = 0;
  let second = 0;
  let against = 0;
  for (const one of group) {
    const around = evidenceAround(one);
    if (around.for > best) [best, second] = [around.for, best];
    else if (around.for > second) second = around.for;
    against += around.against;
  }
  const spelling = evidenceOfSpelling(doc, group[0]!);
  return spelling + best + second / 2 + more - against / group.length >= ENOUGH;
}

/** The surname and, where it is one, the given name of an accepted full name. */
function addShortForms(forms: Forms, { reading, from, to }: Found): void {
  let last = to - 1;
  while (last > from && reading.classes[last]! & IS.suffix) last--;
  while (last > from && reading.tokens[last]!.kind !== 'word') last--;
  const surname = fold(reading.tokens[last]!.text);
  if (surname.length > 1) forms.short.add(surname);
  const first = fold(reading.tokens[from]!.text);
  if (first.length > 2 && !(reading.classes[from]! & (IS.keptTitle | IS.initial | IS.place | IS.calendar)))
    forms.short.add(first);
}

/** A short form is a mention unless its neighbours name a place or an institution. */
export function fitsShort(one: Found): boolean {
  const around = evidenceAround(one);
  const bits = one.reading.classes[one.from]!;
  const wordy = bits & (IS.place | IS.org | IS.demonym | IS.functionWord | IS.calendar);
  if (wordy) return around.for >= 1 && around.against === 0;
  return around.against < 2.5 || around.for > 1;
}

/** `Crooked Lee`, `Democrat Ann Lee` unknown as a whole: a known name at the end counts, a single word only behind plain words. */
function shortened(doc: Document, forms: Forms, { reading, from, to }: Found): Found[] {
  for (let start = from + 1; start < to; start++) {
    const rest = { reading, from: start, to };
    const form = formOf(rest);
    if (start < to - 1 && forms.full.has(form)) return [rest];
    if (start < to - 1 || !forms.short.has(form)) continue;
    const before = reading.classes[start - 1]!;
    const plain =
      doc.small.has(reading.tokens[start - 1]!.text.toLowerCase()) ||
      before & (IS.demonym | IS.functionWord | IS.role | IS.org | IS.place);
    return plain && !(reading.classes[start]! & IS.org) ? [rest] : [];
  }
  return [];
}
