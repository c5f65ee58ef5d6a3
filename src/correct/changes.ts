/** Takes an article before and after, gives what changed in it, for its history. */
import type { Article, Person, Quote } from '#domain/article.ts';
import { SET_FIELDS } from '#domain/corrections.ts';
import type { Change } from '#domain/history.ts';

export function changesBetween(before: Article, after: Article): Change[] {
  const fields = SET_FIELDS.filter((field) => !same(before[field], after[field])).map((field): Change => {
    if (field === 'body') return { field, ...differing(before.body, after.body) };
    return { field, before: before[field], after: after[field] };
  });
  return [
    ...fields,
    ...paired(numbered(before.quotes), numbered(after.quotes)).map(quoteChange),
    ...people(before.people, after.people),
  ].filter((change) => !same(change.before, change.after));
}

/** Offsets of quotes change with every word before them: a quote is known by its own words, and which of the same words it is. */
function numbered(quotes: Quote[]): Map<string, Quote> {
  const counts = new Map<string, number>();
  return new Map(
    quotes.map((quote) => {
      const n = (counts.get(quote.text) ?? 0) + 1;
      counts.set(quote.text, n);
      return [`${n} ${quote.text}`, quote];
    }),
  );
}

type Pair<T> = [before: T | undefined, after: T | undefined];

function paired<T>(before: Map<string, T>, after: Map<string, T>): Pair<T>[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => [before.get(key), after.get(key)]);
}

function quoteChange([before, after]: Pair<Quote>): Change {
  const state = (quote: Quote | undefined) => {
    if (!quote) return null;
    const { text, kind, speaker, speakerKind } = quote;
    return { text, kind, speaker, speakerKind };
  };
  return { field: 'quotes', start: (after ?? before)!.start, before: state(before), after: state(after) };
}

function people(before: Person[], after: Person[]): Change[] {
  const state = (person: Person | undefined) => person && { name: person.name, roles: person.roles };
  const byName = (list: Person[]) => new Map(list.map((person) => [person.name, person]));
  const pairs = paired(byName(before), byName(after));
  const come = pairs.flatMap(([old, now]) => (old || !now ? [] : [now]));
  return pairs.flatMap(([old, now]): Change[] => {
    // who is called otherwise now is named in the same places
    const renamed =
      old && !now ? come.find((one) => old.mentions.some((place) => named(one, place))) : undefined;
    if (renamed) come.splice(come.indexOf(renamed), 1);
    else if (!old && now && !come.includes(now)) return [];
    return [{ field: 'people', before: state(old) ?? null, after: state(now ?? renamed) ?? null }];
  });
}

function named(person: Person, { in: field, start }: Person['mentions'][number]): boolean {
  return person.mentions.some((mention) => mention.in === field && mention.start === start);
}

/** The stretch that differs. */
function differing(before: string, after: string): Pick<Change, 'start' | 'before' | 'after'> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < most - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return {
    start,
    before: before.slice(start, before.length - rest),
    after: after.slice(start, after.length - rest),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
