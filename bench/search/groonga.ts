/** The same corpus in Groonga: best matches of a common word. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { writeLines } from './others.ts';
import { BASE, text } from './questions.ts';
import type { Say } from './say.ts';
import type { Setup } from './setup.ts';
import { median, timesOf } from './timing.ts';

const ROUNDS = 15;
const SCHEMA = `table_create Articles TABLE_HASH_KEY UInt32
column_create Articles headline COLUMN_SCALAR ShortText
column_create Articles body COLUMN_SCALAR Text
table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigramSplitSymbolAlphaDigit --normalizer NormalizerAuto
column_create Terms words COLUMN_INDEX|WITH_POSITION|WITH_SECTION Articles headline,body
load --table Articles
[
`;

export async function groonga(setup: Setup, say: Say): Promise<void> {
  const { small, corpus } = setup.files;
  const folder = `${small}.groonga`;
  const what = 'ranked, a common word, against Groonga';
  if (spawnSync('groonga', ['--version']).error) return say(what, 'skipped: no groonga here');
  const made = existsSync(`${folder}/done`);
  if (!made && corpus === undefined) return say(what, 'skipped: give the corpus of the small file');
  if (!made) {
    mkdirSync(folder, { recursive: true });
    const commands = `${folder}/commands`;
    await writeLines(
      corpus ?? '',
      commands,
      ({ id, headline, body }, first) =>
        `${first ? SCHEMA : ','}${JSON.stringify({ _key: id, headline, body })}`,
      ']\n',
    );
    const { status } = spawnSync('groonga', ['-n', `${folder}/db`], {
      stdio: [openSync(commands, 'r'), 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('groonga did not load the corpus');
    writeFileSync(`${folder}/done`, '');
  }
  const { store, words } = await setup.small();
  const [word = 'the'] = words.common;
  const ask = () => store.searchArticles({ ...BASE, text: text(word), sort: 'relevance' });
  const before = await timesOf([ask], ROUNDS, 'wall');
  const select = `select Articles --match_columns "headline*10||body" --query ${word} --sort_keys -_score --limit 20 --output_columns _key,headline\n`;
  // no cache: the same question is answered from memory else
  const input = `cache_limit 0\n${select.repeat(ROUNDS)}`;
  const { stdout } = spawnSync('groonga', [`${folder}/db`], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const answers = stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as [[number, number, number]]);
  const theirs = median(answers.map(([[, , seconds]]) => seconds * 1000));
  // before and after them: what else the machine does changes meanwhile
  const after = await timesOf([ask], ROUNDS, 'wall');
  const ours = (before.p50 + after.p50) / 2;
  const times = ours / theirs;
  say(
    what,
    `${ours.toFixed(2)} / ${theirs.toFixed(2)} ms: ${times.toFixed(2)} times slower`,
    'at most 1.5',
    times <= 1.5,
  );
}
