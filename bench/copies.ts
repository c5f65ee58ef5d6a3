/**
 * Makes 3,000 copies of news texts and as many hard cases that are none, stores all in a random order, gives how many copies came to their
 * originals and what else did: `npm run bench:copies -- [--errors]`. Seeded; of real texts where ../shared lies beside the checkout, and of
 * made ones.
 */
import { articleDigest, dumpDigest } from '#app/digest.ts';
import { type Article, PIPELINE_VERSION } from '#domain/article.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Submission } from '#store/store.ts';
import { KINDS, type Kind, madeCopy } from './copies/make.ts';
import { NEGATIVES, type Negative, sharing, templateStory } from './copies/negatives.ts';
import { type Chance, chance } from './copies/random.ts';
import { madeStory, realStories, type Story } from './copies/stories.ts';

const COPIES = 3_000;
const MADE = 600;
const TEMPLATED = 600;
const SHARING = 200;
const BATCH = 50;
const FIRST_DAY = Date.UTC(2023, 0, 1) / 1000;
const SECONDS = 2 * 365 * 86_400;

interface Item {
  story: Story;
  /** Which text it is a version of. */
  truth: number;
  kind: Kind | Negative | 'original';
  real: boolean;
  id?: string;
}

/** The same every time. */
function itemsOf(luck: Chance): Item[] {
  const real = realStories();
  const originals = [
    ...real.map((story) => ({ story, real: true })),
    ...Array.from({ length: MADE }, () => ({ story: madeStory(luck), real: false })),
  ];
  const items: Item[] = originals.map((one, truth) => ({ ...one, truth, kind: 'original' }));
  for (let n = 0; n < COPIES; n++) {
    const truth = luck.below(originals.length);
    const kind = KINDS[n % KINDS.length]!;
    const { story, real } = originals[truth]!;
    items.push({ story: madeCopy(kind, story, luck), truth, kind, real });
  }
  let truth = originals.length;
  const add = (kind: Negative, story: Story) => items.push({ story, kind, truth: truth++, real: false });
  for (let n = 0; n < TEMPLATED; n++) add('template', templateStory(luck));
  for (const kind of NEGATIVES) {
    if (kind === 'template') continue;
    for (let n = 0; n < SHARING; n++)
      for (const story of sharing(kind, () => madeStory(luck), luck)) add(kind, story);
  }
  return items;
}

function submissionOf({ story, truth }: Item, n: number, luck: Chance): Submission {
  // copies come within two days, templates on any
  const day = chance(truth).below(SECONDS);
  const article: Article = {
    url: null,
    headline: story.headline,
    source: null,
    byline: [],
    published: new Date((FIRST_DAY + day + luck.below(172_800)) * 1000).toISOString(),
    dateline: null,
    section: null,
    truncated: false,
    language: 'en',
    body: story.paragraphs.join('\n\n'),
    evidence: {},
    paragraphs: [],
    quotes: [],
    people: [],
    pipeline: PIPELINE_VERSION,
  };
  const dump = { bytes: Buffer.from(String(n)), kind: 'text' as const, charset: 'utf-8', given: {} };
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: `${articleDigest(article)} ${n}`, article };
}

/** Group by group, of items that are stored. */
async function groupsOf(items: Item[], seed: number): Promise<Map<string, Item[]>> {
  const store = openSqliteStore(':memory:');
  const luck = chance(seed);
  const order = luck.shuffled(items);
  const ingest = await store.openIngest('bench');
  const dates = new Map(items.map((item, n) => [item, submissionOf(item, n, chance(n))]));
  for (let from = 0; from < order.length; from += BATCH) {
    const batch = order.slice(from, from + BATCH);
    const outcomes = await store.save(
      ingest,
      batch.map((item) => dates.get(item)!),
    );
    for (const [i, { id }] of outcomes.entries()) batch[i]!.id = id;
  }
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { group } = (await store.copies(item.id!))!;
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  await store.close();
  return groups;
}

const items = itemsOf(chance(11));
const showErrors = process.argv.includes('--errors');
console.log(
  `${items.filter(({ kind }) => kind === 'original').length} originals (${items.filter(({ kind, real }) => kind === 'original' && real).length} real), ` +
    `${COPIES} copies, ${items.filter(({ kind }) => (NEGATIVES as readonly string[]).includes(kind)).length} hard cases`,
);
const groups = await groupsOf(items, 1);

interface Count {
  copies: number;
  found: number;
  right: number;
  wrong: number;
}
const counts = new Map<string, Count>();
const countOf = (kind: string): Count => {
  const count = counts.get(kind) ?? { copies: 0, found: 0, right: 0, wrong: 0 };
  counts.set(kind, count);
  return count;
};
for (const group of groups.values()) {
  for (const item of group) {
    const count = countOf(item.kind);
    const same = group.filter(({ truth }) => truth === item.truth);
    count.copies++;
    if (same.some(({ kind }) => kind === 'original')) count.found++;
    count.right += same.length - 1;
    count.wrong += group.length - same.length;
  }
  if (showErrors && new Set(group.map(({ truth }) => truth)).size > 1) {
    console.log('--- joined');
    for (const { kind, truth, story } of group.slice(0, 6))
      console.log(`  ${kind} ${truth}: ${story.paragraphs.join(' ').slice(0, 160)}`);
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(4));
console.log(`\n${'kind'.padEnd(18)}   items  recall  precision (of pairs)  wrong pairs`);
const line = (kind: string, { copies, found, right, wrong }: Count, recall: boolean) =>
  console.log(
    `${kind.padEnd(18)}  ${String(copies).padStart(6)}  ${(recall ? percent(found, copies) : '-').padStart(6)}  ${percent(right, right + wrong).padStart(9)}  ${String(wrong).padStart(22)}`,
  );
for (const kind of ['original', ...KINDS, ...NEGATIVES])
  line(kind, countOf(kind), (KINDS as readonly string[]).includes(kind));
const sum = (kinds: readonly string[]): Count =>
  kinds.map(countOf).reduce((a, b) => ({
    copies: a.copies + b.copies,
    found: a.found + b.found,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
  }));
line('all copies', sum(KINDS), true);
line('all items', sum(['original', ...KINDS, ...NEGATIVES]), false);

// the same articles in other orders
const partition = (of: Map<string, Item[]>): Map<Item, string> =>
  new Map(
    [...of.values()].flatMap((group) => {
      const members = group
        .map((item) => items.indexOf(item))
        .sort((a, b) => a - b)
        .join();
      return group.map((item): [Item, string] => [item, members]);
    }),
  );
const first = partition(groups);
for (const seed of [2, 3]) {
  const other = partition(await groupsOf(items, seed));
  const moved = items.filter((item) => first.get(item) !== other.get(item)).length;
  console.log(`in order ${seed}: ${moved} of ${items.length} articles in another group than in order 1`);
}
