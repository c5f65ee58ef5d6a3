/**
 * Takes a read document, gives the mentions of people in it: each form of a name is judged once over the whole
 * document, then its short forms follow. This is the seam for another finder: what comes after needs only `Found`.
 */
import { ENOUGH, evidenceAround, evidenceOfSpelling } from './evidence.ts';
import { headlineMentions, isTitleCase } from './headings.ts';
import { fold } from './names.ts';
import { type Document, IS, type Reading } from './reading.ts';
import { type Candidate, candidates } from './runs.ts';

export interface Found {
  reading: Reading;
  /** Token indices, end exclusive. */
  from: number;
  to: number;
}

/** What is known of the accepted forms, by their folded words. */
export interface Forms {
  /** Full names, words joined with one space. */
  full: Set<string>;
  /** Words that stand for a person alone: surnames, given names. */
  short: Set<string>;
}

export const formOf = ({ reading, from, to }: Found): string => {
  let form = '';
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!;
    if (token.kind === 'word') form += (form ? ' ' : '') + fold(token.text);
  }
  return form;
};

/** The mentions of people, in the order of the text. Linear in its length. */
export function findMentions(doc: Document): Found[] {
  const plain: Candidate[] = [];
  const titles: { reading: Reading; from: number; to: number }[] = [];
  for (const reading of doc.fields) {
    for (const line of linesOf(reading)) {
      if (isTitleCase(reading, line.from, line.to)) titles.push({ reading, ...line });
      else plain.push(...candidates(doc, reading, line.from, line.to));
    }
  }
  const byForm = Map.groupBy(plain, formOf);
  const forms: Forms = { full: new Set(), short: new Set() };
  for (const [form, group] of byForm) {
    if (!form.includes(' ') || !isPerson(doc, group, laterAlone(byForm, group[0]!))) continue;
    forms.full.add(form);
    addShortForms(forms, group[0]!);
  }
  const found: Found[] = [];
  for (const [form, group] of byForm) {
    if (forms.full.has(form)) found.push(...group);
    else if (form.includes(' ')) found.push(...shortened(doc, forms, group));
    else if (forms.short.has(form)) found.push(...group.filter((one) => fitsShort(one)));
    else if (isPerson(doc, group, 0)) {
      forms.short.add(form);
      found.push(...group);
    }
  }
  for (const line of titles) found.push(...headlineMentions(doc, forms, line.reading, line.from, line.to));
  const order = (one: Found) => (one.reading === doc.fields[0] ? 0 : 1);
  return found.sort((a, b) => order(a) - order(b) || a.from - b.from);
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

function laterAlone(byForm: Map<string, Candidate[]>, full: Candidate): number {
  const alone = byForm.get(fold(full.reading.tokens[full.to - 1]!.text));
  if (!alone) return 0;
  return Math.max(...alone.slice(0, 20).map((one) => evidenceAround(one).for)) >= 1 ? LATER_ALONE : 0.3;
}

/** Whether the form that all of `group` share names a person: spelling, best two neighbourhoods, and the mean of what speaks against. */
function isPerson(doc: Document, group: Candidate[], more: number): boolean {
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
function addShortForms(forms: Forms, { reading, from, to }: Candidate): void {
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
function fitsShort(one: Candidate): boolean {
  const around = evidenceAround(one);
  const bits = one.reading.classes[one.from]!;
  const wordy = bits & (IS.place | IS.org | IS.demonym | IS.functionWord | IS.calendar);
  return wordy ? around.for >= 1 && around.against === 0 : around.against < 2.5 || around.for > 1;
}

/** `Crooked Clinton`, `Debbie Clinton` unknown as a whole: only a known name at its end counts, and only behind plain words. */
function shortened(doc: Document, forms: Forms, group: Candidate[]): Found[] {
  const found: Found[] = [];
  for (const one of group) {
    const { reading, from, to } = one;
    for (let start = from + 1; start < to; start++) {
      const rest = { reading, from: start, to };
      const form = formOf(rest);
      const known = start === to - 1 ? forms.short.has(form) : forms.full.has(form);
      if (!known) continue;
      const before = reading.tokens[start - 1]!.text.toLowerCase();
      const plain =
        doc.small.has(before) ||
        reading.classes[start - 1]! & (IS.demonym | IS.functionWord | IS.role | IS.org | IS.place);
      if (plain && !(reading.classes[start]! & IS.org)) found.push(rest);
      break;
    }
  }
  return found;
}
