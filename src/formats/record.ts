/** Takes what a reader found of an article, each value beside the name of the field it stood in, gives the record. */
import type { Given, GivenField } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { FormatRecord, Place } from './format.ts';
import { body, identifier, language, line, names, webAddress, when } from './values.ts';

/** The fields of an article that files can hold. */
export const TARGETS = [
  'body',
  'html',
  'text',
  'headline',
  'byline',
  'source',
  'publishedAt',
  'section',
  'language',
  'dateline',
  'url',
  'id',
] as const;
export type Target = (typeof TARGETS)[number];

/** A value and where it stood, such as `csv.title`. */
export type Found = Partial<Record<Target, { value: unknown; from: string }>>;

export interface Kind {
  /** Text or HTML is the article's body as it stands, as it is under `body`. */
  isBody?: boolean | undefined;
  /** The field that shows that the text is a teaser, such as `rss.description`. */
  teaser?: string | undefined;
}

const TIDY = {
  headline: line,
  byline: names,
  source: line,
  publishedAt: when,
  section: line,
  language,
  dateline: line,
  url: webAddress,
  id: identifier,
};

/** What a dump was given, with where each field stood. */
export function givenOf(found: Found, kind: Kind = {}): Given {
  const given: Record<string, unknown> = {};
  const from: Partial<Record<GivenField, string>> = {};
  for (const [field, tidy] of Object.entries(TIDY)) {
    const entry = found[field as Target];
    const value = entry && tidy(entry.value);
    if (value === undefined) continue;
    given[field] = value;
    from[field as GivenField] = entry!.from;
  }
  if (kind.isBody) given.isBody = true;
  if (kind.teaser) {
    given.truncated = true;
    from.truncated = kind.teaser;
  }
  return { ...given, from };
}

/** @param looked the fields a text was looked for in, for the message */
export function article(found: Found, place: Place, kind: Kind, looked: string): FormatRecord {
  const bare = body(found.body?.value);
  const given = givenOf(found, { ...kind, isBody: kind.isBody || bare !== undefined });
  const at = { ...place, recordId: given.id };
  const html = bare === undefined ? body(found.html?.value) : undefined;
  const content = bare ?? html ?? body(found.text?.value);
  if (content === undefined) return { ...at, error: noText(looked) };
  const bytes = Buffer.from(content, 'utf8');
  return { ...at, dump: { bytes, kind: html === undefined ? 'text' : 'html', charset: 'utf-8', given } };
}

export function noText(looked: string): CopydeskError {
  return new CopydeskError('empty_record', `The record has no text: ${looked} is empty or missing.`);
}

export function fault(place: Place, error: unknown): FormatRecord {
  if (!(error instanceof CopydeskError)) throw error;
  return { ...place, error };
}
