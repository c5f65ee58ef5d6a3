/**
 * Lists of names and words for the model, from packages whose licences let them be shipped: given names, surnames and places of 60
 * countries from @faker-js/faker (MIT), words and proper names from dictionary-en (MIT and BSD). Gives flags by folded word.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import { foldListed, LISTED } from '#annotate/people/model/lists.ts';

const LATIN = /^\p{Script=Latin}/u;

export function listedWords(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (text: unknown, bits: number) => {
    if (typeof text !== 'string' || !LATIN.test(text)) return;
    for (const part of text.split(/\s+/)) {
      const word = foldListed(part);
      if (word.length > 1) flags.set(word, (flags.get(word) ?? 0) | bits);
    }
  };
  for (const faker of Object.values(allFakers)) {
    const { person, location } = faker.rawDefinitions;
    for (const [gender, names] of Object.entries(person?.first_name ?? {}))
      for (const name of names ?? []) add(name, LISTED.given | genderBits(gender));
    for (const names of Object.values(person?.last_name ?? {}))
      for (const name of names ?? []) add(name, LISTED.surname);
    for (const places of [location?.city_name, location?.country, location?.state])
      for (const place of places ?? []) add(place, LISTED.place);
  }
  for (const entry of dictionary().split('\n').slice(1)) {
    const word = entry.split('/')[0]!;
    if (/^[a-z][a-z']*$/.test(word)) add(word, LISTED.word);
    else if (/^[A-Z][a-z]+$/.test(word)) add(word, LISTED.proper);
  }
  return flags;
}

function genderBits(gender: string): number {
  return gender === 'female' ? LISTED.female : gender === 'male' ? LISTED.male : 0;
}

/** In the form of Hunspell: a word a line, behind a slash what may follow it. */
function dictionary(): string {
  const main = createRequire(import.meta.url).resolve('dictionary-en');
  return readFileSync(new URL('./index.dic', `file://${main}`), 'utf8');
}

/** sha256 of all words and flags, for the model's header. */
export function digestOfLists(flags: ReadonlyMap<string, number>): string {
  const lines = [...flags].map(([word, bits]) => `${word} ${bits}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
