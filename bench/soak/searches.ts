/** Asks a server what its users ask, each reader a question and then a pause; gives how long answers took and what went wrong. */
import { Agent, get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { article } from '../ingest/made.ts';

/** Readers side by side. */
const READERS = 4;
const QUESTIONS = 2_000;

export interface Asked {
  /** Milliseconds, ascending. */
  took: number[];
  errors: string[];
}

/** @param goOn asked before each question. @param pauseMs between the questions of a reader */
export async function ask(base: string, goOn: () => boolean, pauseMs: number): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const asked: Asked = { took: [], errors: [] };
  let next = 0;
  async function reader(): Promise<void> {
    while (goOn()) {
      const path = QUESTION_LIST[next++ % QUESTION_LIST.length]!;
      const begun = performance.now();
      const wrong = await answered(agent, base + path);
      asked.took.push(performance.now() - begun);
      if (wrong) asked.errors.push(`${path}: ${wrong}`);
      if (pauseMs) await setTimeout(pauseMs);
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader));
  agent.destroy();
  asked.took.sort((a, b) => a - b);
  return asked;
}

export function percentile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Null where all is well. */
function answered(agent: Agent, url: string): Promise<string | null> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve(response.statusCode === 200 ? null : `answered ${response.statusCode}`),
      );
      response.once('error', (error) => resolve(error.message));
    }).once('error', (error) => resolve(error.message));
  });
}

function questions(n: number): string[] {
  const { headline, byline, day } = article(n);
  const [first = '', second = ''] = headline.split(' ').filter((word) => word.length > 4);
  const name = byline.split(' ').at(-1)!;
  const month = day.slice(0, 7);
  return [
    `/articles?q=${first}`,
    `/articles?q=${first}+${second}&sort=relevance&facets=people,month`,
    `/articles?person=${name}&from=${month}-01`,
    `/articles?q=%22${first}+${second}%22&highlight=true`,
    `/quotes?q=${first}`,
    `/quotes?speaker=${name}&collapse=true`,
    `/people?q=${name}`,
    '/articles?limit=50',
  ].map((path) => path.toLowerCase());
}

const QUESTION_LIST = Array.from({ length: QUESTIONS / 8 }, (_, n) => questions(n)).flat();
