/** Takes what the server and the use cases tell, gives metrics as Prometheus reads them; a registry for each server. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '#app/app.ts';
import type { Load } from '#app/observed.ts';
import type { HttpServer } from './schemas.ts';

/** Requests take from one millisecond to some seconds; streams and large bodies longer. */
const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];
/** A question takes a tenth of a millisecond where all of it is in memory. */
const SEARCH_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
/** A transaction takes some 40 ms, a batch of pages in a thread up to a second. */
const STAGE_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Of addresses that no route has: they are anybody's to make up. */
const NO_ROUTE = 'none';

export interface Metrics {
  type: string;
  text(): Promise<string>;
}

/** Counts from now on. Labels are of fixed sets: routes as they are registered, codes of the table of errors. */
export function createMetrics(server: HttpServer, app: App): Metrics {
  const registry = new Registry();
  const registers = [registry];
  countRequests(server, registers);
  observeApp(server, app, registers);
  tellLoad(app, registers);
  let processToo = false;
  return {
    type: registry.contentType,
    text() {
      // a timer of the event loop runs for it from then on
      if (!processToo) collectDefaultMetrics({ register: registry });
      processToo = true;
      return registry.metrics();
    },
  };
}

function countRequests(server: HttpServer, registers: Registry[]): void {
  const requests = new Counter({
    name: 'copydesk_http_requests_total',
    help: 'Requests answered, by the pattern of their route.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'copydesk_http_request_duration_seconds',
    help: 'From the header of a request to the end of its answer.',
    labelNames: ['method', 'route'] as const,
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'copydesk_http_errors_total',
    help: 'Problems answered, by their code.',
    labelNames: ['code'] as const,
    registers,
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? NO_ROUTE;
    requests.inc({ method, route, status: reply.statusCode });
    seconds.observe({ method, route }, reply.elapsedTime / 1000);
    if (reply.problem) errors.inc({ code: reply.problem });
  });
}

function observeApp(server: HttpServer, app: App, registers: Registry[]): void {
  const records = new Counter({
    name: 'copydesk_ingest_records_total',
    help: 'Records settled: created, duplicate of a dump or an article, or rejected with the code of an error.',
    labelNames: ['status', 'reason'] as const,
    registers,
  });
  const stages = new Histogram({
    name: 'copydesk_ingest_stage_duration_seconds',
    help: 'Until a batch of records is read, until documents given to a thread are clean, until a transaction is durable.',
    labelNames: ['stage'] as const,
    buckets: STAGE_BUCKETS,
    registers,
  });
  const searches = new Histogram({
    name: 'copydesk_search_duration_seconds',
    help: 'Until a page of a search is found, without sending it.',
    labelNames: ['kind'] as const,
    buckets: SEARCH_BUCKETS,
    registers,
  });
  const retries = new Counter({
    name: 'copydesk_ingest_storage_retries_total',
    help: 'Times that an ingest in the background was put off because the database did not answer.',
    registers,
  });
  const stop = app.observe({
    settled(results) {
      for (const { status, error, duplicateOf } of results)
        records.inc({ status, reason: error?.code ?? duplicateOf ?? '' });
    },
    staged: (stage, seconds) => stages.observe({ stage }, seconds),
    searched: (kind, seconds) => searches.observe({ kind }, seconds),
    storageFailed: () => retries.inc(),
  });
  server.addHook('onClose', async () => stop());
}

/** Told when they are asked for. */
function tellLoad(app: App, registers: Registry[]): void {
  const gauge = (name: string, help: string, now: () => number | null | Promise<number | null>) =>
    new Gauge({
      name: `copydesk_${name}`,
      help,
      registers,
      async collect() {
        const value = await now();
        if (value === null) this.reset();
        else this.set(value);
      },
    });
  const size = (of: 'database' | 'log') => () =>
    app.sizes().then(
      (sizes) => sizes[of],
      () => null,
    );
  const load = (of: keyof Load) => async () => (await app.load())[of];
  const queued = 'Bodies that were accepted and wait to be read, by any server over this database.';
  gauge('ingests_queued', queued, load('ingestsQueued'));
  gauge('ingests_running', 'Ingests under way in this server.', load('ingestsRunning'));
  gauge('clean_tasks_waiting', 'Tasks of some documents that wait for a thread.', load('tasksWaiting'));
  gauge('clean_tasks_running', 'Tasks of some documents that threads have.', load('tasksRunning'));
  gauge('clean_threads', 'Threads that clean; idle ones end.', load('threads'));
  gauge('articles', 'Articles that are stored.', async () => (await app.health()).articles);
  gauge('database_bytes', 'Size of the database.', size('database'));
  gauge('database_log_bytes', 'Size of the write-ahead log beside it.', size('log'));
  gauge('ready', '1 where /ready answers 200.', () =>
    app.ready().then(
      () => 1,
      () => 0,
    ),
  );
}
