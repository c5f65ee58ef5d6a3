/** Takes edges of time, gives the ranges of keys between them; and from the ends of what there is of a person, the whole span. */
import type { PersonSpan } from './reading.ts';

/** Keys of the first and last articles that name a person, and of those they wrote. */
export interface Ends {
  firstNamed: number | null;
  firstAuthored: number | null;
  lastNamed: number | null;
  lastAuthored: number | null;
}

export function spanOf(id: number, { firstNamed, firstAuthored, lastNamed, lastAuthored }: Ends): PersonSpan {
  const first = [firstNamed, firstAuthored].filter((key) => key !== null);
  const last = [lastNamed, lastAuthored].filter((key) => key !== null);
  return {
    id,
    first: first.length > 0 ? Math.min(...first) : null,
    last: last.length > 0 ? Math.max(...last) : null,
  };
}

/** From each edge to the next, exclusive. Keys are whole seconds, so the first at or after a fraction is the next whole one. */
export function rangesBetween(edges: number[]): [number, number][] {
  return edges.slice(1).map((to, i) => [Math.ceil(edges[i]!), Math.ceil(to)]);
}
