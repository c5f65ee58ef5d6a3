/** Takes work that other servers could do as well, and says again and again that it is done here, until it is. */

/** After which somebody else may take it over, where it was not said again. */
export const HELD_MS = 15_000;
const SAID_EVERY_MS = 5_000;

/**
 * @param say that it is done here; gives false where somebody else does it by now. Where the database does not answer, time tells.
 * @param work is told when it was taken over; what it stores is checked where it is stored, too.
 */
export async function held<T>(
  say: () => Promise<boolean>,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  let saying: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // one after the other: what is said late must not be said when it is over
    saying = saying.then(say).then(
      (isOurs) => {
        if (!isOurs) lost.abort();
      },
      () => {},
    );
  }, SAID_EVERY_MS).unref();
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(timer);
    await saying;
  }
}
