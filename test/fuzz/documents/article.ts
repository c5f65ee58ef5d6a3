/**
 * Takes an article as the API gave it and the text of its dump, gives what is amiss with it. Its words must be the dump's: all of a paragraph
 * but white space must stand in its stretch of the dump, in order, once entities are decoded and characters no reader sees are gone;
 * between them only markup may stand. Where UTF-8 was read as windows-1252 (`â€™`), the repaired text counts, too.
 */
import { decodeHTML } from 'entities';
import type { StoredArticle } from '#domain/api.ts';
import type { Span } from '#domain/document.ts';
import { tidy, tidyText } from '#segment/tidy.ts';

/** The longest entity, which a stretch may end inside of. */
const ENTITY = 40;
/** White space, and what readers don't see: controls, joiners, marks of direction, soft hyphens. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;

const seen = (text: string) => text.replace(UNSEEN, '');
const decoded = (text: string) => decodeHTML(decodeHTML(text));

/** @param dump its text, decoded */
export function faultsOf(article: StoredArticle, dump: string): string[] {
  const { body } = article;
  return [
    ...brokenStrings(article, ''),
    ...article.quotes.flatMap((quote) => quoteFaults(quote, body)),
    ...article.people.flatMap(({ name, mentions }) =>
      mentions
        .filter((m) => (m.in === 'body' ? body : (article.headline ?? '')).slice(m.start, m.end) !== m.text)
        .map((m) => `a mention of ${name} is not at ${m.in} ${m.start}: ${JSON.stringify(m.text)}`),
    ),
    ...paragraphFaults(article, dump),
    ...Object.entries(article.evidence).flatMap(([field, { spans }]) =>
      spans
        .filter((span) => !isInside(span, dump))
        .map((span) => `evidence of ${field} is outside the dump: ${JSON.stringify(span)}`),
    ),
  ];
}

function quoteFaults(
  { text, start, end, parts = [{ start, end }], cue }: StoredArticle['quotes'][number],
  body: string,
): string[] {
  const there = parts.map((part) => body.slice(part.start, part.end).replace(/\s+/g, ' ')).join(' ');
  const faults = there === text ? [] : [`a quote is not at ${start}: ${JSON.stringify(text.slice(0, 200))}`];
  if (parts[0]!.start !== start || parts.at(-1)!.end !== end)
    faults.push(`a quote does not begin and end with its parts`);
  if (cue && body.slice(cue.start, cue.end) !== cue.text)
    faults.push(`a cue is not at ${cue.start}: ${cue.text}`);
  return faults;
}

function paragraphFaults({ body, paragraphs }: StoredArticle, dump: string): string[] {
  const joined = paragraphs.map(({ start, end }) => body.slice(start, end)).join('\n\n');
  if (joined !== body) return ['paragraphs do not add up to the body'];
  return paragraphs.flatMap(({ start, end, dump: span }) => {
    const text = body.slice(start, end);
    if (!isInside(span, dump)) return [`a paragraph is outside the dump: ${JSON.stringify(span)}`];
    const stretch = dump.slice(span.start, span.end + ENTITY);
    const isThere = readings(stretch).some((reading) => holds(reading, text));
    return isThere
      ? []
      : [
          `a paragraph is not in the dump: ${JSON.stringify(text.slice(0, 300))} of ${JSON.stringify(stretch.slice(0, 300))}`,
        ];
  });
}

/** What a reader may have seen: in plain text, an entity without its semicolon is no entity. */
function readings(stretch: string): string[] {
  const plain = tidy(stretch, [0, stretch.length], false).text;
  return [stretch, plain, decoded(stretch), tidyText(decoded(stretch))];
}

const isInside = ({ start, end }: Span, text: string) => start <= end && end <= text.length;

/** Whether all of a text that is seen stands in another, in order. */
function holds(whole: string, part: string): boolean {
  const wanted = seen(part);
  const there = seen(whole);
  let at = 0;
  for (const char of wanted) {
    const found = there.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}

/** Halves of surrogate pairs, which are no text in any encoding. */
export function brokenStrings(value: unknown, at: string): string[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [`${at} holds half a character`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(key.isWellFormed() ? [] : [`${at} has a name with half a character`]),
    ...brokenStrings(item, `${at}/${key}`),
  ]);
}
