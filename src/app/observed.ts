/** What goes on within the use cases, told to whoever counts it. Without observers it costs nothing but the calls. */
import type { IngestResult } from '#domain/records.ts';

/** What is timed of an ingest: until the records of a batch are read, documents are clean, a transaction is durable. */
export type Stage = 'read' | 'clean' | 'save';
export type SearchKind = 'articles' | 'quotes' | 'people' | 'sources';

export interface Observer {
  /** Records whose results are final. */
  settled(results: readonly IngestResult[]): void;
  staged(stage: Stage, seconds: number): void;
  searched(kind: SearchKind, seconds: number): void;
  /** The database did not answer work that nobody waits for; it is tried again. */
  storageFailed(): void;
}

/** What waits and what runs at this moment. */
export interface Load {
  /** Bodies that were accepted, and not begun: of all servers over one database. Null where it does not answer. */
  ingestsQueued: number | null;
  ingestsRunning: number;
  /** Tasks of some documents each. */
  tasksWaiting: number;
  tasksRunning: number;
  threads: number;
}

export interface Observed extends Observer {
  /** Gives what ends it. */
  observe(observer: Observer): () => void;
}

/** Passes the answer on, and tells how long it took. */
export async function timed<T>(tell: (seconds: number) => void, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const answer = await work();
  tell((performance.now() - begun) / 1000);
  return answer;
}

export function createObserved(): Observed {
  const observers = new Set<Observer>();
  const all =
    <K extends keyof Observer>(name: K) =>
    (...args: Parameters<Observer[K]>): void => {
      for (const observer of observers) (observer[name] as (...args: unknown[]) => void)(...args);
    };
  return {
    observe(observer) {
      observers.add(observer);
      return () => void observers.delete(observer);
    },
    settled: all('settled'),
    staged: all('staged'),
    searched: all('searched'),
    storageFailed: all('storageFailed'),
  };
}
