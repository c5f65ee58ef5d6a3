/**
 * `npm run train:people`: trains the recogniser of people from the open corpora in ../shared/people and writes its file; `-- --cv`
 * prints the cross-validation and the gain of each group of features and writes nothing; `-- --check` trains again and compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SHARED } from './pages.ts';
import { ablations } from './people/ablations.ts';
import { PEOPLE_MODEL, trainPeople } from './people/train.ts';

if (!existsSync(SHARED)) {
  console.log('train:people: skipped, for ../shared (the corpora) is not here.');
  process.exit(0);
}
if (process.argv.includes('--cv')) {
  for (const line of ablations()) console.log(line);
} else {
  const { bytes, table } = await trainPeople();
  for (const line of table) console.log(line);
  if (process.argv.includes('--check')) {
    const same = existsSync(PEOPLE_MODEL) && readFileSync(PEOPLE_MODEL).equals(bytes);
    console.log(`people.model.bin ${same ? 'is what training gives' : 'differs from what training gives'}`);
    if (!same) process.exitCode = 1;
  } else {
    writeFileSync(PEOPLE_MODEL, bytes);
    console.log(`people.model.bin written, ${bytes.length} bytes`);
  }
}
