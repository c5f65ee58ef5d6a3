/** Takes the folder of an engine's migrations, gives those there are. */
import { readdirSync } from 'node:fs';

export interface Migration {
  version: number;
  name: string;
}

/** In order; `001-start.sql` is version 1. */
export function migrationsIn(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), name }));
}
