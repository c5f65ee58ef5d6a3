/** Opens the app on the configured store for the time of one verb, and has it stop when the process is told to. */
import type { App } from '#app/app.ts';
import { type AppOptions, createApp } from '#app/create.ts';
import { openStore, type StoreOptions } from '#store/open.ts';
import type { Config } from '../config.ts';
import { placeOf } from './place.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

type Signal = (typeof SIGNALS)[number];

/** @param use gets a promise of the first signal; a second one ends the process at once. */
export async function withApp<T>(
  config: Config,
  use: (app: App, stopped: Promise<Signal>) => Promise<T>,
  { readers, ...options }: AppOptions & Pick<StoreOptions, 'readers'> = {},
): Promise<T> {
  const { url, folder: ingestFolder } = placeOf(config);
  const durability = config.DURABILITY;
  const store = await openStore(url, {
    durability,
    connections: config.DATABASE_CONNECTIONS,
    readUrl: config.DATABASE_READ_URL,
    ...(readers !== undefined && { readers }),
  });
  const app = createApp(store, { ingestFolder, durability, ...options });
  const { promise: stopped, resolve } = Promise.withResolvers<Signal>();
  const ignore = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (signal: Signal) => {
    ignore();
    app.stop();
    resolve(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await use(app, stopped);
  } finally {
    ignore();
    await app.close();
  }
}
