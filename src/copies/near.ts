/** Takes how many prints articles share with one, gives those worth comparing with it: the same for every store. */
import type { Known } from './settle.ts';

/** Articles looked at for one print: what thousands share is boilerplate. Those published nearest are, as copies are. */
export const MOST_OF_PRINT = 32;
/** Articles compared with one, those that share most prints with it: some 100 µs each. */
const MOST_COMPARED = 24;

/**
 * @param counts how many prints each shares with the article; is added to.
 * @param get what is known of one.
 */
export function nearest(
  key: number,
  counts: Map<number, number>,
  get: (key: number) => Known | undefined,
): Known[] {
  const best = (keys: Iterable<number>): number[] =>
    [...keys]
      .sort((a, b) => counts.get(b)! - counts.get(a)! || Math.abs(a - key) - Math.abs(b - key))
      .slice(0, MOST_COMPARED);
  // of a group of many versions the leader may not be among the nearest
  for (const one of best(counts.keys()).map((other) => get(other))) {
    if (one?.leader != null && one.leader !== key)
      counts.set(one.leader, (counts.get(one.leader) ?? 0) + counts.get(one.key)!);
  }
  return best(counts.keys()).flatMap((other) => get(other) ?? []);
}
