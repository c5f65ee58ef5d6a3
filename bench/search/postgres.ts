/** The same corpus in PostgreSQL, a plain table with tsvector and GIN, in a cluster of its own: newest articles with a common word. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { writeLines } from './others.ts';
import { BASE, text } from './questions.ts';
import type { Say } from './say.ts';
import type { Setup } from './setup.ts';
import { median, timesOf } from './timing.ts';

const BIN = '/usr/lib/postgresql/15/bin';
const PORT = '54329';
const ROUNDS = 15;
const TABLE = `CREATE TABLE articles (id int PRIMARY KEY, published timestamptz, headline text, body text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english', headline || ' ' || body)) STORED);`;
const INDEXES = `CREATE INDEX ON articles USING gin (words); CREATE INDEX ON articles (published DESC); ANALYZE articles;`;

export async function postgres(setup: Setup, say: Say): Promise<void> {
  const { small, corpus } = setup.files;
  const folder = `${small}.postgres`;
  const what = 'newest, against PostgreSQL + GIN';
  if (!existsSync(`${BIN}/initdb`)) return say(what, `skipped: no PostgreSQL in ${BIN}`);
  const made = existsSync(`${folder}/done`);
  if (!made && corpus === undefined) return say(what, 'skipped: give the corpus of the small file');
  if (!made) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    as(`${BIN}/initdb`, '-D', `${folder}/data`, '-A', 'trust');
  }
  as(
    `${BIN}/pg_ctl`,
    '-D',
    `${folder}/data`,
    '-w',
    '-l',
    `${folder}/log`,
    '-o',
    `-p ${PORT} -k /tmp -c shared_buffers=512MB`,
    'start',
  );
  try {
    if (!made) {
      psql(TABLE);
      await writeLines(corpus ?? '', `${folder}/rows.tsv`, ({ id, published_at, headline, body }) =>
        [id, published_at, headline, body].map(escaped).join('\t'),
      );
      psql(`COPY articles (id, published, headline, body) FROM '${folder}/rows.tsv'`);
      psql(INDEXES);
      as('touch', `${folder}/done`);
    }
    const { store, words } = await setup.small();
    for (const [share, some] of [
      ['65%', words.common],
      ['10%', words.frequent],
      ['1%', words.rare],
    ] as const) {
      // its English leaves out the commonest words
      const word = some.find(isWordOfTheirs) ?? 'year';
      const ask = () => store.searchArticles({ ...BASE, text: text(word) });
      // before and after them: what else the machine does changes meanwhile
      const before = await timesOf([ask], ROUNDS, 'wall');
      const theirs = median(timesOfTheirs(word));
      const after = await timesOf([ask], ROUNDS, 'wall');
      const ours = (before.p50 + after.p50) / 2;
      const times = theirs / ours;
      const figure = `${theirs.toFixed(2)} / ${ours.toFixed(2)} ms: ${times.toFixed(1)} times faster`;
      if (share === '10%') say(`${what}, a word in ${share}`, figure, '20', times >= 20);
      else say(`${what}, a word in ${share}`, figure);
    }
  } finally {
    as(`${BIN}/pg_ctl`, '-D', `${folder}/data`, '-m', 'fast', 'stop');
  }
}

function timesOfTheirs(word: string): number[] {
  const query = `SELECT id, headline, left(body, 240) FROM articles WHERE words @@ plainto_tsquery('english', '${word}') ORDER BY published DESC LIMIT 20;`;
  const out = psql(`\\timing on\n${`${query}\n`.repeat(ROUNDS)}`);
  return [...out.matchAll(/Time: ([\d.]+) ms/g)].map(([, time]) => Number(time));
}

function isWordOfTheirs(word: string): boolean {
  return psql(`\\pset tuples_only\nSELECT numnode(plainto_tsquery('english', '${word}'));`).includes('1');
}

/** As PostgreSQL wants it: by somebody who is not root. */
function as(...command: string[]): void {
  execFileSync('runuser', ['-u', 'postgres', '--', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: '/tmp',
  });
}

function psql(input: string): string {
  const args = [
    '-u',
    'postgres',
    '--',
    `${BIN}/psql`,
    '-h',
    '/tmp',
    '-p',
    PORT,
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    'postgres',
  ];
  const { stdout, stderr, status } = spawnSync('runuser', args, {
    input,
    encoding: 'utf8',
    cwd: '/tmp',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function escaped(value: string | number): string {
  return String(value).replace(
    /[\\\t\n\r]/g,
    (one) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[one] ?? one,
  );
}
