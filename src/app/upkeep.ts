/** Looking after a store from outside: copies it with the bodies that are still to be read, and checks it, while others serve and write it. */
import { openSnapshot } from '#store/open.ts';
import type { Checked, CopyOptions, Snapshot } from '#store/upkeep.ts';
import { dumpDigest } from './digest.ts';
import { createSpool } from './spool.ts';

/** A body is dropped when its ingest has ended: then the store as it is by now no longer asks for it. */
const TRIES = 3;

/** A store, and the folder in which its bodies wait. */
export interface Place {
  url: string;
  folder: string | undefined;
}

export interface Copied {
  bodies: number;
  /** Ids of ingests whose bodies were not there. */
  missing: string[];
}

type Held = Map<string, NonNullable<Awaited<ReturnType<ReturnType<typeof createSpool>['hold']>>>>;

/** Bodies come first, so that where the store is, they are. @throws CopydeskError as `Snapshot.copy` */
export async function copyStore(
  from: Place,
  to: { file: string; folder: string },
  options: CopyOptions,
): Promise<Copied> {
  const { snapshot, held, missing } = await moment(from);
  try {
    const copy = await snapshot.copy(to.file, options);
    try {
      const spool = createSpool({ folder: to.folder });
      for (const [id, body] of held) await spool.keep(id, body.createReadStream({ autoClose: false }));
      await copy.place();
    } catch (error) {
      copy.drop();
      throw error;
    }
    return { bodies: held.size, missing };
  } finally {
    await letGo({ snapshot, held });
  }
}

/** The store and its bodies as they are together. */
async function moment(from: Place): Promise<{ snapshot: Snapshot; held: Held; missing: string[] }> {
  for (let tries = 1; ; tries++) {
    const snapshot = await openSnapshot(from.url);
    const held: Held = new Map();
    const missing: string[] = [];
    for (const id of (await snapshot.openBodies()) ?? []) {
      const body = await createSpool({ folder: from.folder }).hold(id);
      if (body) held.set(id, body);
      else missing.push(id);
    }
    if (missing.length === 0 || tries === TRIES) return { snapshot, held, missing };
    await letGo({ snapshot, held });
  }
}

async function letGo({ snapshot, held }: { snapshot: Snapshot; held: Held }): Promise<void> {
  await snapshot.close();
  for (const body of held.values()) await body.close();
}

/** One check after the other. @param sample articles that are looked into; all where null */
export async function* checkStore(place: Place, sample: number | null): AsyncGenerator<Checked> {
  const { snapshot, held, missing } = await moment(place);
  try {
    yield* snapshot.check({ sample, digestOf: dumpDigest });
    if ((await snapshot.openBodies()) === null) return;
    yield {
      check: 'bodies',
      looked: `bodies of ${held.size + missing.length} ingests that go on`,
      faults: missing.length,
      told: missing.map((id) => ({ detail: `the body of ingest ${id} is not there` })),
    };
  } finally {
    await letGo({ snapshot, held });
  }
}
