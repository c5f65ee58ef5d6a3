/** Takes the rows of an article, gives the article as it leaves the store, or as it was written. */
import type { StoredArticle } from '#domain/api.ts';
import type { Article, Mention, Person } from '#domain/article.ts';
import type { Revision } from '#domain/history.ts';
import { provenanceOf } from './history.ts';
import { publicationSecond } from './keys.ts';
import type { Original } from './links.ts';
import { type QuoteRow, storedQuote } from './quoteRow.ts';

export interface ArticleRow {
  key: number;
  id: string;
  externalId: string | null;
  ingestedAt: number;
  sequence: number;
  published: string | null;
  pipeline: string;
  body: string;
  detail: string;
}

export interface LinkedRow {
  id: number;
  place: number;
  name: string;
  roles: string;
  originals: string | null;
}

export type MentionRow = Mention & { personId: number };

/** What stands in other tables: quotes and people in the order of the article, mentions by person and place. */
export interface Parts {
  quotes: QuoteRow[];
  people: LinkedRow[];
  mentions: MentionRow[];
}

/** The fields kept as one JSON text: those no query asks for. */
type Detail = Pick<
  StoredArticle,
  | 'url'
  | 'headline'
  | 'source'
  | 'byline'
  | 'dateline'
  | 'section'
  | 'truncated'
  | 'language'
  | 'evidence'
  | 'paragraphs'
>;

export function storedArticle(row: ArticleRow, parts: Parts, changes: Revision[]): StoredArticle {
  const { id, published, externalId, sequence, pipeline, body } = row;
  const detail = JSON.parse(row.detail) as Detail;
  return {
    ...detail,
    id,
    externalId,
    ingestedAt: new Date(row.ingestedAt).toISOString(),
    sequence,
    published,
    publishedFrom: publicationSecond(published) === null ? 'ingest' : 'article',
    body,
    quotes: parts.quotes.map(storedQuote),
    people: peopleOf(parts),
    pipeline,
    version: changes.at(-1)?.version ?? 1,
    provenance: provenanceOf(detail, changes),
  };
}

/** Without ids, its own people apart where the store has joined them. */
export function writtenArticle({ published, body, pipeline, detail }: ArticleRow, parts: Parts): Article {
  return {
    ...(JSON.parse(detail) as Detail),
    published,
    body,
    quotes: parts.quotes.map((quote) => {
      const { speakerId: _, ...made } = storedQuote(quote);
      return made;
    }),
    people: originalsOf(parts),
    pipeline,
  };
}

/** The article's own people, in its order. */
function originalsOf(parts: Parts): Person[] {
  const stored = new Map(peopleOf(parts).map((person) => [person.id, person]));
  const people = parts.people.flatMap(({ id, place, originals }): Original[] => {
    if (originals !== null) return JSON.parse(originals) as Original[];
    const { id: _, ...person } = stored.get(id)!;
    return [{ ...person, place }];
  });
  return people.sort((a, b) => a.place - b.place).map(({ place: _, ...person }) => person);
}

function peopleOf({ people, mentions }: Pick<Parts, 'people' | 'mentions'>): StoredArticle['people'] {
  const byPerson = Map.groupBy(mentions, ({ personId }) => personId);
  return people.map(({ id, name, roles }) => ({
    id,
    name,
    roles: JSON.parse(roles) as string[],
    mentions: (byPerson.get(id) ?? []).map(({ personId: _, ...mention }) => mention),
  }));
}
