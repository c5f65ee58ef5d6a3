/** Takes what an article is about (people, rare words) and candidates, gives those most alike: by what they share, weighed by rarity, and near in time. */

/** Something an article can share with others: a person by id, or a word. */
export interface Trait {
  kind: 'person' | 'word';
  value: string;
  /** How much it tells: the rarer, the more. */
  weight: number;
}

export interface Candidate {
  key: number;
  traits: ReadonlySet<Trait>;
}

export interface Alike {
  key: number;
  /** From 0 to 1: the share of the article's traits by weight, less for each day between. */
  score: number;
  shared: Trait[];
}

/** Words of headline and lead that are taken, the rarest. */
export const MOST_WORDS = 16;
export const MOST_PEOPLE = 8;
/** Two articles with one word in common are no pair. */
const FEWEST_SHARED = 2;
/** Below, pairs are of one topic at best: two common names, or two words of some thousands. */
const LEAST_SHARE = 0.12;
/** Days after which a score is halved. */
const HALVING_DAYS = 30;
const DAY = 86_400;

/** Weight of what stands in `some` of `all` articles, as search engines weigh words. */
export function rarity(some: number, all: number): number {
  return Math.log(1 + all / Math.max(1, some));
}

/** Best first. */
export function mostAlike(
  key: number,
  traits: Trait[],
  candidates: Iterable<Candidate>,
  limit: number,
): Alike[] {
  const whole = traits.reduce((sum, { weight }) => sum + weight, 0);
  const alike: Alike[] = [];
  for (const candidate of candidates) {
    const shared = traits.filter((trait) => candidate.traits.has(trait));
    if (shared.length < FEWEST_SHARED) continue;
    const weight = shared.reduce((sum, trait) => sum + trait.weight, 0);
    const days = Math.abs(candidate.key - key) / DAY;
    const share = weight / whole;
    if (share < LEAST_SHARE) continue;
    alike.push({ key: candidate.key, score: share * 0.5 ** (days / HALVING_DAYS), shared });
  }
  return alike.sort((a, b) => b.score - a.score || b.key - a.key).slice(0, limit);
}
