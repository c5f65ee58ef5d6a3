/** The command line: takes arguments, finds the verb in a table, turns errors into one sentence and an exit code. */
import { parseArgs } from 'node:util';
import { VERSION } from '#app/version.ts';
import { CopydeskError } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { loadConfig, SETTINGS } from '../config.ts';
import { annotateVerb } from './annotate.ts';
import { auditVerb } from './audit.ts';
import { cleanVerb } from './clean.ts';
import { configVerb } from './config.ts';
import { copyVerb } from './copy.ts';
import { correctVerb } from './correct.ts';
import { deleteVerb } from './delete.ts';
import { expireVerb } from './expire.ts';
import { explainVerb } from './explain.ts';
import { historyVerb } from './history.ts';
import { ingestVerb } from './ingest.ts';
import { keysVerb } from './keys.ts';
import { openapiVerb } from './openapi.ts';
import { quotesVerb } from './quotes.ts';
import { reprocessVerb } from './reprocess.ts';
import { searchVerb } from './search.ts';
import { serveVerb } from './serve.ts';
import { backupVerb, checkVerb, restoreVerb } from './upkeep.ts';
import type { Terminal, Verb } from './verb.ts';

export const VERBS = table<Verb>({
  serve: serveVerb,
  ingest: ingestVerb,
  search: searchVerb,
  quotes: quotesVerb,
  explain: explainVerb,
  reprocess: reprocessVerb,
  correct: correctVerb,
  history: historyVerb,
  delete: deleteVerb,
  expire: expireVerb,
  keys: keysVerb,
  audit: auditVerb,
  backup: backupVerb,
  restore: restoreVerb,
  check: checkVerb,
  copy: copyVerb,
  config: configVerb,
  clean: cleanVerb,
  annotate: annotateVerb,
  openapi: openapiVerb,
});

/** As shells have it for a program ended by Ctrl-C. */
const INTERRUPTED = 130;

/** Runs one verb. Exit codes: 0 done, 1 failed (one sentence on stderr), 2 the call's words are off, 130 interrupted. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (name === '--version') return say(terminal.stdout, VERSION, 0);
  if (['help', '--help', '-h'].includes(name)) return say(terminal.stdout, usage(), 0);
  const verb = VERBS[name];
  if (!verb) return say(terminal.stderr, `copydesk: there is no verb \`${name}\`.\n\n${usage()}`, 2);
  try {
    const settings = Object.values(SETTINGS).map(({ flag }) => [flag, { type: 'string' as const }] as const);
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { ...Object.fromEntries(settings), ...verb.flags, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return say(terminal.stdout, verbUsage(name, verb), 0);
    const flags = values as Record<string, string | boolean | undefined>;
    return await verb.run({ paths: positionals, flags, config: loadConfig(terminal.env, flags), terminal });
  } catch (error) {
    if (error instanceof CopydeskError) {
      const exitCode = error.code === 'shutting_down' ? INTERRUPTED : 1;
      return say(terminal.stderr, `copydesk: ${error.message}`, exitCode);
    }
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const message = (error as Error).message;
    if (code.startsWith('ERR_PARSE_ARGS')) {
      return say(terminal.stderr, `copydesk: ${message}\n\n${verbUsage(name, verb)}`, 2);
    }
    if (code === 'EPIPE') return 0;
    if (code) return say(terminal.stderr, `copydesk: ${message}`, 1);
    const where =
      terminal.env.LOG_LEVEL === 'debug'
        ? (error as Error).stack
        : 'LOG_LEVEL=debug shows where it happened.';
    const sentence = `This is a fault in Copydesk, please report it with your command: ${message}.`;
    return say(terminal.stderr, `copydesk: ${sentence} ${where}`, 1);
  }
}

function say(stream: NodeJS.WritableStream, text: string, exitCode: number): number {
  stream.write(`${text}\n`);
  return exitCode;
}

function usage(): string {
  const verbs = Object.entries(VERBS).map(([name, v]) => `  ${`${name} ${v.usage}`.padEnd(28)}${v.help}`);
  const settings = Object.entries(SETTINGS).map(
    ([name, s]) => `  ${`--${s.flag}`.padEnd(28)}${s.help} (${name}, default ${defaultOf(s.schema)})`,
  );
  return [
    'Usage: copydesk VERB [FLAGS]',
    '',
    ...verbs,
    '',
    'Settings, as flags or environment variables:',
    ...settings,
  ].join('\n');
}

function defaultOf(schema: (typeof SETTINGS)[keyof typeof SETTINGS]['schema']): string {
  return String(schema.parse(undefined) ?? '') || 'none';
}

function verbUsage(name: string, verb: Verb): string {
  const flags = Object.entries(verb.flags).map(([flag, f]) => `  ${`--${flag}`.padEnd(28)}${f.help}`);
  return [`Usage: copydesk ${name} ${verb.usage}`, verb.help, ...flags].join('\n');
}
