/**
 * Takes an article's people, byline and quotes, gives the links from them to the people of the store, once something tells who is who; and by
 * which names the article knows each.
 */
import type { Article, Mention, Person } from '#domain/article.ts';
import { isQuoted } from '#domain/query.ts';
import { identityWords, nameWords } from './fold.ts';

/** A person of one article, known to the store. */
export interface LinkedPerson {
  id: number;
  name: string;
  roles: string[];
  mentions: Mention[];
  /** Without indirect ones. */
  quotes: number;
  /** The article's own people that are this one; more than one where the store knows better. */
  originals: Original[];
}

/** A person as the article has them, and at which place among its people. */
export type Original = Person & { place: number };

export interface LinkedAuthor {
  id: number;
  name: string;
}

/** People of an article with their quotes: for each quote the person who speaks, or null; and who wrote it. */
export interface Links {
  people: LinkedPerson[];
  speakers: (number | null)[];
  authors: LinkedAuthor[];
}

/** The names one article has for a person. */
export interface NamesUsed {
  /** Fullest names: of headline and body, and of the byline. */
  fullest: Set<string>;
  /** All forms, the fullest among them. */
  forms: Set<string>;
}

/** @param settle gives the person of the store a name leads to; null for a text without letters. */
export function linksOf(
  article: Pick<Article, 'people' | 'quotes' | 'byline'>,
  settle: (name: string) => number | null,
): Links {
  const byId = new Map<number, LinkedPerson>();
  const byIdentity = new Map<string, LinkedPerson>();
  for (const [place, { name, roles, mentions }] of article.people.entries()) {
    const original = { name, roles, mentions, place };
    const id = settle(name);
    if (id === null) continue;
    const same = byId.get(id);
    const person = same
      ? joined(same, original)
      : { id, name, roles: distinctRoles(roles), mentions, quotes: 0, originals: [original] };
    byId.set(id, person);
    byIdentity.set(identityWords(name).join(' '), person);
  }
  const speakers = article.quotes.map(({ speaker, speakerKind, kind }) => {
    if (speaker === null || speakerKind !== 'person') return null;
    const person = byIdentity.get(identityWords(speaker).join(' '));
    if (person && isQuoted({ kind })) person.quotes++;
    return person?.id ?? null;
  });
  const authors = new Map<number, LinkedAuthor>();
  for (const name of article.byline) {
    const id = settle(name);
    if (id !== null && !authors.has(id)) authors.set(id, { id, name });
  }
  return { people: [...byId.values()], speakers, authors: [...authors.values()] };
}

/** Every form of the name the article uses, each once. */
export function formsOf({ name, mentions }: Pick<LinkedPerson, 'name' | 'mentions'>): Set<string> {
  return new Set([name, ...mentions.map(({ text }) => text)]);
}

/** The fullest names of the article's own people that are this one. @param originals as kept in `article_people`. */
export function originalNames(name: string, originals: string | null): string[] {
  return originals === null ? [name] : (JSON.parse(originals) as Original[]).map((person) => person.name);
}

/** One more of the article's people is this one; the fuller name stands for both. */
function joined(person: LinkedPerson, original: Original): LinkedPerson {
  const { name, roles, mentions } = original;
  const fuller = nameWords(name).length > nameWords(person.name).length;
  return Object.assign(person, {
    name: fuller ? name : person.name,
    roles: distinctRoles([...person.roles, ...roles]),
    mentions: [...person.mentions, ...mentions],
    originals: [...person.originals, original],
  });
}

/** Each role once; `President` and `president` are one, as SQLite's NOCASE counts them. */
function distinctRoles(roles: string[]): string[] {
  const seen = new Map<string, string>();
  for (const role of roles) {
    const key = role.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}

/** For each person of an article the names it has for them, in headline, body and byline. */
export function namesUsed(
  people: { id: number; fullest: Iterable<string>; forms: Iterable<string> }[],
  authors: { id: number; name: string }[],
): Map<number, NamesUsed> {
  const used = new Map<number, NamesUsed>();
  for (const { id, fullest, forms } of people) {
    used.set(id, { fullest: new Set(fullest), forms: new Set([...fullest, ...forms]) });
  }
  for (const { id, name } of authors) {
    const known = used.get(id) ?? { fullest: new Set(), forms: new Set() };
    known.fullest.add(name);
    known.forms.add(name);
    used.set(id, known);
  }
  return used;
}
