/** Takes the settings, gives the database they name and the folder in which its bodies wait. */
import type { Place } from '#app/upkeep.ts';
import { besideStore } from '#store/open.ts';
import type { Config } from '../config.ts';

export function placeOf({ DATABASE_URL, INGEST_FOLDER }: Config): Place {
  return { url: DATABASE_URL, folder: INGEST_FOLDER ?? bodiesBeside(DATABASE_URL) };
}

/** Where bodies wait unless it is set otherwise; undefined for a database in memory. */
export function bodiesBeside(url: string): string | undefined {
  return besideStore(url, 'ingests');
}
