/** Takes a person's id, gives their page: names and why they are theirs, roles over time, months, company, latest articles and quotes. */
import type Database from 'better-sqlite3';
import type { PersonCard, QuoteHit } from '#domain/api.ts';
import type { FullName, PersonDecision, PersonDetail, PersonRole } from '#domain/people.ts';
import { fullGivenName } from '#text/nicknames.ts';
import { spelling } from '../nameKey.ts';
import { instant, type NameRow, type PersonRow } from '../personCard.ts';
import { COLUMNS, personCards } from './cards.ts';
import type { Who } from './who.ts';

/** What a person's page shows of each. */
const LATEST = 10;
const MOST_ROLES = 100;
const COMPANY = 10;
/** Articles that company is counted in: the ten people most named with somebody take half a second over 100,000 articles. */
const COMPANY_WINDOW = 1_000;

interface DecisionRow {
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

export interface PersonReads {
  articlesOf: (id: number, limit: number) => PersonDetail['latestArticles'];
  quotesOf: (id: number, limit: number) => QuoteHit[];
}

export type PersonReader = ReturnType<typeof personReader>;

export function personReader(db: Database.Database, who: Who, reads: PersonReads) {
  const { cards, names } = personCards(db);
  const find = db.prepare<[number], PersonRow>(`SELECT ${COLUMNS} FROM people p WHERE p.id = ?`);
  const some = db.prepare<[string], PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) asked CROSS JOIN people p ON p.id = asked.value`,
  );
  const rolesOf = db.prepare<[number], { role: string; articles: number; first: number; last: number }>(
    `SELECT role, count(*) AS articles, min(article_key) AS first, (
       SELECT max(article_key) FROM article_roles l WHERE l.person_id = r.person_id AND l.role = r.role) AS last
     FROM article_roles r WHERE person_id = ? GROUP BY role ORDER BY articles DESC, last DESC, role LIMIT ${MOST_ROLES}`,
  );
  const monthsOf = db.prepare<[number], PersonDetail['byMonth'][number]>(
    `SELECT month, articles, quotes FROM person_months WHERE person_id = ? AND month <> '' ORDER BY month`,
  );
  const companyOf = db.prepare<[number, number], { id: number; articles: number }>(
    `SELECT o.person_id AS id, count(*) AS articles FROM (
       SELECT article_key FROM article_people WHERE person_id = ? ORDER BY article_key DESC LIMIT ${COMPANY_WINDOW}
     ) k CROSS JOIN article_people o ON o.article_key = k.article_key
     WHERE o.person_id <> ? GROUP BY o.person_id ORDER BY articles DESC, o.person_id LIMIT ${COMPANY}`,
  );
  const mergedFrom = db
    .prepare<[number], number>(
      `WITH RECURSIVE gone (id) AS (
         SELECT id FROM people WHERE merged_into = ? UNION ALL SELECT p.id FROM gone JOIN people p ON p.merged_into = gone.id
       ) SELECT id FROM gone ORDER BY id`,
    )
    .pluck();
  const decisionsOf = db.prepare<[number], DecisionRow>(
    `SELECT d.id, d.made_at AS at, d.action, d.person_id AS person, d.people, d.names, d.articles, d.made, d.actor AS by, d.key_name AS key, d.reason
     FROM decided_people c CROSS JOIN person_decisions d ON d.id = c.decision_id
     WHERE c.person_id = ? ORDER BY c.decision_id DESC`,
  );
  const mergedBy = db.prepare<[number], number | null>('SELECT decision_id FROM people WHERE id = ?').pluck();

  function cardsOf(ids: number[]): PersonCard[] {
    return cards(some.all(JSON.stringify(ids)));
  }

  /** Why a full name counts as this person; one that does by its article alone leads to another by itself. */
  function reasonOf(
    id: number,
    name: string,
    decisions: PersonDecision[],
  ): Pick<FullName, 'because' | 'decision'> {
    const path = who.path(name);
    if (path?.person === id && path.split !== null) return { because: 'split', decision: path.split };
    if (path?.owner === id) return { because: 'same-name', decision: null };
    if (path?.person === id) return { because: 'merge', decision: mergedBy.get(path.owner) ?? null };
    const split = decisions.find(({ made }) => made !== null && who.head(made) === id);
    return { because: 'split', decision: split?.id ?? null };
  }

  function fullNames(id: number, all: NameRow[], decisions: PersonDecision[]): FullName[] {
    const full = all.filter(({ fullest }) => fullest > 0).sort((a, b) => b.fullest - a.fullest);
    const shown = full.find(({ name }) => who.path(name)?.owner === id)?.name;
    return full.map(({ name, fullest }) => {
      const reason = reasonOf(id, name, decisions);
      const because = reason.because === 'same-name' ? ruleOf(name, shown ?? name) : reason.because;
      return { name, articles: fullest, because, decision: reason.decision };
    });
  }

  return {
    cardsOf,
    head(asked: number): number | null {
      return find.get(asked) === undefined ? null : who.head(asked);
    },
    person(asked: number): PersonDetail | null {
      const row = find.get(who.head(asked));
      const [card] = row ? cards([row]) : [];
      if (card === undefined) return null;
      const { id } = card;
      const decisions = decisionsOf.all(id).map(decision);
      const company = companyOf.all(id, id);
      const called = new Map(cardsOf(company.map((one) => one.id)).map(({ id, name }) => [id, name]));
      return {
        ...card,
        roles: rolesOf.all(id).map(roleOf),
        fullNames: fullNames(id, names(id), decisions),
        byMonth: monthsOf.all(id),
        together: {
          among: Math.min(card.articles, COMPANY_WINDOW),
          people: company.map((one) => ({
            id: one.id,
            name: called.get(one.id) ?? '',
            articles: one.articles,
          })),
        },
        latestArticles: reads.articlesOf(id, LATEST),
        latestQuotes: reads.quotesOf(id, LATEST),
        mergedFrom: mergedFrom.all(id),
        decisions,
      };
    },
  };
}

/** What of the rules of `nameKey.ts` makes a name one with the most used. */
function ruleOf(name: string, shown: string): FullName['because'] {
  if (spelling(name) === spelling(shown)) return 'same-name';
  const [given, other] = [name, shown].map((one) => spelling(one).split(' ')[0] ?? '');
  return given !== other && fullGivenName(given ?? '') === fullGivenName(other ?? '')
    ? 'nickname'
    : 'initials';
}

function roleOf({
  role,
  articles,
  first,
  last,
}: {
  role: string;
  articles: number;
  first: number;
  last: number;
}): PersonRole {
  return { role, articles, firstSeen: instant(first), lastSeen: instant(last) };
}

function decision({ at, people, names, articles, ...row }: DecisionRow): PersonDecision {
  return {
    ...row,
    at: new Date(at).toISOString(),
    people: JSON.parse(people) as number[],
    names: JSON.parse(names) as string[],
    articles: JSON.parse(articles) as string[],
  };
}
