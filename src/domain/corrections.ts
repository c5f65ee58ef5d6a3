/** Corrections by hand: what `PATCH /articles/{id}` takes, and the form in which it is kept. */
import { z } from 'zod';
import { ARTICLE_FIELDS, SpeakerKind } from './article.ts';
import { line, text } from './lines.ts';
import { QUOTE_KINDS } from './query.ts';

/** The fields that are set as a whole. */
export const SET_FIELDS = ['url', ...ARTICLE_FIELDS] as const;
export const CORRECTED_FIELDS = [...SET_FIELDS, 'quotes', 'people'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

const LONGEST_NAME = 500;
/** Some 150,000 words; the longest article of 12,000 news pages has 120,000 characters. */
const LONGEST_BODY = 1_000_000;
const MOST = 100;

const clearing = 'give null to clear it';
const atMost = (what: string) => ({ error: `give at most ${MOST} ${what}` });
const offset = z.int({ error: 'give an offset into the body, a whole number' }).nonnegative();
const name = line(LONGEST_NAME);
const actions = z.enum(['change', 'remove', 'add'], { error: 'give `change`, `remove` or `add`' }).optional();

export const QuoteEdit = z
  .strictObject({
    action: actions.describe(
      '`change` (the default): the quote at these offsets has this speaker or kind; `remove`: it is none; `add`: there is one that was missed.',
    ),
    start: offset.describe(
      'Offset into `body`, as the quote has it; with a new `body` beside, into that one.',
    ),
    end: offset,
    speaker: line(LONGEST_NAME, clearing)
      .nullable()
      .optional()
      .describe('Who said it; null where nobody can tell.'),
    speakerKind: z
      .enum(SpeakerKind.options)
      .optional()
      .describe('`person` where there is a speaker and this is left out.'),
    kind: z.enum(QUOTE_KINDS).optional().describe('`direct` where it is added without.'),
  })
  .superRefine(({ action = 'change', start, end, speaker, speakerKind, kind }, { addIssue }) => {
    const fault = (message: string, ...path: string[]) => addIssue({ code: 'custom', message, path });
    const says = speaker !== undefined || kind !== undefined;
    if (end <= start) fault('give an offset behind `start`', 'end');
    if (action === 'change' && !says) fault('give `speaker` or `kind` to change');
    if (action === 'remove' && says) fault('with `remove`, give `start` and `end` alone');
    if (speakerKind !== undefined && speaker == null) fault('give the `speaker`, too', 'speakerKind');
  });
export type QuoteEdit = z.infer<typeof QuoteEdit>;

export const PersonEdit = z
  .strictObject({
    action: actions.describe(
      '`change` (the default): the person is called `to`, or has these roles; `remove`: it is no person; `add`: one that was missed.',
    ),
    name: name.describe(
      'The name, as the article has it among its people; to add one, as it stands in the text.',
    ),
    to: name
      .optional()
      .describe('What the person is called in full; a name of another person of the article makes them one.'),
    roles: z.array(name).max(MOST, atMost('roles')).optional(),
  })
  .superRefine(({ action = 'change', to, roles }, { addIssue }) => {
    const fault = (message: string) => addIssue({ code: 'custom', message, path: [] });
    const says = to !== undefined || roles !== undefined;
    if (action === 'change' && !says) fault('give `to` or `roles` to change');
    if (action === 'remove' && says) fault('with `remove`, give the `name` alone');
  });
export type PersonEdit = z.infer<typeof PersonEdit>;

export const Signed = {
  actor: line(200).optional().describe('Who corrects, kept in the history.'),
  reason: text(2_000).optional().describe('Why, kept in the history.'),
};

export const CorrectionRequest = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'give an address that begins with http:// or https://' })
      .max(2_048, { error: 'give at most 2048 characters' })
      .nullable()
      .optional(),
    headline: line(2_000, clearing).nullable().optional(),
    source: line(LONGEST_NAME, clearing).nullable().optional(),
    byline: z
      .array(name, { error: 'give a list of names, or null to clear it' })
      .max(MOST, atMost('names'))
      .nullable()
      .optional()
      .describe("All the authors' names."),
    published: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })], {
        error: 'give a day such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z',
      })
      .nullable()
      .optional(),
    dateline: line(LONGEST_NAME, clearing).nullable().optional(),
    section: line(LONGEST_NAME, clearing).nullable().optional(),
    truncated: z.boolean({ error: 'give true or false' }).optional(),
    language: z
      .string()
      .toLowerCase()
      .regex(/^[a-z]{2}$/, { error: 'give a code of two letters (ISO 639-1), such as `en`' })
      .nullable()
      .optional(),
    body: text(LONGEST_BODY)
      .optional()
      .describe('Paragraphs, each on a line of its own. People and quotes are then found anew.'),
    quotes: z
      .array(QuoteEdit, { error: 'give a list of corrections' })
      .max(MOST, atMost('at a time'))
      .optional()
      .describe('Corrections of single quotes, by their offsets; other quotes stay.'),
    people: z
      .array(PersonEdit, { error: 'give a list of corrections' })
      .max(MOST, atMost('at a time'))
      .optional()
      .describe('Corrections of single people, by their names; other people stay.'),
    ...Signed,
  })
  .refine((request) => CORRECTED_FIELDS.some((field) => request[field] !== undefined), {
    error: `give a field to correct: ${CORRECTED_FIELDS.join(', ')}`,
    when: ({ issues }) => issues.length === 0,
  })
  .meta({
    id: 'Correction',
    description: 'Fields with their right values, null for none; other fields stay as they are.',
    examples: [
      { headline: 'Council backs harbour plan', section: null, actor: 'Ines', reason: 'Read the page' },
    ],
  });
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;

/** A quote's correction with the words that stand there, by which it is found in another text. */
export type BoundQuoteEdit = QuoteEdit & { text?: string | undefined };
/** A correction as it is kept. Quotes without `text` are new: they are bound when they are first applied. */
export type Correction = Pick<CorrectionRequest, Exclude<CorrectedField, 'quotes'>> & {
  quotes?: BoundQuoteEdit[] | undefined;
};
/** A correction that has not been taken back, with the version of the article it made. */
export interface KeptCorrection {
  version: number;
  correction: Correction;
}
