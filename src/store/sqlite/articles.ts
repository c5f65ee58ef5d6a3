/** Takes an article's id, gives the article with its quotes, people and evidence, put together from its rows; or in its layers. */
import type Database from 'better-sqlite3';
import type { StoredArticle } from '#domain/api.ts';
import type { Article, Mention, Person } from '#domain/article.ts';
import { provenanceOf } from '../history.ts';
import { publicationSecond } from '../keys.ts';
import type { Original } from '../links.ts';
import { type QuoteRow, storedQuote } from '../quoteRow.ts';
import type { Layers } from '../store.ts';
import { revisionsOf } from './revisions.ts';

interface ArticleRow {
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

type PersonRow = { id: number; place: number; name: string; roles: string; originals: string | null };
type MentionRow = Mention & { personId: number };
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

export function articleReader(db: Database.Database) {
  const find = db.prepare<[string], ArticleRow>(
    `SELECT key, id, external_id AS externalId, ingested_at AS ingestedAt, sequence, published, pipeline, body, detail
     FROM articles JOIN article_texts ON article_key = key WHERE id = ?`,
  );
  const findQuotes = db.prepare<[bigint], QuoteRow>(
    `SELECT kind, text, start, "end", parts, speaker, speaker_kind AS speakerKind, person_id AS speakerId, cue, rule, confidence
     FROM quotes WHERE article_key = ? ORDER BY place`,
  );
  const findPeople = db.prepare<[bigint], PersonRow>(
    'SELECT person_id AS id, place, name, roles, originals FROM article_people WHERE article_key = ? ORDER BY place',
  );
  const findMentions = db.prepare<[bigint], MentionRow>(
    `SELECT person_id AS personId, text, field AS "in", start, "end"
     FROM mentions WHERE article_key = ? ORDER BY person_id, place`,
  );
  const findBodies = db.prepare<[string], { id: string; body: string }>(
    `SELECT a.id, t.body FROM json_each(?) asked CROSS JOIN articles a ON a.id = asked.value
     CROSS JOIN article_texts t ON t.article_key = a.key`,
  );
  const { revisions, original } = revisionsOf(db);
  const count = db.prepare<[], number>('SELECT count(*) FROM articles').pluck();

  /** The article as it was written: without ids, its own people apart where the store has joined them. */
  function asMade(id: string): Article | null {
    const row = find.get(id);
    return row === undefined ? null : written(row);
  }

  function written(row: ArticleRow): Article {
    const key = BigInt(row.key);
    return {
      ...(JSON.parse(row.detail) as Detail),
      published: row.published,
      body: row.body,
      quotes: findQuotes.all(key).map((quote) => {
        const { speakerId: _, ...made } = storedQuote(quote);
        return made;
      }),
      people: originalsOf(key),
      pipeline: row.pipeline,
    };
  }

  /** The article's own people, in its order. */
  function originalsOf(key: bigint): Person[] {
    const stored = new Map(peopleOf(key).map((person) => [person.id, person]));
    const people = findPeople.all(key).flatMap(({ id, place, originals }): Original[] => {
      if (originals !== null) return JSON.parse(originals) as Original[];
      const { id: _, ...person } = stored.get(id)!;
      return [{ ...person, place }];
    });
    return people.sort((a, b) => a.place - b.place).map(({ place: _, ...person }) => person);
  }

  function peopleOf(key: bigint): StoredArticle['people'] {
    const mentions = Map.groupBy(findMentions.all(key), ({ personId }) => personId);
    return findPeople.all(key).map(({ id, name, roles }) => ({
      id,
      name,
      roles: JSON.parse(roles) as string[],
      mentions: (mentions.get(id) ?? []).map(({ personId: _, ...mention }) => mention),
    }));
  }

  return {
    article(id: string): StoredArticle | null {
      const row = find.get(id);
      if (row === undefined) return null;
      const key = BigInt(row.key);
      const { published, externalId, sequence, pipeline, body } = row;
      const detail = JSON.parse(row.detail) as Detail;
      const changes = revisions(id);
      return {
        ...detail,
        id,
        externalId,
        ingestedAt: new Date(row.ingestedAt).toISOString(),
        sequence,
        published,
        publishedFrom: publicationSecond(published) === null ? 'ingest' : 'article',
        body,
        quotes: findQuotes.all(key).map(storedQuote),
        people: peopleOf(key),
        pipeline,
        version: changes.at(-1)?.version ?? 1,
        provenance: provenanceOf(detail, changes),
      };
    },
    layers(id: string): Layers | null {
      const row = find.get(id);
      if (row === undefined) return null;
      const article = written(row);
      const ingestedAt = new Date(row.ingestedAt).toISOString();
      return { article, made: original(id) ?? article, revisions: revisions(id), ingestedAt };
    },
    asMade,
    bodies: (ids: string[]): Map<string, string> =>
      new Map(findBodies.all(JSON.stringify(ids)).map(({ id, body }) => [id, body])),
    countArticles: (): number => count.get() ?? 0,
  };
}
