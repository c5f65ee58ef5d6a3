/** The gold records as training material: takes the folder's name, gives each record's text dump with its body, and the folder's digest. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, SHARED } from './pages.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();

export function goldRecords(set: string): GoldPage[] {
  const folder = join(SHARED, set);
  return namesIn(folder).map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name.replace(/txt$/, 'gold.json')), 'utf8'));
    const host = gold.url ? new URL(gold.url).hostname.replace(/^www\d?\./, '') : name;
    const text = readFileSync(join(folder, name), 'utf8');
    return { id: name, set, url: gold.url ?? undefined, host, text, body: gold.body.join('\n\n') };
  });
}

export function goldDigest(set: string): string {
  const hash = createHash('sha256');
  const folder = join(SHARED, set);
  for (const name of namesIn(folder))
    for (const file of [name, name.replace(/txt$/, 'gold.json')])
      hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
