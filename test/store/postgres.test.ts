/** The PostgreSQL store: the contract on a real server. */
import { afterAll, afterEach } from 'vitest';
import { openStore } from '#store/open.ts';
import { dropDatabase, newDatabase } from '../postgres.ts';
import { contract } from './contract.ts';

/** Made while the test before runs. */
let next: Promise<string> | undefined;
/** Taken away while the test after runs: some hundred of them would take gigabytes. */
let dropped: Promise<void> | undefined;
let used: string | undefined;

contract('postgres', async () => {
  used = await (next ?? newDatabase());
  next = newDatabase();
  return openStore(used);
});

afterEach(async () => {
  await dropped;
  if (used) dropped = dropDatabase(used);
  used = undefined;
});
afterAll(() => dropped);
