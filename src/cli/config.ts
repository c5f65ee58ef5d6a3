/** `copydesk config`: each setting, its value and where that is from, and whether the files they name can be used. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { mayWrite } from '#store/folder.ts';
import { isPostgres, probeStore, storeFile } from '#store/open.ts';
import { originOf, SETTINGS, type SettingName } from '../config.ts';
import { placeOf } from './place.ts';
import type { Call, Verb } from './verb.ts';

export const configVerb: Verb = {
  usage: '',
  help: 'show each setting, its value and where that is from, and look whether it can be used',
  flags: { json: { type: 'boolean', help: 'one JSON object a line' } },
  async run(call) {
    const { flags, config, terminal } = call;
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      const { flag } = SETTINGS[name];
      const setting = { name, flag, value: shown(config[name]), from: originOf(name, terminal.env, flags) };
      const value = setting.value === null ? '(none)' : [setting.value].flat().join(',') || '(none)';
      const line = `${name.padEnd(20)}  ${value.padEnd(28)}  ${setting.from}`;
      terminal.stdout.write(`${flags.json ? JSON.stringify(setting) : line}\n`);
    }
    const wrong = await problems(call);
    for (const sentence of wrong) terminal.stderr.write(`${sentence}\n`);
    return wrong.length ? 1 : 0;
  },
};

/** A password in an address is nobody's business. */
function shown(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  // whatever it holds: characters that should be escaped, too
  if (isPostgres(value))
    return value.replace(/(\/\/[^/:@]*):.*@/, '$1:…@').replace(/([?&]password=)[^&]*/i, '$1…');
  return value.replace(/(\/\/[^/:@]*):[^/@]*@/, '$1:…@');
}

async function problems({ config }: Call): Promise<string[]> {
  const { DATABASE_URL, DATABASE_READ_URL } = config;
  if (/^sqlite:(\/\/)?:memory:$/i.test(DATABASE_URL)) return [];
  const found: string[] = [];
  const probe = async (setting: SettingName, url: string) => {
    try {
      await probeStore(url);
    } catch (error) {
      found.push(`${setting}: ${(error as Error).message}`);
    }
  };
  if (isPostgres(DATABASE_URL)) {
    await probe('DATABASE_URL', DATABASE_URL);
    if (DATABASE_READ_URL !== undefined) await probe('DATABASE_READ_URL', DATABASE_READ_URL);
    return found;
  }
  const { url, folder } = placeOf(config);
  const file = resolve(storeFile(url));
  for (const [setting, path] of [
    ['DATABASE_URL', file],
    ['INGEST_FOLDER', folder!],
  ] as const) {
    if (!mayWrite(path)) found.push(`${setting}: ${path} may not be written by this user.`);
  }
  if (existsSync(file)) await probe('DATABASE_URL', url);
  return found;
}
