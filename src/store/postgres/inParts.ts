/** Takes what is to be written at some seconds, and has it written where the tables have parts for them. */
import type { Partitions } from './partitions.ts';

const NO_PART = '23514';

/**
 * @param work notes the keys it writes at in `used`: they may be a little later than what was asked. It is done anew where another server dropped a
 *   part that was there.
 */
export async function inParts<T>(
  partitions: Partitions,
  seconds: Iterable<number>,
  work: (used: Set<number>) => Promise<T>,
): Promise<T> {
  const used = new Set(seconds);
  await partitions.ensure(used);
  try {
    return await work(used);
  } catch (error) {
    if ((error as { code?: unknown }).code !== NO_PART) throw error;
    partitions.forget();
    await partitions.ensure(used);
    return work(used);
  }
}
