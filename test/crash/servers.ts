/**
 * `npm run crash:servers [-- --articles N --kills N --seed N]`: two servers over one PostgreSQL take in half of the articles as one body that was accepted,
 * the others by requests to either, while one or the other is killed with SIGKILL and started again. In the end proves that what was acknowledged is there once and
 * whole. Fails where anything is lost, doubled or half there.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkStore } from '#app/upkeep.ts';
import type { Ingest } from '#domain/ingest.ts';
import { text } from '../../bench/ingest/made.ts';
import { type Random, random } from '../fuzz/random.ts';
import { type Member, type Pair, startPair } from './pair.ts';
import { type Proof, present, type Row } from './proof.ts';
import { createResender, type Resender, STUCK_MS } from './resender.ts';
import type { Sent } from './sender.ts';

const LOOK_MS = 100;
/** The parts of the ingest between which kills are: the last is early enough for the body to be gone on with. */
const KILLED = { from: 0.03, to: 0.7 };
/** After so many articles are there, as long again as chance has it: whatever the server is at then. */
const LATER_MS = 1_000;
/** What a server held is free after 15 s: some are back before. */
const AWAY_MS = { least: 2_000, most: 25_000 };
const PAGE = 100;
const MOST_SHOWN = 20;

export interface ServersReport extends Proof {
  acknowledged: number;
  requests: number;
  /** How often a request was sent again. */
  again: number;
  /** Of each server, and of whichever was at work on the body. */
  kills: number[];
  killedAtWork: number;
  /** How often another server, or the killed one after its start, went on with the body. */
  takeovers: number;
  oddities: string[];
}

export async function crashServers(articles: number, kills: number, seed: number): Promise<ServersReport> {
  const r = random(seed);
  const records = Array.from({ length: articles }, (_, i) => {
    const n = seed * 1_000_000 + i;
    return { id: `story-${n}`, text: text(n) };
  });
  const pair = await startPair();
  try {
    const resender = createResender(() => pair.members.map(({ base }) => base), random(seed + 1));
    const { path, killedAtWork } = await ingestUnderFire(pair, resender, { records, kills, r });
    const { acknowledged, oddities, counts } = resender;
    const takeovers = (await pair.holders()).length - 1;
    for (const { base } of pair.members) oddities.push(...(await miscounted(base, path, resender)));
    await pair.stop();
    if (kills > 0 && takeovers === 0) oddities.push('nobody went on with the body');
    const killed = pair.members.map((member) => member.kills);
    const times = killed.reduce((sum, one) => sum + one, 0);
    if (times < kills) oddities.push(`all was stored after ${times} of ${kills} kills`);
    const proof = await prove(pair, resender);
    if (proof.articles !== articles) oddities.push(`${proof.articles} articles of ${articles} records`);
    return {
      ...proof,
      ...counts,
      acknowledged: acknowledged.length,
      kills: killed,
      killedAtWork,
      takeovers,
      oddities,
    };
  } finally {
    await pair.drop();
  }
}

async function ingestUnderFire(
  pair: Pair,
  resender: Resender,
  { records, kills, r }: { records: Sent[]; kills: number; r: Random },
): Promise<{ path: string; killedAtWork: number }> {
  const half = records.length >> 1;
  let isOver = false;
  let killedAtWork = 0;

  async function body(): Promise<string> {
    const path = await resender.sendLater(records.slice(0, half));
    await read(pair, path);
    return path;
  }

  async function fire(): Promise<void> {
    const { from, to } = KILLED;
    for (let i = 0; i < kills; i++) {
      const moment = records.length * (from + ((to - from) * (i + r.next())) / kills);
      const pause = r.int(LATER_MS);
      const chosen = r.pick(pair.members);
      while (!isOver && (await stored(pair)) < moment) await setTimeout(LOOK_MS);
      await setTimeout(pause);
      let victim: Member | undefined = chosen;
      // every other time whoever is at work on the body, which may first have to be taken over
      while (!isOver && i % 2 === 0) {
        victim = await atWork(pair);
        if (victim) break;
        await setTimeout(LOOK_MS);
      }
      if (isOver || !victim) return;
      if (victim === (await atWork(pair))) killedAtWork++;
      const again = await pair.kill(victim);
      await setTimeout(AWAY_MS.least + r.int(AWAY_MS.most - AWAY_MS.least));
      await again();
    }
  }

  const sent = Promise.all([body(), resender.send(records.slice(half))]).finally(() => {
    isOver = true;
  });
  const [[path]] = await Promise.all([sent, fire()]);
  return { path, killedAtWork };
}

/** Resolves when the body has been read, whatever became of it. */
async function read({ pool }: Pair, path: string): Promise<void> {
  const id = path.split('/').at(-1)!;
  for (let [last, moved] = [-1, performance.now()]; ; await setTimeout(LOOK_MS)) {
    const sql = 'SELECT state, records FROM ingests WHERE id = $1';
    const { state, records } = (await pool.get<{ state: string; records: number }>(sql, [id]))!;
    if (state !== 'queued' && state !== 'running') return;
    if (records !== last) [last, moved] = [records, performance.now()];
    if (performance.now() - moved > STUCK_MS) throw new Error(`${path} stands still at record ${records}`);
  }
}

async function stored({ pool }: Pair): Promise<number> {
  return (await pool.value<number>('SELECT count(*) FROM article_ids'))!;
}

/** The server that is at work on the body; undefined where that one is dead, or the body has been read. */
async function atWork({ pool, holders, members }: Pair): Promise<Member | undefined> {
  const isRead = "SELECT 1 FROM ingests WHERE job IS NOT NULL AND state = 'running'";
  if ((await pool.value(isRead)) === undefined) return undefined;
  const last = (await holders()).at(-1);
  return members.find(({ name }) => name === last);
}

/** Where `/ingests` of a server tells otherwise than what was sent. */
async function miscounted(base: string, path: string, { acknowledged, counts }: Resender): Promise<string[]> {
  const all: Ingest[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const from = cursor && `&cursor=${cursor}`;
    const answer = await fetch(`${base}/ingests?limit=${PAGE}${from}`);
    const { data, page } = (await answer.json()) as { data: Ingest[]; page: { next: string | null } };
    all.push(...data);
    cursor = page.next;
  }
  const open = all.filter(({ state }) => state !== 'done').map(({ id, state }) => `ingest ${id} is ${state}`);
  const sum = (of: (ingest: Ingest) => number) => all.reduce((total, ingest) => total + of(ingest), 0);
  const { articles } = (await (await fetch(`${base}/health`)).json()) as { articles: number };
  const body = all.find(({ id }) => path.endsWith(id));
  const is = {
    ingests: all.length,
    records: sum(({ records }) => records),
    created: sum(({ created }) => created),
    others: sum(({ duplicates, rejected }) => duplicates + rejected),
    body: body?.created,
    articles,
  };
  const many = acknowledged.length;
  const ought = {
    ingests: counts.requests,
    records: many,
    created: many,
    others: 0,
    body: acknowledged.filter(({ article }) => article === null).length,
    articles: many,
  };
  const [told, sent] = [is, ought].map((one) => JSON.stringify(one));
  return told === sent ? open : [...open, `${base}/ingests tells ${told}, and it was ${sent}`];
}

/** The servers have ended. */
async function prove({ pool, url }: Pair, { acknowledged }: Resender): Promise<Proof> {
  const rows = await pool.all<Row>('SELECT id, external_id AS sent FROM articles');
  const dumps = await pool.all<{ id: string; bytes: Buffer }>('SELECT article_id AS id, bytes FROM dumps');
  const kept = new Map(dumps.map(({ id, bytes }) => [id, bytes]));
  const half: string[] = [];
  for await (const { check, faults, told } of checkStore({ url, folder: undefined }, null)) {
    const first = told.map(({ detail, article }) => `${check}: ${detail} ${article ?? ''}`);
    half.push(...first, ...Array<string>(faults - first.length).fill(`${check}: more`));
  }
  const left = (await pool.value<number>('SELECT count(DISTINCT ingest_id) FROM ingest_bodies'))!;
  if (left > 0) half.push(`${left} bodies are kept that were read`);
  return { ...present(rows, (id) => kept.get(id), acknowledged), half };
}

if (import.meta.main) {
  const options = {
    articles: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { articles, kills, seed } = parseArgs({ options }).values;
  const began = performance.now();
  const report = await crashServers(Number(articles), Number(kills), Number(seed));
  const { lost, doubled, half, oddities } = report;
  const faults = [lost, doubled, half, oddities].flat();
  for (const fault of faults.slice(0, MOST_SHOWN)) console.error(fault);
  console.log(
    `2 servers (seed ${seed}), killed ${report.kills.join(' and ')} times, ${report.killedAtWork} of these at work on the body, which was taken over ${report.takeovers} times; ` +
      `${report.requests} requests, sent again ${report.again} times; ${Math.round((performance.now() - began) / 1000)} s`,
  );
  console.log(
    `${report.articles} articles, ${report.acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled, ${half.length} half, ${oddities.length} odd answers`,
  );
  process.exitCode = faults.length ? 1 : 0;
}
