/** The part of the port for whoever looks after the store: it is read as it is at one moment, whoever writes meanwhile, and copied or checked so. */
import type { Dump } from '#domain/document.ts';

/** What one check found. */
export interface Checked {
  /** Such as `index`. */
  check: string;
  /** What it looked at, such as `12 quotes`. */
  looked: string;
  /** How many things are off. */
  faults: number;
  /** The first of them. */
  told: Fault[];
}

export interface Fault {
  detail: string;
  /** Id of the article it is about. */
  article?: string;
}

export interface CheckOptions {
  /** Articles whose texts and dumps are looked into; all where null. With a number, words are not counted again. */
  sample: number | null;
  /** The digest a dump is known by. */
  digestOf: (dump: Pick<Dump, 'kind' | 'bytes'>) => string;
}

/** A copy on its way, in a file beside the one it is to become. */
export interface Copy {
  /** Puts it in place of what is there. @throws CopydeskError as `Snapshot.copy` */
  place(): Promise<void>;
  /** Takes it away. */
  drop(): void;
}

export interface CopyOptions {
  /** What may be replaced: `nothing`, a file without articles, or anything that nobody has open. */
  over: 'nothing' | 'empty' | 'anything';
  /** In bytes. */
  progress: (done: number, total: number) => void;
}

export interface Snapshot {
  /** Ids of ingests whose bodies wait beside the store, still to be read; null where they are in it, and checked with it. */
  openBodies(): Promise<string[] | null>;
  /**
   * Copies all of it to a file of its own and checks the copy; it is durable.
   * @throws CopydeskError `invalid_request` where the target may not be replaced, `storage_error` where the copy is damaged
   */
  copy(target: string, options: CopyOptions): Promise<Copy>;
  /** One check after the other, each as it is done. */
  check(options: CheckOptions): AsyncIterable<Checked>;
  close(): Promise<void>;
}
