/**
 * `npm run train:blocks`: trains the models that label blocks, from the page sets in ../shared, and writes their files;
 * `-- --cv` prints the cross-validation by site and writes nothing; `-- --check` trains again and compares with the files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { HTML_MODEL, trainHtml } from './html.ts';
import { SHARED } from './pages.ts';

if (!existsSync(SHARED)) {
  console.log('train:blocks: skipped, for ../shared (the page sets) is not here.');
  process.exit(0);
}

const { text, table } = await trainHtml();
for (const line of table) console.log(line);
if (process.argv.includes('--check')) {
  const same = existsSync(HTML_MODEL) && readFileSync(HTML_MODEL, 'utf8') === text;
  console.log(`html.model.json ${same ? 'is what training gives' : 'differs from what training gives'}`);
  if (!same) process.exitCode = 1;
} else if (!process.argv.includes('--cv')) {
  writeFileSync(HTML_MODEL, text);
  console.log(`html.model.json written, ${text.length} bytes`);
}
