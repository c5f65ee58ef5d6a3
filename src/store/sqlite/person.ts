/** Takes a person's id, gives their page: names and why they are theirs, roles over time, months, company, latest articles and quotes. */
import type Database from 'better-sqlite3';
import type { PersonCard, QuoteHit } from '#domain/api.ts';
import type { PersonDetail } from '#domain/people.ts';
import type { PersonRow } from '../personCard.ts';
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
import { COLUMNS, personCards } from './cards.ts';
import type { Who } from './who.ts';

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
  const rolesOf = db.prepare<[number], RoleRow>(
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

  const ways: Ways = {
    path: who.path,
    head: who.head,
    mergedBy: (id) => mergedBy.get(id) ?? null,
  };

  function cardsOf(ids: number[]): PersonCard[] {
    return cards(some.all(JSON.stringify(ids)));
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
        fullNames: fullNames(id, names(id), decisions, ways),
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
