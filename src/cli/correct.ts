/** `copydesk correct ID field=value …`: what `PATCH /articles/{id}` does; with `--undo`, takes a correction back. */
import { readFileSync } from 'node:fs';
import { CORRECTED_FIELDS, CorrectionRequest } from '#domain/corrections.ts';
import { CopydeskError } from '#domain/errors.ts';
import { placesOf } from '#formats/json/places.ts';
import { cliActor } from './actor.ts';
import { textOf } from './flags.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const correctVerb: Verb = {
  usage: 'ID FIELD=VALUE…',
  help: 'correct fields of an article by hand, for good',
  flags: {
    actor: { type: 'string', help: 'who corrects, kept in the history' },
    reason: { type: 'string', help: 'why, kept in the history' },
    undo: {
      type: 'string',
      help: 'take back the correction that made this version, in place of FIELD=VALUE',
    },
  },
  run: ({ paths: [id = '', ...fields], flags, config, terminal }) =>
    withApp(config, async (app) => {
      const signed = { actor: textOf(flags, 'actor'), reason: textOf(flags, 'reason') };
      const undo = textOf(flags, 'undo');
      const { version } =
        undo === undefined
          ? await app.correct(id, requestOf(fields, signed), undefined, cliActor())
          : await app.undo(id, Number(undo), signed, undefined, cliActor());
      terminal.stderr.write(`Article ${id} is at version ${version}.\n`);
      return 0;
    }),
};

/** @throws CopydeskError `invalid_request`. */
function requestOf(fields: string[], signed: object): CorrectionRequest {
  const given: Record<string, unknown> = { ...signed };
  for (const one of fields) {
    const [, field = '', text = ''] = /^(\w+)=([\s\S]*)$/.exec(one) ?? [];
    if (!field) throw new CopydeskError('invalid_request', `\`${one}\` is not of the form FIELD=VALUE.`);
    given[field] = readValue(field, text, given[field]);
  }
  const checked = CorrectionRequest.safeParse(given);
  if (checked.success) return checked.data;
  const whole = { what: 'correction', fields: [...CORRECTED_FIELDS], root: '' };
  throw new CopydeskError(
    'invalid_request',
    placesOf(checked.error.issues, whole)
      .map(({ detail }) => detail)
      .join(' '),
  );
}

/** Nothing clears; `byline` may be given several times; `body=@FILE` reads a file; quotes and people are JSON, as the API has them. */
function readValue(field: string, text: string, before: unknown): unknown {
  if (text === '') return null;
  if (field === 'byline') return [...(Array.isArray(before) ? before : []), text];
  if (field === 'body' && text.startsWith('@')) return readFileSync(text.slice(1), 'utf8');
  if (field === 'truncated' && ['true', 'false'].includes(text)) return text === 'true';
  if (field !== 'quotes' && field !== 'people') return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new CopydeskError(
      'invalid_request',
      `\`${field}\`: give a JSON list of corrections, as the API takes it.`,
    );
  }
}
