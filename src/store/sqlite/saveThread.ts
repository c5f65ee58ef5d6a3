/** The thread that saves beside a server: batches take some hundredths of a second each, and nobody is to wait for that. */
import { workerData } from 'node:worker_threads';
import { answerRequests } from './answering.ts';
import { ingestLog } from './ingests.ts';
import { openDatabase, type SqliteOptions } from './open.ts';
import { saver } from './save.ts';
import { siteMemories } from './sites.ts';
import { termsOf } from './terms.ts';

export type Saves = Pick<ReturnType<typeof saver>, 'save'>;

const { path, ...options } = workerData as { path: string } & Pick<SqliteOptions, 'durability'>;
const db = openDatabase(path, options);
const { save } = saver(db, termsOf(db), { memories: siteMemories(db), noted: ingestLog(db).note });
answerRequests(db, path, (_method, args) => save(...(args as Parameters<typeof save>)));
