/**
 * The port between Copydesk and its database. Every engine implements exactly this, and `test/store/contract.ts`
 * runs against each. Everything is async; errors of the engine arrive as CopydeskError `storage_error`.
 */
import type { Actor } from '#domain/access.ts';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import type { Revision } from '#domain/history.ts';
import type { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import type { AccessStore } from './access.ts';
import type { IngestNote, IngestStore } from './ingests.ts';
import type { ReadStore, StoredDump } from './reading.ts';
import type { RequestStore } from './requests.ts';
import type { SharedStore } from './shared.ts';

/** A page as its site learns it. */
export interface SitePage {
  /** From `app/site.ts`. */
  name: string;
  /** Of the memory it was cleaned with; 0 where the site was unknown. */
  version: number;
  prints: PagePrints;
}

/** A cleaned dump on its way in. */
export interface Submission {
  dump: Dump;
  /** From `app/digest.ts`: sha256 (hex) of kind and bytes. */
  dumpDigest: string;
  /** From `app/digest.ts`: sha256 (hex) of the folded words of headline and body; equal for the same article. */
  articleDigest: string;
  article: Article;
  /** Absent where nothing tells the site: then nothing is learned. */
  site?: SitePage | undefined;
  /** What the threads that clean have made beforehand, to spare the one that writes; made by the store where it is absent. */
  prepared?: Prepared | undefined;
}

export interface Prepared {
  /** The dump's bytes as zstd. */
  packed: Uint8Array;
  /** The distinct folded words of headline and body, with spaces between. */
  words: string;
}

export type SaveOutcome =
  | { status: 'created'; id: string }
  | { status: 'duplicate'; of: 'dump' | 'article'; id: string }
  /** The same dump, or an article of the same words, was taken down; `id` is the one it had. */
  | { status: 'taken-down'; id: string };

export interface DumpToReprocess extends StoredDump {
  /** Whether its site has learned from it. */
  isLearned: boolean;
}

/** The state of what is stored. */
export interface Changes {
  /** Another after any change; of one opening of the store only. */
  revision: string;
  /** When the last change was made, or later; never earlier. */
  at: Date;
}

/** An article in its layers. */
export interface Layers {
  /** As it is now, without ids. */
  article: Article;
  /** As the pipeline made it: the same, where nothing is corrected. */
  made: Article;
  /** What changed it since it came in, oldest first. */
  revisions: Revision[];
  /** ISO instant. */
  ingestedAt: string;
}

/** What comes with a new version of an article. */
export interface NewRevision {
  /** The version it was made from: that of the latest entry, 1 where there is none. */
  after: number;
  /** What the pipeline made, where corrections stand on top; null where the article is that. */
  made: { article: Article; digest: string } | null;
  /** For the history; null where there is nothing to tell. */
  entry: Omit<Revision, 'version'> | null;
  /** For the audit log, where somebody made it. */
  audit?: { actor: Actor; detail: Record<string, unknown> } | undefined;
}

export interface Store extends ReadStore, IngestStore, RequestStore, AccessStore {
  /** True where the file may only be read: everything that writes then throws `storage_error`. */
  readonly isReadOnly: boolean;
  /** Null where one server has the store for itself. */
  readonly shared: SharedStore | null;
  /** Ids of articles whose dump has one of these digests; absent digests are unknown dumps. */
  knownDumps(digests: string[]): Promise<Map<string, string>>;
  /**
   * Stores articles and dumps, all in one transaction, durable when it resolves; outcomes in the order given.
   * A submission equal to a stored one, or to an earlier one of the batch, is a duplicate and changes nothing. Sites learn from the others.
   * The note moves the ingest on in the same transaction, counting the outcomes.
   * @throws CopydeskError with a note `ingest_ended`, where the ingest has; nothing is stored then.
   */
  save(ingestId: string, batch: Submission[], note?: IngestNote): Promise<SaveOutcome[]>;
  /** What is known of these sites; unknown ones are absent. */
  sites(names: string[]): Promise<Map<string, SiteMemory>>;

  /**
   * Makes others this person, with all their names: in the articles there are, in those to come, and in those cleaned again. Who is this
   * person already is passed over.
   * @throws CopydeskError `not_found`, `person_merged`, or `invalid_request` with a pointer into the request.
   */
  mergePeople(id: number, request: MergeRequest, actor?: Actor): Promise<PersonDetail>;
  /** Takes names and articles out into one new person, or undoes merges; lasting as a merge is. Errors as `mergePeople`. */
  splitPerson(id: number, request: SplitRequest, actor?: Actor): Promise<SplitResult>;

  /**
   * Dumps in order of article id after `after`; only those another pipeline version made, unless `all`. With `sites`, those besides whose
   * site was another to us when they were cleaned, and those it has not learned from.
   */
  dumpsToReprocess(options: {
    pipeline: string;
    all: boolean;
    sites?: boolean;
    after: string | null;
    limit: number;
  }): Promise<DumpToReprocess[]>;
  /** What a new version is made from. null when there is no article with this id. */
  layers(id: string): Promise<Layers | null>;
  /**
   * Puts a new version of an article in place of the old, whoever made it; its id, dump and time of ingest stay. All rewriting goes through here.
   * @param site of a dump cleaned anew, null where nothing tells it: the site learns from it if it has not, and the dump counts as cleaned with
   *   that; left out for what was made without cleaning.
   * Where corrections stand on top, a submission equal to what the pipeline made is a duplicate, too.
   * @throws CopydeskError `not_found`, or `precondition_failed` where another version has come since `after`; nothing has changed then.
   */
  replace(
    id: string,
    article: Article,
    articleDigest: string,
    revision: NewRevision,
    site?: SitePage | null,
  ): Promise<void>;

  /** Brings the index into the form in which it is asked fastest, with requests between: worth it after very many articles. @param goOn asked before every step; throws to stop. */
  tend(goOn?: () => void): Promise<void>;
  countArticles(): Promise<number>;
  /** Bytes of the database, and of the log beside it; null where that is not told. */
  sizes(): Promise<{ database: number; log: number | null }>;
  changes(): Promise<Changes>;
  close(): Promise<void>;
}
