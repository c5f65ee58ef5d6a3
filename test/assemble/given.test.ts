/** What the sender says beats what the page says, and a text that is called the body keeps every paragraph. */
import { expect, test } from 'vitest';
import type { Given } from '#domain/document.ts';
import { clean } from '#pipeline.ts';
import { BODY } from './pages.ts';

const article = (text: string, given: Given) =>
  clean({ bytes: Buffer.from(text), kind: 'text', given }).article;
const PAGE = ['Quay to close', 'By Ann Bell', '3 May 2024', ...BODY].join('\n\n');

test('given fields beat the page, and the evidence says where each stood', () => {
  const made = article(PAGE, {
    headline: 'Board closes  its oldest quay',
    byline: ['By Carl Reyes and Dana Wu', 'Reuters Staff'],
    section: 'Harbour',
    language: 'en',
    publishedAt: 'Fri, 03 May 2024 08:30:00 GMT',
    truncated: true,
    from: { headline: 'csv.title', byline: 'csv.author' },
  });
  expect(made).toMatchObject({
    headline: 'Board closes its oldest quay',
    byline: ['Carl Reyes', 'Dana Wu'],
    section: 'Harbour',
    published: '2024-05-03T08:30:00+00:00',
    truncated: true,
  });
  expect(made.evidence).toMatchObject({
    headline: { rule: 'given:csv.title' },
    byline: { rule: 'given:csv.author' },
    section: { rule: 'given' },
  });
});

test('what readers do not see is left out of given fields, as it is of pages', () => {
  const made = article(PAGE, {
    headline: 'Board \u202eclo\0ses\u2069 its\u0085quay\u200b',
    byline: ['Carl\0 \u202aReyes\u202c'],
    source: '\ufeffPort Post\u0007',
  });
  expect(made).toMatchObject({
    headline: 'Board closes its quay',
    byline: ['Carl Reyes'],
    source: 'Port Post',
  });
});

test('a given date or author that says nothing leaves it to the page', () => {
  const made = article(PAGE, { publishedAt: 'unknown', byline: ['Staff'] });
  expect(made).toMatchObject({ published: '2024-05-03', byline: ['Ann Bell'] });
});

const SHORT = ['Sign up is open.', BODY[0]!, 'Read more: he did.', 'Home', BODY[1]!, 'Share this'];

test('a body as it stands keeps the paragraphs a page would lose', () => {
  expect(article(SHORT.join('\n'), { headline: 'Quay to close' }).body).not.toContain('Home');
  const { body, paragraphs } = article(SHORT.join('\n'), { headline: 'Quay to close', isBody: true });
  expect(body.split('\n\n')).toEqual(SHORT);
  expect(paragraphs).toHaveLength(SHORT.length);
});

test('the given headline over the body is not told twice; without one, it is found there', () => {
  const lines = ['Board closes its oldest quay', ...BODY].join('\n');
  const told = article(lines, { headline: 'Board Closes Its Oldest Quay', isBody: true });
  const found = article(lines, { isBody: true });
  expect(told.body.split('\n\n')).toEqual(BODY);
  expect(found).toMatchObject({ headline: 'Board closes its oldest quay', body: told.body });
});

test('a given language is kept as it was sent, though it be the name of something every object has', () => {
  for (const language of ['constructor', '__proto__'])
    expect(article(PAGE, { language }).language).toBe(language);
});
