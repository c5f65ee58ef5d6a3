/** Takes a connection that reads, gives a checked and durable copy of its file, and puts that in another's place when nobody has it open. */
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';
import { syncFolder } from '../../folder.ts';
import type { Copy, CopyOptions } from '../../upkeep.ts';
import { guarded, storageError } from '../errors.ts';

/** 16 MB at a step, so that a terminal sees it go on. */
const PAGES_AT_ONCE = 1_000;
/** How long whoever has just closed a file may take to be gone. */
const BUSY_MS = 1_000;
const BESIDE = ['-wal', '-shm'];

/** @param db in a read transaction: what others write meanwhile is not copied, and the copy never begins again for it */
export async function copyOf(
  db: Database.Database,
  target: string,
  { over, progress }: CopyOptions,
): Promise<Copy> {
  if (existsSync(target) && realpathSync(target) === realpathSync(db.name)) {
    throw new CopydeskError('invalid_request', `${target} is the database itself: name another file.`);
  }
  if (!existsSync(dirname(target))) {
    // not made: it may be the name of a disk that is not there
    throw new CopydeskError('invalid_request', `There is no folder ${dirname(target)}: make it first.`);
  }
  takeOver(target, over)?.close(); // refused before the work and not after it
  const part = `${target}.part`;
  drop(part);
  const pageBytes = db.pragma('page_size', { simple: true }) as number;
  try {
    await db.backup(part, {
      progress({ totalPages, remainingPages }) {
        progress((totalPages - remainingPages) * pageBytes, totalPages * pageBytes);
        return PAGES_AT_ONCE;
      },
    });
    sealed(part);
  } catch (error) {
    drop(part);
    throw storageError(error, part);
  }
  return {
    async place() {
      const old = takeOver(target, over);
      try {
        // a log that belonged to another file would be read into this one
        for (const end of BESIDE) rmSync(target + end, { force: true });
        renameSync(part, target);
        syncFolder(dirname(target));
      } finally {
        old?.close();
      }
    },
    drop: () => drop(part),
  };
}

/** Makes the copy one file without a log, looks whether it is whole, and waits until it is on the disk. */
function sealed(part: string): void {
  guarded(part, () => {
    const copy = new Database(part);
    try {
      copy.pragma('journal_mode = DELETE');
      const found = copy.pragma('quick_check(1)', { simple: true });
      if (found !== 'ok') {
        const sentence = `What was copied is damaged (${String(found).split('\n')[0]}): \`copydesk check\` tells more about the file it came from.`;
        throw new CopydeskError('storage_error', sentence);
      }
    } finally {
      copy.close();
    }
  });
  syncFolder(part); // of a file it is the same call
}

/** Locks a file against everybody else, its log written back; null where there is none. @throws CopydeskError `invalid_request` */
function takeOver(target: string, over: CopyOptions['over']): Database.Database | null {
  if (!existsSync(target)) return null;
  const refuse = (why: string) => new CopydeskError('invalid_request', `${target} ${why}`);
  if (over === 'nothing') throw refuse('is there already: name another file, or replace it with --force.');
  const db = new Database(target, { timeout: BUSY_MS });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
    if (over === 'empty' && holdsArticles(db)) {
      throw refuse(
        'holds articles, which would be lost: name another DATABASE_URL, or replace it with --force.',
      );
    }
    return db;
  } catch (error) {
    db.close();
    if (error instanceof CopydeskError) throw error;
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) {
      throw refuse('is open in another process: stop the server first.');
    }
    // what cannot be read is what a backup is for
    if (over === 'anything') return null;
    throw refuse('cannot be read, and may hold articles: replace it with --force.');
  }
}

function holdsArticles(db: Database.Database): boolean {
  const tables = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck();
  return tables.get() !== 0 && db.prepare('SELECT EXISTS (SELECT 1 FROM articles)').pluck().get() === 1;
}

function drop(part: string): void {
  for (const end of ['', '-journal', ...BESIDE]) rmSync(part + end, { force: true });
}
