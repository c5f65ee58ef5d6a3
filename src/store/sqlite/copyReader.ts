/** Takes an article's id, gives the other versions of its text, how much each shares with it, and where the text came from. */
import type Database from 'better-sqlite3';
import { creditOf } from '#copies/credit.ts';
import { kindOf, overlapOf } from '#copies/relation.ts';
import { type Shingles, shinglesOf } from '#copies/shingles.ts';
import type { ArticleCard } from '#domain/api.ts';
import type { Copies, Copy } from '#domain/copies.ts';
import { foldedWords } from '../fold.ts';

/** Versions shown; `total` counts them all. */
const MOST_SHOWN = 100;

interface Version {
  key: number;
  card: string;
  body: string;
}

const NOTHING: Shingles = { all: new Uint32Array(), figures: new Uint32Array() };

export function copyReader(db: Database.Database) {
  const find = db.prepare<[string], { key: number; leader: number }>(
    `SELECT a.key, coalesce(c.leader_key, a.key) AS leader
     FROM articles a LEFT JOIN copies c ON c.article_key = a.key WHERE a.id = ?`,
  );
  const group = `(SELECT ? AS key UNION ALL SELECT article_key FROM copies WHERE leader_key = ?)`;
  const total = db.prepare<[number, number], { total: number; first: string }>(
    `SELECT count(*) AS total, min(a.id) AS first FROM ${group} g CROSS JOIN articles a ON a.key = g.key`,
  );
  const earliest = db.prepare<[number, number], Version>(
    `SELECT a.key, a.card, t.body FROM ${group} g CROSS JOIN articles a ON a.key = g.key
     CROSS JOIN article_texts t ON t.article_key = a.key ORDER BY a.key LIMIT ${MOST_SHOWN + 1}`,
  );
  const one = db.prepare<[number], Version>(
    `SELECT a.key, a.card, t.body FROM articles a CROSS JOIN article_texts t ON t.article_key = a.key WHERE a.key = ?`,
  );

  return {
    copies(id: string): Copies | null {
      const place = find.get(id);
      if (place === undefined) return null;
      const { leader } = place;
      const { total: versions, first } = total.get(leader, leader)!;
      const shown = earliest.all(leader, leader);
      const versionAt = (key: number) => shown.find((version) => version.key === key) ?? one.get(key)!;
      const asked = versionAt(place.key);
      const others = shown.filter(({ key }) => key !== place.key).slice(0, MOST_SHOWN);
      const from = shown.find((version) => credit(version) !== null);
      return {
        id,
        group: first,
        total: versions - 1,
        lineage: {
          firstSeen: articleOf(shown[0]!),
          longest: articleOf(versionAt(leader)),
          agency: from ? { ...credit(from)!, article: cardOf(from).id } : null,
        },
        copies: copiesOf(asked, others),
      };
    },
  };
}

function copiesOf(asked: Version, others: Version[]): Copy[] {
  if (others.length === 0) return [];
  const own = shinglesOf(asked.body) ?? NOTHING;
  const headline = words(asked);
  return others.map((version) => {
    const theirs = shinglesOf(version.body) ?? NOTHING;
    const other = words(version);
    const sameHeadline = headline === '' || other === '' || headline === other;
    const { overlap, jaccard } = overlapOf(theirs, own);
    return {
      article: articleOf(version),
      kind: kindOf(theirs, own, sameHeadline),
      overlap: rounded(overlap),
      jaccard: rounded(jaccard),
    };
  });
}

const cardOf = ({ card }: Version) => JSON.parse(card) as ArticleCard;
const words = (version: Version): string => foldedWords(cardOf(version).headline ?? '').join(' ');
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

function credit(version: Version) {
  const { source, byline } = cardOf(version);
  return creditOf({ source, byline, body: version.body });
}

function articleOf(version: Version): Copy['article'] {
  const { id, headline, source, byline, published, url, ingestedAt } = cardOf(version);
  return { id, headline, source, byline, published, url, ingestedAt };
}
