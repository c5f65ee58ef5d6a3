/** Takes a person's id, gives their page: names and why they are theirs, roles over time, months, company, latest articles and quotes. */
import type { PersonCard, QuoteHit } from '#domain/api.ts';
import type { PersonDecision, PersonDetail } from '#domain/people.ts';
import type { NameRow, PersonRow } from '../personCard.ts';
import {
  COMPANY,
  COMPANY_WINDOW,
  type DecisionRow,
  decision,
  fullNames,
  LATEST,
  MOST_ROLES,
  type RoleRow,
  roleOf,
  type Ways,
} from '../personPage.ts';
import type { Path } from '../who.ts';
import { COLUMNS, personCards } from './cards.ts';
import type { Db } from './db.ts';
import type { Who } from './who.ts';

const SOME = `SELECT ${COLUMNS} FROM unnest($1::bigint[]) WITH ORDINALITY asked (id, place)
  JOIN people p ON p.id = asked.id ORDER BY asked.place`;
// as the earliest article writes it
const ROLES = `SELECT (array_agg(role ORDER BY article_key))[1] AS role, count(*) AS articles,
    min(article_key) AS first, max(article_key) AS last
  FROM article_roles WHERE person_id = $1 GROUP BY folded ORDER BY articles DESC, last DESC, folded LIMIT ${MOST_ROLES}`;
const MONTHS =
  "SELECT month, articles, quotes FROM person_months WHERE person_id = $1 AND month <> '' ORDER BY month";
const COMPANY_OF = `SELECT o.person_id AS id, count(*) AS articles FROM (
    SELECT article_key FROM article_people WHERE person_id = $1 ORDER BY article_key DESC LIMIT ${COMPANY_WINDOW}
  ) k JOIN article_people o ON o.article_key = k.article_key
  WHERE o.person_id <> $1 GROUP BY o.person_id ORDER BY articles DESC, o.person_id LIMIT ${COMPANY}`;
const MERGED_FROM = `WITH RECURSIVE gone (id) AS (
    SELECT id FROM people WHERE merged_into = $1 UNION ALL SELECT p.id FROM gone JOIN people p ON p.merged_into = gone.id
  ) SELECT id FROM gone ORDER BY id`;
const DECISIONS = `SELECT d.id, d.made_at AS at, d.action, d.person_id AS person, d.people, d.names, d.articles, d.made, d.actor AS by,
    d.key_name AS key, d.reason
  FROM decided_people c JOIN person_decisions d ON d.id = c.decision_id WHERE c.person_id = $1 ORDER BY c.decision_id DESC`;

export interface PersonReads {
  articlesOf: (id: number, limit: number) => Promise<PersonDetail['latestArticles']>;
  quotesOf: (id: number, limit: number) => Promise<QuoteHit[]>;
}

export type PersonReader = ReturnType<typeof personReader>;

export function personReader(db: Db, who: Pick<Who, 'head' | 'path'>, reads: PersonReads) {
  const { cards, names } = personCards(db);
  const some = (ids: number[]) => db.all<PersonRow>(SOME, [ids]);

  async function cardsOf(ids: number[]): Promise<PersonCard[]> {
    return cards(await some(ids));
  }

  /** All that is asked of these names and decisions, looked up beforehand. */
  async function waysOf(all: NameRow[], decisions: PersonDecision[]): Promise<Ways> {
    const paths = new Map<string, Path | null>();
    for (const { name, fullest } of all) if (fullest > 0) paths.set(name, await who.path(name));
    const heads = new Map<number, number>();
    for (const { made } of decisions) if (made !== null) heads.set(made, await who.head(made));
    const owners = [...paths.values()].flatMap((path) => (path === null ? [] : [path.owner]));
    const merges = await db.all<{ id: number; decision: number | null }>(
      'SELECT id, decision_id AS decision FROM people WHERE id = ANY($1)',
      [owners],
    );
    const mergedBy = new Map(merges.map(({ id, decision }) => [id, decision]));
    return {
      path: (name) => paths.get(name) ?? null,
      head: (id) => heads.get(id) ?? id,
      mergedBy: (id) => mergedBy.get(id) ?? null,
    };
  }

  return {
    cardsOf,
    async head(asked: number): Promise<number | null> {
      const id = await db.value<number>('SELECT id FROM people WHERE id = $1', [asked]);
      return id === undefined ? null : who.head(id);
    },
    async person(asked: number): Promise<PersonDetail | null> {
      const [card] = await cardsOf([await who.head(asked)]);
      if (card === undefined) return null;
      const { id } = card;
      const decisions = (await db.all<DecisionRow>(DECISIONS, [id])).map(decision);
      const called = await names(id);
      const company = await db.all<{ id: number; articles: number }>(COMPANY_OF, [id]);
      const cardsOfCompany = await cardsOf(company.map((one) => one.id));
      const nameOf = new Map(cardsOfCompany.map(({ id, name }) => [id, name]));
      return {
        ...card,
        roles: (await db.all<RoleRow>(ROLES, [id])).map(roleOf),
        fullNames: fullNames(id, called, decisions, await waysOf(called, decisions)),
        byMonth: await db.all<PersonDetail['byMonth'][number]>(MONTHS, [id]),
        together: {
          among: Math.min(card.articles, COMPANY_WINDOW),
          people: company.map(({ id, articles }) => ({ id, name: nameOf.get(id) ?? '', articles })),
        },
        latestArticles: await reads.articlesOf(id, LATEST),
        latestQuotes: await reads.quotesOf(id, LATEST),
        mergedFrom: await db.column<number>(MERGED_FROM, [id]),
        decisions,
      };
    },
  };
}
