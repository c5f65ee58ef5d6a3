import { describe, expect, test } from 'vitest';
import { BODY, html, ld, text } from './pages.ts';

const HEAD = 'Harbour board votes to close the oldest quay';
const article = (author: unknown, type = 'NewsArticle') => ld({ '@type': type, headline: HEAD, author });
const person = (name: string) => ({ '@type': 'Person', name });

describe('stated by the page', () => {
  test.each([
    ['a person', article(person('Ada Quill'))],
    [
      'several, one of them twice',
      article([person('Ada Quill'), { name: 'Tom Ray' }, person('Ada Quill')]),
      'Tom Ray',
    ],
    ['names in one string', article('Ada Quill und Tom Ray, dpa'), 'Tom Ray'],
    [
      'a reference into the graph',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', headline: HEAD, author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ada Quill' },
        ],
      }),
    ],
    ['a creator', ld({ '@type': 'NewsArticle', headline: HEAD, creator: ['Ada Quill'] })],
    ['an agency beside a person', article([person('Reuters'), person('Ada Quill')])],
    ['a role glued to the name', article('Ada QuillNews Reporter')],
  ])('%s', (_, head, ...more) => {
    expect(html({ head }).byline).toEqual(['Ada Quill', ...more]);
  });

  test.each([
    [
      'the publisher',
      ld({
        '@type': 'NewsArticle',
        headline: HEAD,
        author: { name: 'Lumen Courier' },
        publisher: { name: 'Lumen Courier' },
      }),
    ],
    ['an agency', article(person('Associated Press'))],
    ['a desk', article({ '@type': 'Organization', name: 'Redaktion Lumen' })],
    ['an account', article(person('aquill77'))],
    ['a name in the system that no reader sees', '<meta name="author" content="Jon Webb">'],
    ['the author of the page’s template', ld({ '@type': 'WebPage', name: HEAD, author: person('Jon Webb') })],
  ])('is nobody where it is %s', (_, head) => {
    expect(html({ head }).byline).toEqual([]);
  });

  test('by a meta element, where the byline shows it too', () => {
    const head = '<meta name="author" content="Ada Quill">';
    expect(html({ head, below: '<p class="meta">Ada Quill</p>' }).byline).toEqual(['Ada Quill']);
  });

  test('by elements above the body, not by those of teasers below', () => {
    const below = '<p>By <a rel="author" href="/q">Ada Quill</a></p>';
    const after =
      '<ul><li><a href="/x">A new lighthouse for the cape</a> <a rel="author" href="/w">Jon Webb</a></li></ul>';
    expect(html({ below, after }).byline).toEqual(['Ada Quill']);
  });

  test('loses to the byline in the text where only the system names another', () => {
    const head = ld({ '@type': 'WebPage', name: HEAD, author: person('Jon Webb') });
    const below = '<p class="byline">Von Ada Quill</p>';
    expect(html({ head, below, after: '<p>Jon Webb</p>' }).byline).toEqual(['Ada Quill']);
  });
});

describe('in a line below the headline', () => {
  test.each([
    ['By Ada Quill'],
    ['Von Ada Quill'],
    ['Par Ada Quill'],
    ['Autor: Ada Quill'],
    ['Autorin/Autor Ada Quill'],
    ['3. Mai 2021 • Ada Quill • 3 Minuten'],
    ['Ein Beitrag von Ada Quill'],
    ['Erstellt von Ada Quill am 3. Mai 2021'],
    ['Posted on 3 May 2021 by Ada Quill'],
    ['3. Mai 2021 von Ada Quill'],
    ['Ada QuillPublished May 3, 2021, 11:21am'],
    ['Ada Quill2 minutes ago'],
    ['Ada Quill Deputy Content Editor'],
    ['Harbour, News | Published: 5 hours ago | Written by Ada Quill'],
    ['By Ada Quill Twitter'],
    ['par Ada Quill, 3 mai 2021'],
    ['Home | Par Ada Quill | 3 mai 2021'],
    ['22. Dezember 202122. Dezember 2021 von Ada Quill'],
  ])('%s', (line) => {
    expect(text([HEAD, line]).byline).toEqual(['Ada Quill']);
  });

  test.each([
    ['By Staff'],
    ['Von Redaktion'],
    ['Published Monday, May 3, 2021'],
    ['Politics / May 3, 2021'],
    ['Getty Images'],
  ])('names nobody: %s', (line) => {
    expect(text([HEAD, line]).byline).toEqual([]);
  });

  test('takes a name of one word behind `By`', () => {
    expect(text([HEAD, 'By Jules | 3 May 2021']).byline).toEqual(['Jules']);
  });

  test('takes names in lines of their own behind `By`', () => {
    expect(text([HEAD, '3 May 2021', 'By', 'Ada Quill,', 'Tom Ray &', 'Lee Oduya']).byline).toEqual([
      'Ada Quill',
      'Tom Ray',
      'Lee Oduya',
    ]);
  });

  test('takes a bare name only with a role below it', () => {
    expect(text([HEAD, 'Ada Quill', 'Harbour correspondent']).byline).toEqual(['Ada Quill']);
    expect(text([HEAD, 'Ada Quill', BODY[0]!]).byline).toEqual([]);
  });
});

test('a person who publishes is an author where the byline says so', () => {
  const quill = { '@type': 'Organization', name: 'Ada Quill' };
  const head = `<meta property="og:site_name" content="Harbour Notes">${ld({ '@type': 'Article', headline: HEAD, author: quill, publisher: quill })}`;
  expect(html({ head, below: '<p class="meta">Ada Quill</p>' }).byline).toEqual(['Ada Quill']);
  expect(html({ head }).byline).toEqual([]);
});

test.each([
  ['Ada', ['Ada']],
  ['ROE', []],
  ['AgE', []],
])('a single word is a name, a sign is none: %s', (author, names) => {
  const head = ld({ '@type': 'NewsArticle', headline: HEAD, author: person(author) });
  expect(html({ head }).byline).toEqual(names);
});

test('an account is an author where readers see it behind `By`, unless it is the site’s', () => {
  const url = 'https://www.lumenpost.test/a';
  const by = (author: string, below: string) =>
    html({ head: ld({ '@type': 'Article', headline: HEAD, author: person(author) }), below, url }).byline;
  expect(by('aquill77', '<p class="meta">von aquill77</p>')).toEqual(['aquill77']);
  expect(by('aquill77', '<p class="meta">aquill77</p>')).toEqual([]);
  expect(by('lumen', '<p class="meta">by lumen</p>')).toEqual([]);
});

test('a `<meta>` that describes the site names nobody', () => {
  const head =
    '<meta property="og:site_name" content="Quayside"><meta name="author" content="Fresh Fish in Lumen - Quayside und Quayside Market">';
  const below = '<p>Fresh Fish</p>';
  expect(html({ head, below }).byline).toEqual([]);
});

test('the address that the page states for its author tells whose the bare name below the date is', () => {
  const below = '<p>3 May 2021</p><div><span>Ada Quill</span></div>';
  const mail = '<meta name="author" content="a.quill@post.test">';
  expect(html({ head: mail, below }).byline).toEqual(['Ada Quill']);
  expect(html({ below }).byline).toEqual([]);
});

test('a photographer in a caption is not the author', () => {
  expect(
    text([HEAD, 'By Ada Quill', '3 May 2021', 'The old quay in May 2019. — Picture by Tom Ray']).byline,
  ).toEqual(['Ada Quill']);
});

test('a credit line behind the body names who reported, not who edited', () => {
  const after = ['(Reporting by Ada Quill and Tom Ray, with reporting by Lee Oduya, editing by Jon Webb.)'];
  expect(text([HEAD, '3 May 2021'], after).byline).toEqual(['Ada Quill', 'Tom Ray', 'Lee Oduya']);
});
