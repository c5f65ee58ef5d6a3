/** Takes a query for articles, gives a page of cards: newest or oldest first from the index of an engine, or by relevance; with total and facets. */
import { CopydeskError } from '#domain/errors.ts';
import type { ArticleQuery, Facets, Paged, Ranking, Total, TotalWanted } from '#domain/query.ts';
import type { ArticleTexts } from './articlePage.ts';
import { COUNTED } from './facets.ts';
import { paged } from './paging.ts';
import type { Part } from './parts.ts';
import { type ReachEngine, reachOf, within } from './reach.ts';
import { type RankingEngine, rankedKeys } from './relevance.ts';
import type { Step } from './steps.ts';
import { capped } from './totals.ts';

export interface CardRow {
  key: number;
  /** JSON of ArticleCard. */
  card: string;
}

/** What an engine is asked for. */
export interface SearchEngine extends ReachEngine, RankingEngine {
  density: ReachEngine['density'] & RankingEngine['density'];
  /** In the order they are walked, one beyond the limit. */
  rows(found: Part[], query: ArticleQuery): Step<CardRow[]>;
  /** In the order of the keys. */
  cardsAt(keys: number[]): Step<CardRow[]>;
  count(wanted: TotalWanted, found: Part[]): Step<Total | null>;
  /** @param whole whether the parts are all there is of the query. */
  facets(query: ArticleQuery, found: Part[], whole: boolean): Step<{ facets: Facets; matches: number }>;
}

type Page = Paged<string> & { ranking: Ranking };

export function* articlePageOf(engine: SearchEngine, query: ArticleQuery): Step<ArticleTexts> {
  const found = engine.parts.of(query);
  let reached: { floor: bigint | null } | undefined;
  function* floor(): Step<bigint | null> {
    reached ??= { floor: yield* reachOf(engine, query, found) };
    return reached.floor;
  }
  const shown = yield* page(engine, query, found, floor);
  const reach = query.facets.length > 0 ? yield* floor() : null;
  const counted =
    query.facets.length > 0 ? yield* engine.facets(query, within(found, reach), reach === null) : null;
  const total = yield* totalOf(engine, query, found, { shown, matches: counted?.matches ?? null, floor });
  const { items: texts, ...more } = shown;
  return { texts, ...more, total, facets: counted?.facets ?? null };
}

function* page(
  engine: SearchEngine,
  query: ArticleQuery,
  found: Part[],
  floor: () => Step<bigint | null>,
): Step<Page> {
  const [part] = found;
  const { text, limit, after, sort } = query;
  if (sort === 'relevance' && text !== null && part?.target.of === 'match') {
    if (found.length > 1) throw datesApart();
    const { from, to, target } = part;
    const { keys, ...how } = yield* rankedKeys(engine, { text, limit, after }, { from, to, target }, floor);
    return { items: (yield* engine.cardsAt(keys)).map(({ card }) => card), ...how };
  }
  const by = sort === 'oldest' ? sort : 'newest';
  const texts = paged(
    yield* engine.rows(found, query),
    query,
    ({ key }) => ({ key }),
    ({ card }) => card,
  );
  return { ...texts, ranking: { by } };
}

function* totalOf(
  engine: SearchEngine,
  query: ArticleQuery,
  found: Part[],
  { shown, matches, floor }: { shown: Page; matches: number | null; floor: () => Step<bigint | null> },
): Step<Total | null> {
  // how many texts there are is only known once all are walked
  if (query.total === 'none' || query.collapse) return null;
  const { ranking } = shown;
  // all of them stand on this page
  if (query.after === null && shown.next === null && (ranking.by !== 'relevance' || ranking.all))
    return { value: shown.items.length, relation: 'eq' };
  const whole = query.total === 'exact' || (yield* floor()) === null;
  const fromFacets =
    matches !== null && (query.total === 'capped' || (matches <= COUNTED && (yield* floor()) === null));
  const total = fromFacets
    ? capped(matches)
    : yield* engine.count(query.total, whole ? found : within(found, yield* floor()));
  if (whole || total === null) return total;
  // not all is gone through, and the page may have been farther
  const seen = shown.items.length + (shown.next === null ? 0 : 1);
  return { value: Math.max(total.value, seen), relation: 'gte' };
}

/** Scores of one expression are not those of another. */
function datesApart(): CopydeskError {
  const detail =
    'By relevance, a date can only narrow the whole query: take it out of OR and NOT, or sort by `newest`.';
  return new CopydeskError('invalid_query', detail, [{ detail, parameter: 'q' }]);
}
