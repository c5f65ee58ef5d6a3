/** Which site a dump is of, and which addresses are one article's. */
import { expect, test } from 'vitest';
import { pagePrints, siteOf } from '#app/site.ts';
import type { Dump, Given } from '#domain/document.ts';

const dump = (given: Given, text = 'Words.', kind: Dump['kind'] = 'text'): Dump => ({
  bytes: new TextEncoder().encode(text),
  kind,
  given,
});

test.each<[Given, string | null]>([
  [{ url: 'https://www.harbourpost.example/news/1' }, 'harbourpost.example'],
  [{ url: 'http://m.harbourpost.example:8080/' }, 'harbourpost.example'],
  [{ url: 'https://Blog.HarbourPost.example./x' }, 'blog.harbourpost.example'],
  [{ url: 'https://www.example/x' }, 'www.example'],
  [{ url: 'https://harbourpost.example', source: 'Reuters' }, 'harbourpost.example'],
  [{ source: ' The  Harbour Post' }, 'source the harbour post'],
  [{ url: 'file:///tmp/a.html' }, null],
  [{ url: 'not an address' }, null],
  [{ source: ' ' }, null],
  [{}, null],
])('%j is of %s', (given, name) => {
  expect(siteOf(dump(given))).toBe(name);
});

test.each([
  ['<link rel="canonical" href="https://www.harbourpost.example/a?b=c">'],
  ["<link href='https://www.harbourpost.example/a' rel='canonical' />"],
  ['<link href=https://harbourpost.example/a rel=canonical>'],
  ['<meta content="https://harbourpost.example/a" property="og:url">'],
  ['<link rel="canonical" href="/a"><meta property="og:url" content="https://harbourpost.example/a">'],
])('a page says itself where it is from: %s', (tag) => {
  expect(siteOf(dump({}, `<html><head>${tag}</head><body>`, 'html'))).toBe('harbourpost.example');
  expect(siteOf(dump({}, tag, 'text'))).toBeNull();
  expect(siteOf(dump({ url: 'https://elsewhere.example/a' }, tag, 'html'))).toBe('elsewhere.example');
});

const address = (url: string) => pagePrints({ url, headline: null }, []).address;
const STORY = 'https://harbourpost.example/news/crane-stops';

test.each([
  `${STORY}/`,
  `${STORY}/amp`,
  `${STORY}/page/2`,
  `${STORY}?page=2&utm_source=x`,
  `${STORY}/print#top`,
  STORY.replace('https', 'http'),
])('%s is a version of the story', (url) => {
  expect(address(url)).toBe(address(STORY));
});

test.each([`${STORY}-again`, `${STORY}?id=7`, `${STORY}/2`, 'https://harbourpost.example/news'])(
  '%s is another page',
  (url) => {
    expect(address(url)).not.toBe(address(STORY));
  },
);

test('an address that names no article tells nothing', () => {
  expect(address('https://harbourpost.example/')).toBeNull();
  expect(address('nothing')).toBeNull();
});
