/**
 * A thread that sends made pages to a server, batch after batch, so that making them takes nothing from those who measure. Takes
 * `{base, from, most}`; ends when it has sent so many or is told `stop`, and gives how many were created and what went wrong.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { html } from '../ingest/made.ts';

/** Pages of 30 KB: what a scraper sends at a time. */
const BATCH = 50;
/** Batches on their way at once. */
const SENDERS = 2;

export interface Sent {
  created: number;
  errors: string[];
}

interface Task {
  base: string;
  /** The number of the first page. */
  from: number;
  most: number;
}

export interface Ingester {
  stop(): void;
  done: Promise<Sent>;
}

export function startIngester(base: string, from: number, most = Number.POSITIVE_INFINITY): Ingester {
  const worker = new Worker(new URL(import.meta.url), { workerData: { base, from, most } satisfies Task });
  const done = new Promise<Sent>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { stop: () => worker.postMessage('stop'), done };
}

async function send(task: Task): Promise<Sent> {
  const sent: Sent = { created: 0, errors: [] };
  let next = task.from;
  let stopped = false;
  parentPort!.once('message', () => {
    stopped = true;
  });
  const end = task.from + task.most;
  async function sender(): Promise<void> {
    while (!stopped && next < end) {
      const first = next;
      next = Math.min(end, first + BATCH);
      const lines = Array.from({ length: next - first }, (_, i) =>
        JSON.stringify({ id: `soak-${first + i}`, html: html(first + i) }),
      );
      try {
        const response = await fetch(`${task.base}/ingest`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-ndjson' },
          body: lines.join('\n'),
        });
        const report = (await response.json()) as { created?: number; rejected?: number };
        if (response.status >= 400 || report.rejected) sent.errors.push(`ingest answered ${response.status}`);
        sent.created += report.created ?? 0;
      } catch (error) {
        sent.errors.push(`ingest: ${(error as Error).message}`);
      }
    }
  }
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return sent;
}

if (parentPort) {
  parentPort.postMessage(await send(workerData as Task));
  parentPort.close();
}
