/** Takes what is kept of a person, gives parts of their page: roles, decisions, and full names with why each is theirs. */
import type { FullName, PersonDecision, PersonRole } from '#domain/people.ts';
import { fullGivenName } from '#text/nicknames.ts';
import { spelling } from './nameKey.ts';
import { instant, type NameRow } from './personCard.ts';

/** What a person's page shows of each. */
export const LATEST = 10;
export const MOST_ROLES = 100;
export const COMPANY = 10;
/** Articles that company is counted in: the ten people most named with somebody take half a second over 100,000 articles. */
export const COMPANY_WINDOW = 1_000;

export interface RoleRow {
  role: string;
  articles: number;
  first: number;
  last: number;
}

export interface DecisionRow {
  id: number;
  at: number;
  action: 'merge' | 'split';
  person: number;
  people: string;
  names: string;
  articles: string;
  made: number | null;
  by: string | null;
  key: string | null;
  reason: string | null;
}

/** How names and people lead to people. */
export interface Ways {
  /** How a name does: whose key it is, where it leads from there, and by which split. */
  path(name: string): { owner: number; person: number; split: number | null } | null;
  /** Who a person is after all merges. */
  head(id: number): number;
  /** The decision that merged this person; null where none did. */
  mergedBy(id: number): number | null;
}

/** @param names of the person, most used first. @param decisions on the person, newest first. */
export function fullNames(
  id: number,
  names: NameRow[],
  decisions: PersonDecision[],
  { path, head, mergedBy }: Ways,
): FullName[] {
  /** Why a full name counts as this person; one that does by its article alone leads to another by itself. */
  function reasonOf(name: string): Pick<FullName, 'because' | 'decision'> {
    const way = path(name);
    if (way?.person === id && way.split !== null) return { because: 'split', decision: way.split };
    if (way?.owner === id) return { because: 'same-name', decision: null };
    if (way?.person === id) return { because: 'merge', decision: mergedBy(way.owner) };
    const split = decisions.find(({ made }) => made !== null && head(made) === id);
    return { because: 'split', decision: split?.id ?? null };
  }

  const full = names.filter(({ fullest }) => fullest > 0).sort((a, b) => b.fullest - a.fullest);
  const shown = full.find(({ name }) => path(name)?.owner === id)?.name;
  return full.map(({ name, fullest }) => {
    const reason = reasonOf(name);
    const because = reason.because === 'same-name' ? ruleOf(name, shown ?? name) : reason.because;
    return { name, articles: fullest, because, decision: reason.decision };
  });
}

/** What of the rules of `nameKey.ts` makes a name one with the most used. */
function ruleOf(name: string, shown: string): FullName['because'] {
  if (spelling(name) === spelling(shown)) return 'same-name';
  const [given, other] = [name, shown].map((one) => spelling(one).split(' ')[0] ?? '');
  return given !== other && fullGivenName(given ?? '') === fullGivenName(other ?? '')
    ? 'nickname'
    : 'initials';
}

export function roleOf({ role, articles, first, last }: RoleRow): PersonRole {
  return { role, articles, firstSeen: instant(first), lastSeen: instant(last) };
}

export function decision({ at, people, names, articles, ...row }: DecisionRow): PersonDecision {
  return {
    ...row,
    at: new Date(at).toISOString(),
    people: JSON.parse(people) as number[],
    names: JSON.parse(names) as string[],
    articles: JSON.parse(articles) as string[],
  };
}
