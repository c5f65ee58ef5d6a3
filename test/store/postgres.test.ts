/** The PostgreSQL store: the contract on a real server. */
import { afterEach } from 'vitest';
import { openStore } from '#store/open.ts';
import { dropDatabases, newDatabase } from '../postgres.ts';
import { contract } from './contract.ts';

// some hundred of them would take gigabytes
afterEach(dropDatabases);
contract('postgres', async () => openStore(await newDatabase()));
