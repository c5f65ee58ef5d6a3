/** Takes what the sender says of the page, gives it as decided fields: it beats whatever the page says, and the evidence tells so. */
import type { Given, GivenField } from '#domain/document.ts';
import { isUnseen } from '#text/unseen.ts';
import { agency, DESK } from './agencies.ts';
import { findDate } from './dates.ts';
import type { Decided } from './decided.ts';
import { namesIn } from './names.ts';

type Line = 'headline' | 'source' | 'section' | 'language' | 'dateline';

const CONTROLS = /\p{Cc}/gu;

/** A line as readers see it: what they do not see is left out, as it is of pages. */
function shown(line: string): string {
  const signs = [...line.replace(/[\s\u0085]+/g, ' ').replace(CONTROLS, '')];
  return signs
    .filter((sign) => !isUnseen(sign.charCodeAt(0)))
    .join('')
    .trim();
}

/** A field that is one line. */
export function givenLine(given: Given, field: Line): Decided<string> | null {
  return decided(given, field, shown(given[field] ?? ''));
}

/** The day or instant; null where it can't be read, and the page is asked. */
export function givenDate(given: Given): Decided<string> | null {
  return decided(given, 'publishedAt', given.publishedAt && findDate(given.publishedAt)?.value);
}

/** Names alone, as everywhere: desks and agencies are no authors, and what is neither stays as it is written. */
export function givenByline(given: Given): Decided<string[]> | null {
  const names: string[] = [];
  for (const stated of given.byline ?? []) {
    const line = shown(stated);
    const found = namesIn(line);
    const whole = line.replace(/^by /i, '').trim();
    if (!found.length && whole && !DESK.test(whole) && agency(whole) === null) found.push(whole);
    for (const name of found) if (!names.includes(name)) names.push(name);
  }
  return names.length ? decided(given, 'byline', names) : null;
}

export function givenTruncated(given: Given): Decided<boolean> | null {
  return decided(given, 'truncated', given.truncated);
}

function decided<T>(given: Given, field: GivenField, value: T | undefined): Decided<NonNullable<T>> | null {
  if (value === undefined || value === null || value === '') return null;
  const from = given.from?.[field];
  return { value, evidence: { rule: from ? `given:${from}` : 'given', spans: [] } };
}
