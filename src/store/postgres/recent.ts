/** Remembers for a while what this server has written anew, by id: a copy that follows the database may not have it yet. */

/** Copies are behind by less, or something is wrong with them. */
const REMEMBERED_MS = 60_000;
/** The oldest are forgotten first. */
const MOST = 10_000;

export function recentlyWritten() {
  const times = new Map<string | number, number>();
  return {
    add(id: string | number): void {
      times.delete(id);
      times.set(id, performance.now());
      if (times.size > MOST) times.delete(times.keys().next().value!);
    },
    has(id: string | number): boolean {
      const at = times.get(id);
      if (at === undefined) return false;
      if (performance.now() - at < REMEMBERED_MS) return true;
      times.delete(id);
      return false;
    },
  };
}
