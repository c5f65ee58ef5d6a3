/** Takes a row of a person and their names, gives their card: under which name they are shown, and all names. */
import type { PersonCard } from '#domain/api.ts';
import { fold, nameWords } from './fold.ts';
import { nameKey } from './nameKey.ts';

export interface PersonRow {
  id: number;
  identity: string | null;
  bare: number;
  articles: number;
  quotes: number;
  authored: number;
  first: number | null;
  last: number | null;
}

export interface NameRow {
  /** The person's. */
  id: number;
  name: string;
  /** In how many articles it is the fullest name. */
  fullest: number;
}

/** @param names most used first. */
export function personCard(row: PersonRow, names: NameRow[]): PersonCard {
  const distinct = new Map<string, string>();
  for (const { name } of names) if (!distinct.has(fold(name))) distinct.set(fold(name), name);
  const { full, whole } = fullNames(names);
  return {
    id: row.id,
    name: shownName(row, names),
    names: [...distinct.values()],
    bare: full.length > 0 ? whole.length === 0 : row.bare === 1,
    articles: row.articles,
    quotes: row.quotes,
    authored: row.authored,
    firstSeen: instant(row.first),
    lastSeen: instant(row.last),
  };
}

function fullNames(names: NameRow[]): { full: NameRow[]; whole: NameRow[] } {
  const full = names.filter(({ fullest }) => fullest > 0);
  return { full, whole: full.filter(({ name }) => nameWords(name).length > 1) };
}

/** The full name that articles use most; a name that came by a merge stands behind the person's own. @param names most used first. */
export function shownName({ id, identity }: Pick<PersonRow, 'id' | 'identity'>, names: NameRow[]): string {
  const { full, whole } = fullNames(names);
  const shown = whole.find(({ name }) => nameKey(name)?.key === identity) ?? whole[0] ?? full[0] ?? names[0];
  return shown?.name ?? identity ?? `Person ${id}`;
}

/** The first second of an article's key, as a date. */
export function instant(second: number): string;
export function instant(second: number | null): string | null;
export function instant(second: number | null): string | null {
  return second === null ? null : new Date(second * 1000).toISOString();
}
