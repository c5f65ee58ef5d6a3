/**
 * `npm run train:blocks`: trains the models that label blocks, from the page sets in ../shared, and writes their files;
 * `-- --cv` prints the cross-validation by site and writes nothing; `-- --check` trains again and compares with the files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HTML_MODEL, trainHtml } from './html.ts';
import { SHARED } from './pages.ts';
import { TEXT_MODEL, trainText } from './text.ts';

if (!existsSync(SHARED)) {
  console.log('train:blocks: skipped, for ../shared (the page sets) is not here.');
  process.exit(0);
}

for (const [file, trained] of [
  [HTML_MODEL, trainHtml],
  [TEXT_MODEL, trainText],
] as const) {
  const name = basename(file.pathname);
  const { text, table } = await trained();
  for (const line of table) console.log(line);
  if (process.argv.includes('--check')) {
    const same = existsSync(file) && readFileSync(file, 'utf8') === text;
    console.log(`${name} ${same ? 'is what training gives' : 'differs from what training gives'}`);
    if (!same) process.exitCode = 1;
  } else if (!process.argv.includes('--cv')) {
    writeFileSync(file, text);
    console.log(`${name} written, ${text.length} bytes`);
  }
}
