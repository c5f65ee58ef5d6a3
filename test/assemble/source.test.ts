import { expect, test } from 'vitest';
import { ownLine } from '#assemble/dateline.ts';
import { html, text } from './pages.ts';

const HEAD = 'Harbour board votes to close the oldest quay';

test.each([
  ['AFP, MANILA', 'AFP', 'MANILA'],
  ['PTI, New Delhi,', 'PTI', 'New Delhi'],
  ['Associated Press | LONDON', 'Associated Press', 'LONDON'],
])('agency and place in a line of their own: %s', (line, agency, place) => {
  expect(ownLine(line)).toMatchObject({ agency, place });
  const article = text([HEAD, 'Wed, Oct 16, 2024', line]);
  expect(article).toMatchObject({ source: agency, dateline: place });
});

test.each([['Reuters, AFP'], ['Ada Quill, London'], ['AFP'], ['Associated Press in Valencia']])(
  '%s is no such line',
  (line) => {
    expect(ownLine(line)).toBeNull();
  },
);

test('the agency before a date is the source', () => {
  expect(text([HEAD, 'Associated Press November 19, 2019, 9:02 AM']).source).toBe('Associated Press');
});

test('an agency that links to its other stories is the source all the same', () => {
  const below = '<ul><li><a href="/a">Associated Press in Port Lumen</a></li></ul>';
  expect(html({ below }).source).toBe('Associated Press');
});

test.each([
  ['Trending Now on NYPost.com', 'https://nypost.com/a', 'New York Post'],
  ['Photograph: Jon Webb for the Guardian', 'https://www.theguardian.com/a', 'The Guardian'],
])('the site as readers know it: %s', (line, url, name) => {
  expect(text([HEAD, '3 May 2021'], [line], url).source).toBe(name);
});

test('the owner of the rights is no site', () => {
  expect(
    text([HEAD, '3 May 2021'], ['© 2021 Harbour Newspapers Limited.'], 'https://example.test/a').source,
  ).toBeNull();
});
