/** A small store and what checks find in it, for tests that make things wrong by hand. */
import { dumpDigest } from '#app/digest.ts';
import { openSnapshot, openStore } from '#store/open.ts';
import type { Checked, Fault } from '#store/upkeep.ts';
import { type Sample, submission } from './samples.ts';

export const SAMPLES: Sample[] = [
  {
    headline: 'Harbour plan approved',
    body: '“The door is open,” said Ann Brand, the mayor. Ann Brand went home.',
    people: { 'Ann Brand': [] },
    roles: { 'Ann Brand': ['mayor'] },
    quotes: { 'The door is open': { speaker: 'Ann Brand' } },
  },
  { headline: 'Łódź: the été of 東京', body: 'A second story about nothing at all.', published: null },
  { headline: null, body: 'A third story without a headline.', published: '2019-01-02' },
];

/** @returns the ids of what was saved in the store at `url` */
export async function saved(url: string, samples: Sample[] = SAMPLES): Promise<string[]> {
  const store = await openStore(url);
  const outcomes = await store.save(await store.openIngest('test'), samples.map(submission));
  await store.close();
  return outcomes.map(({ id }) => id);
}

export async function checked(url: string, sample: number | null = null): Promise<Checked[]> {
  const snapshot = await openSnapshot(url);
  try {
    const found: Checked[] = [];
    for await (const one of snapshot.check({ sample, digestOf: dumpDigest })) found.push(one);
    return found;
  } finally {
    await snapshot.close();
  }
}

/**
 * What is off, by check.
 * @param ids articles are told as their places in it
 */
export async function faults(
  url: string,
  ids: string[],
): Promise<Record<string, { detail: string; article?: number }[]>> {
  const placed = ({ detail, article }: Fault) =>
    article === undefined ? { detail } : { detail, article: ids.indexOf(article) };
  const off = (await checked(url)).filter((check) => check.faults > 0);
  return Object.fromEntries(off.map(({ check, told }) => [check, told.map(placed)]));
}
