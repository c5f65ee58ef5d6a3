/** Opens the app on the configured store for the time of one verb. */
import { type App, createApp } from '#app/app.ts';
import { openStore } from '#store/open.ts';
import type { Config } from '../config.ts';

export async function withApp<T>(config: Config, use: (app: App) => Promise<T>): Promise<T> {
  const app = createApp(await openStore(config.DATABASE_URL));
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
