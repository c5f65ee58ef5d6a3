/** How an article came to be what it is: where each field came from, and what changed it since it came in. */
import { z } from 'zod';
import { SpeakerKind } from './article.ts';
import { CORRECTED_FIELDS, type CorrectedField, type Correction } from './corrections.ts';
import { QUOTE_KINDS } from './query.ts';

const signature = {
  at: z.iso.datetime(),
  actor: z.string().nullable().describe('Who; null where nobody said.'),
  reason: z.string().nullable().describe('Why; null where nobody said.'),
};

export const FieldProvenance = z
  .object({
    from: z
      .enum(['pipeline', 'given', 'corrected'])
      .describe('`pipeline`: read from the dump; `given`: by who sent it; `corrected`: by hand.'),
    rule: z.string().nullable().describe('The rule or model, as in `evidence`; null where none is told.'),
    correction: z
      .object({ version: z.int().describe('The version it made, by which it is undone.'), ...signature })
      .nullable()
      .describe('The latest correction of the field.'),
  })
  .meta({ id: 'FieldProvenance', description: 'Where a value came from.' });
export type FieldProvenance = z.infer<typeof FieldProvenance>;

const byField = Object.fromEntries(CORRECTED_FIELDS.map((field) => [field, FieldProvenance])) as Record<
  CorrectedField,
  typeof FieldProvenance
>;
export const Provenance = z
  .object(byField)
  .meta({ id: 'Provenance', description: 'Where each field came from.' });
export type Provenance = z.infer<typeof Provenance>;

const QuoteState = z.object({
  text: z.string(),
  kind: z.enum(QUOTE_KINDS),
  speaker: z.string().nullable(),
  speakerKind: z.enum(SpeakerKind.options).nullable(),
});
const PersonState = z.object({ name: z.string(), roles: z.array(z.string()) });
const Value = z.union([QuoteState, PersonState, z.string(), z.boolean(), z.array(z.string())]).nullable();

export const Change = z
  .object({
    field: z.enum(CORRECTED_FIELDS),
    before: Value.optional().describe('Null where there was nothing.'),
    after: Value.optional().describe('Null where there is nothing any more.'),
    start: z
      .int()
      .optional()
      .describe(
        'Of `body`: where `before` stood and `after` stands, all else being the same. Of a quote: its offset.',
      ),
  })
  .meta({
    id: 'Change',
    description:
      'A field that changed; by a pipeline, without its values. Of quotes and people, each by itself.',
  });
export type Change = z.infer<typeof Change>;

export const Lost = z
  .object({
    version: z.int().describe('Of the correction.'),
    field: z.enum(['quotes', 'people']),
    text: z.string().describe('The words or the name it is about.'),
  })
  .meta({
    id: 'Lost',
    description: 'A correction of a quote or a person whose words are not in the text now.',
  });
export type Lost = z.infer<typeof Lost>;

export const HistoryEntry = z
  .object({
    version: z.int().positive().describe('The version of the article this made; the first is 1.'),
    action: z
      .enum(['ingested', 'reprocessed', 'corrected', 'undone'])
      .describe('`reprocessed`: a pipeline made it anew from its dump; `corrected`, `undone`: by hand.'),
    ...signature,
    pipeline: z
      .object({ from: z.string().nullable(), to: z.string() })
      .nullable()
      .describe('Of the pipeline, the version before and after.'),
    undoes: z.int().nullable().describe('Of `undone`: the version of the correction that was taken back.'),
    undone: z.boolean().describe('True for a correction that was taken back.'),
    changes: z.array(Change),
    lost: z.array(Lost).describe('Corrections that wait for their words to come back.'),
  })
  .meta({ id: 'HistoryEntry', description: 'What made a version of an article.' });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const ArticleHistory = z
  .object({ id: z.uuid(), data: z.array(HistoryEntry).describe('Earliest first.') })
  .meta({ id: 'ArticleHistory', description: 'How an article came to be what it is.' });
export type ArticleHistory = z.infer<typeof ArticleHistory>;

/** An entry as it is kept: with the correction itself, and without what other entries tell. */
export type Revision = Omit<HistoryEntry, 'undone'> & { correction: Correction | null };
