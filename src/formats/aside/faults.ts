/** Takes a pool of threads, and tells the operator of faults that no task is answered with. */
import type { Piscina } from 'piscina';

/** How the pool begins its error for an answer to no task: of a thread that was given up, and nobody waits for. */
const LATE_ANSWER = 'Unexpected message from Worker';

/** Without a listener the process would end by them. */
export function tellFaults<T, R>(pool: Piscina<T, R>): void {
  pool.on('error', (error: Error) => {
    if (!error.message.startsWith(LATE_ANSWER)) process.emitWarning(error);
  });
}
