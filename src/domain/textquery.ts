/** The query language's tree: what a text query means once it is read, and the form in which it leaves the server. */
import { z } from 'zod';

/** Fields whose value is words of a text, or a name, or a code. */
export const TEXT_FIELDS = ['headline', 'body', 'quote'] as const;
export const NAME_FIELDS = ['person', 'speaker', 'author', 'source', 'section', 'language'] as const;
export const DATE_FIELDS = ['after', 'before', 'published'] as const;
export const QUERY_FIELDS = [...TEXT_FIELDS, ...NAME_FIELDS] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Where in the query it stands, in UTF-16 units. */
export const QueryPlace = z.object({ offset: z.int().nonnegative(), length: z.int().nonnegative() });
export type QueryPlace = z.infer<typeof QueryPlace>;

interface Placed {
  /** Absent in trees that no text was read for. */
  at?: QueryPlace | undefined;
}

/**
 * Words are as written: the engine folds them. An `and` without parts is everything, an `or` without parts nothing.
 * In name fields the words of a phrase are those of one name.
 */
export type TextQuery = Placed &
  (
    | { type: 'word'; word: string; prefix: boolean; exact?: boolean | undefined }
    | { type: 'phrase'; words: string[]; near?: number | undefined }
    | { type: 'and'; parts: TextQuery[] }
    | { type: 'or'; parts: TextQuery[] }
    | { type: 'not'; part: TextQuery }
    | { type: 'field'; field: QueryField; part: TextQuery }
    | DateQuery
  );

export interface DateQuery {
  type: 'date';
  /** ISO day (UTC) or instant, inclusive; null where it is open. */
  from: string | null;
  /** Exclusive. */
  to: string | null;
}

const at = QueryPlace.optional().describe('Where in the query it stands, in UTF-16 units.');

/** The tree as JSON. */
export const TextQueryJson: z.ZodType<TextQuery> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('word'),
        word: z.string(),
        prefix: z.boolean().describe('True for `elect*`: any word that begins so.'),
        exact: z.boolean().optional().describe('True for `=word`: this form of the word only.'),
        at,
      }),
      z.object({
        type: z.literal('phrase'),
        words: z.array(z.string()).describe('In this order and these forms; in a name field one name.'),
        near: z
          .int()
          .optional()
          .describe('For `"a b"~5`: in any order, with at most so many other words between.'),
        at,
      }),
      z.object({ type: z.literal('and'), parts: z.array(TextQueryJson), at }),
      z.object({ type: z.literal('or'), parts: z.array(TextQueryJson), at }),
      z.object({ type: z.literal('not'), part: TextQueryJson, at }),
      z.object({ type: z.literal('field'), field: z.enum(QUERY_FIELDS), part: TextQueryJson, at }),
      z.object({
        type: z.literal('date'),
        from: z.string().nullable().describe('Published at or after this day (UTC) or instant.'),
        to: z.string().nullable().describe('Published before this day (UTC) or instant.'),
        at,
      }),
    ]),
  )
  .meta({ id: 'TextQuery', description: 'How a query was read, as a tree.' });

export const QueryWarning = QueryPlace.extend({
  detail: z
    .string()
    .describe('What was understood otherwise than it looks, and how to write what was meant.'),
}).meta({ id: 'QueryWarning', description: 'A place of the query that does not mean what it looks like.' });
export type QueryWarning = z.infer<typeof QueryWarning>;

/** A query as it was read. */
export const ParsedQuery = z
  .object({
    q: z.string(),
    normal: z.string().describe('The same query in normal form: it is read as the same tree.'),
    query: TextQueryJson.nullable().describe('null where there is nothing to look for.'),
    warnings: z.array(QueryWarning),
  })
  .meta({ id: 'ParsedQuery', description: 'How a query was read.' });
export type ParsedQuery = z.infer<typeof ParsedQuery>;
