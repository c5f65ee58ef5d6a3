/** Takes a piece of work, gives the milliseconds of this thread's CPU time it took: other work on the machine takes none of it. */
export function cpuMilliseconds(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
