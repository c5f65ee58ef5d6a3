/** Takes the people of an article and a correction of one of them, and carries it out. */
import type { Article, Mention, Person } from '#domain/article.ts';
import type { PersonEdit } from '#domain/corrections.ts';
import { places } from './places.ts';

/** What became of a correction; a sentence says what is wrong with it as a new one. */
export type Outcome = 'done' | { wrong: string };
/** People and quotes of an article; corrections put new values in the place of old ones. */
export type Findings = Pick<Article, 'headline' | 'body' | 'people' | 'quotes'>;

/** @param isNew false for one that was made on another text, which may have its words in other places. */
export function correctPerson(article: Findings, edit: PersonEdit, isNew: boolean): Outcome {
  const { action = 'change', name, to, roles } = edit;
  const person = called(article.people, name);
  const stands = mentions(article, name).length > 0;
  if (isNew && action === 'add') {
    if (person?.name === name) return { wrong: `${name} is among the people of the article: change them` };
    if (!stands) return { wrong: `${name} stands neither in the headline nor in the body` };
  } else if (!person && (isNew || !stands)) {
    const names = article.people.map((one) => one.name).join(', ');
    return { wrong: `there is no ${name} among the people of the article${names && `, who are ${names}`}` };
  }
  if (action === 'remove') {
    if (person) remove(article, person);
    return 'done';
  }
  const exact = action === 'add' ? article.people.find((one) => one.name === name) : person;
  change(article, exact ?? added(article, name), to, roles);
  return 'done';
}

/** The person with this name in full, or the only one the text calls so or whose last names it is. */
export function called(people: Person[], name: string): Person | undefined {
  const full = people.find((person) => person.name === name);
  if (full) return full;
  const some = people.filter(
    (person) => person.name.endsWith(` ${name}`) || person.mentions.some(({ text }) => text === name),
  );
  return some.length === 1 ? some[0] : undefined;
}

/** A person more, with every place of the name. */
export function added(article: Findings, name: string): Person {
  const person = { name, roles: [], mentions: mentions(article, name) };
  article.people = [...article.people, person];
  return person;
}

function mentions({ headline, body }: Findings, name: string): Mention[] {
  const within = (field: Mention['in'], text: string) =>
    places(text, name).map((start) => ({ in: field, text: name, start, end: start + name.length }));
  return [...within('headline', headline ?? ''), ...within('body', body)];
}

function remove(article: Findings, person: Person): void {
  article.people = article.people.filter((one) => one !== person);
  // what they said stays a quote, whose speaker nobody knows
  rename(article, person.name, null);
}

function change(article: Findings, person: Person, to = person.name, roles: string[] | undefined): void {
  const other = article.people.find((one) => one !== person && one.name === to);
  const changed: Person = {
    name: to,
    roles: roles ?? [...new Set([...(other?.roles ?? []), ...person.roles])],
    mentions: [...(other?.mentions ?? []), ...person.mentions],
  };
  article.people = article.people
    .filter((one) => one !== other)
    .map((one) => (one === person ? changed : one));
  if (to !== person.name) rename(article, person.name, to);
}

function rename(article: Findings, name: string, to: string | null): void {
  article.quotes = article.quotes.map((quote) => {
    if (quote.speaker !== name || quote.speakerKind !== 'person') return quote;
    return { ...quote, speaker: to, ...(to === null && { speakerKind: null, cue: null }) };
  });
}
