/** `copydesk history ID`: how an article came to be what it is, a line per change, or JSON. */
import type { Change, HistoryEntry } from '#domain/history.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

const LONGEST_SHOWN = 60;

export const historyVerb: Verb = {
  usage: 'ID',
  help: 'show how an article came to be what it is',
  flags: { json: { type: 'boolean', help: 'one JSON object a line' } },
  run: ({ paths: [id = ''], flags, config, terminal }) =>
    withApp(config, async (app) => {
      for (const entry of (await app.history(id)).data) {
        terminal.stdout.write(`${flags.json ? JSON.stringify(entry) : lines(entry)}\n`);
      }
      return 0;
    }),
};

function lines({
  version,
  at,
  action,
  actor,
  reason,
  pipeline,
  undoes,
  undone,
  changes,
  lost,
}: HistoryEntry): string {
  const what = [
    action,
    undoes === null ? '' : `version ${undoes}`,
    pipeline ? `by pipeline ${pipeline.from === null ? '' : `${pipeline.from} → `}${pipeline.to}` : '',
    actor ? `by ${actor}` : '',
    undone ? '(taken back since)' : '',
    reason ? `: ${reason}` : '',
  ];
  return [
    `${String(version).padStart(3)}  ${at}  ${what.filter(Boolean).join(' ').replace(' : ', ': ')}`,
    ...changes.map((change) => `     ${changeLine(change)}`),
    ...lost.map(
      ({ version: of, field, text }) => `     ${field}: \`${text}\` of version ${of} is not in the text`,
    ),
  ].join('\n');
}

function changeLine({ field, before, after }: Change): string {
  return before === undefined ? field : `${field}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: Change['before']): string {
  const text = JSON.stringify(value ?? null);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
