/** Takes the versions of a text, gives how much each shares with one of them, and where the text came from. */
import { creditOf } from '#copies/credit.ts';
import { kindOf, overlapOf } from '#copies/relation.ts';
import { type Shingles, shinglesOf } from '#copies/shingles.ts';
import type { ArticleCard } from '#domain/api.ts';
import type { Copies, Copy } from '#domain/copies.ts';
import { foldedWords } from './fold.ts';

/** Versions shown; `total` counts them all. */
export const MOST_VERSIONS = 100;

/** An article of a group of copies. */
export interface Version {
  key: number;
  card: string;
  body: string;
}

export interface Group {
  /** Which stands for it: the lowest id. */
  id: string;
  /** How many versions. */
  total: number;
  /** The earliest, one more than are shown; at least one. */
  earliest: Version[];
  asked: Version;
  longest: Version;
}

const NOTHING: Shingles = { all: new Uint32Array(), figures: new Uint32Array() };

export function copiesIn({ id, total, earliest, asked, longest }: Group): Copies {
  const others = earliest.filter(({ key }) => key !== asked.key).slice(0, MOST_VERSIONS);
  const from = earliest.find((version) => credit(version) !== null);
  return {
    id: cardOf(asked).id,
    group: id,
    total: total - 1,
    lineage: {
      firstSeen: articleOf(earliest[0]!),
      longest: articleOf(longest),
      agency: from ? { ...credit(from)!, article: cardOf(from).id } : null,
    },
    copies: copiesOf(asked, others),
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
