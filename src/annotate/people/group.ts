/** Takes the mentions of people, gives one group a person: full names first, then the short forms that go with them. */

import { bareSurname, compatible, type Name, readName, surnameOf } from './names.ts';
import { type Found, IS } from './reading.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { COURTESY } from './words/roles.ts';

export interface Grouped {
  /** The fullest form. */
  name: Name;
  mentions: Found[];
}

interface Entry extends Grouped {
  forms: Name[];
  full: number;
  gender: string;
}

/** People of one surname that are told apart: more stand in no article, only in lists made to break us. */
const MOST_OF_ONE_NAME = 50;

/** Groups mentions in the order of the text; groups come in the order of their first mention. */
export function groupMentions(mentions: readonly Found[]): Grouped[] {
  const named = mentions.map((found) => ({ found, name: readName(textOf(found)) }));
  const entries: Entry[] = [];
  const bySurname = new Map<string, Entry[]>();
  const home = new Map<Found, Entry>();
  const place = new Map(mentions.map((found, index) => [found, index]));
  const tails = tailsOf(named.map((one) => one.name));
  for (const { found, name } of named) {
    if (name.words.length < 2 || tails.has(name.words.join(' '))) continue;
    const key = surnameOf(name);
    const same = bySurname.get(key) ?? [];
    let entry = same
      .slice(-MOST_OF_ONE_NAME)
      .find((one) => one.forms.every((form) => compatible(form, name)));
    if (!entry) {
      entry = { name, mentions: [], forms: [], full: 0, gender: genderOf(found) };
      same.push(entry);
      bySurname.set(key, same);
      entries.push(entry);
    }
    if (!entry.forms.some((form) => form.text === name.text)) entry.forms.push(name);
    entry.full++;
    home.set(found, entry);
  }
  const byWord = shortFormsOf(entries);
  const alone = new Map<string, Entry>();
  let previous: { entry: Entry; found: Found } | undefined;
  for (const { found, name } of named) {
    let entry = home.get(found);
    if (!entry) {
      const word = bareSurname(name.words.join(' '));
      const gender = titleGender(found);
      const choices = byWord.get(word) ?? [];
      const fitting = choices.filter((one) => fits(one, gender));
      entry = fitting.length > 1 ? choose(fitting, gender, found, previous) : fitting[0];
      const key = choices.length > 0 && fitting.length === 0 ? `${gender} ${word}` : word;
      entry ??= alone.get(key);
      if (!entry) {
        entry = { name, mentions: [], forms: [name], full: 0, gender };
        alone.set(key, entry);
      }
    }
    entry.mentions.push(found);
    if (fuller(name, entry.name)) entry.name = name;
    previous = { entry, found };
  }
  return [...entries, ...alone.values()]
    .filter((entry) => entry.mentions.length > 0)
    .sort((a, b) => place.get(a.mentions[0]!)! - place.get(b.mentions[0]!)!)
    .map(({ name, mentions }) => ({ name, mentions }));
}

/** `suu kyi` of `Aung San Suu Kyi`: the ends, two words or longer, of longer names. */
function tailsOf(names: readonly Name[]): Set<string> {
  const tails = new Set<string>();
  for (const { words } of names) {
    for (let at = 1; at < words.length - 1; at++) tails.add(words.slice(at).join(' '));
  }
  return tails;
}

export function textOf({ reading, from, to }: Found): string {
  return reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}

function shortFormsOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry) => {
    const list = words.get(word) ?? [];
    if (list.at(-1) !== entry && list.length < MOST_OF_ONE_NAME) list.push(entry);
    words.set(word, list);
  };
  for (const entry of entries) {
    for (const form of entry.forms) {
      add(surnameOf(form), entry);
      for (let at = 1; at < form.words.length - 1; at++) add(form.words.slice(at).join(' '), entry);
      if (form.words[0]!.length > 1) add(form.words[0]!, entry);
    }
  }
  // a middle name (`Faiz` of `Mohd Faiz Abdullah`) where nobody else goes by it
  for (const entry of entries) {
    for (const form of entry.forms) {
      for (const word of form.words.slice(1, -1)) if (word.length > 2 && !words.has(word)) add(word, entry);
    }
  }
  return words;
}

/** Two people go by this word: the title's gender decides, then the one just named, else the one named in full most often. */
function choose(
  all: Entry[],
  gender: string,
  found: Found,
  previous: { entry: Entry; found: Found } | undefined,
): Entry {
  const agreeing = all.filter(
    (one) => gender === '' || one.gender === '' || one.gender === 'mf' || one.gender === gender,
  );
  const choices = agreeing.length > 0 ? agreeing : all;
  if (previous && choices.includes(previous.entry) && previous.found.reading === found.reading)
    return previous.entry;
  return choices.reduce((best, one) => (one.full > best.full ? one : best));
}

const TITLE_GENDER = new Map([
  ['Lady', 'f'],
  ['Queen', 'f'],
  ['Princess', 'f'],
  ['Lord', 'm'],
  ['King', 'm'],
  ['Prince', 'm'],
  ['Pope', 'm'],
]);

/** What a title before or in the name tells: `m`, `f` or ''. */
function titleGender({ reading, from }: Found): string {
  const { tokens } = reading;
  const courtesy = from > 0 ? COURTESY.get(tokens[from - 1]!.text.toLowerCase()) : undefined;
  return courtesy || (TITLE_GENDER.get(tokens[from]!.text) ?? '');
}

function genderOf(found: Found): string {
  const { reading, from } = found;
  const given = reading.classes[from]! & IS.given ? GIVEN_NAMES.get(reading.tokens[from]!.text) : undefined;
  return titleGender(found) || (given ?? '');
}

/** `Mrs. Voss` is not Karl Voss; a `Mr.` never parts, for lists of given names know men's less surely. */
const fits = (entry: Entry, gender: string) => gender !== 'f' || entry.gender !== 'm';

/** More words make a fuller name; of equal count the longer one, unless it is in capitals. */
function fuller(a: Name, b: Name): boolean {
  const spelled = (name: Name) => name.words.filter((word) => word.length > 1).length;
  if (spelled(a) !== spelled(b)) return spelled(a) > spelled(b);
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  if (a.titled !== b.titled) return a.titled;
  if (a.suffix !== b.suffix) return a.suffix !== '';
  const caps = (name: Name) => name.text === name.text.toUpperCase();
  if (caps(a) !== caps(b)) return caps(b);
  return a.text.length > b.text.length;
}
