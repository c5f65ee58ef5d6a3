import { describe, expect, test } from 'vitest';
import { html, ld, text } from './pages.ts';

const OWN = 'Harbour board votes to close the oldest quay';
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const article = (headline: string) => ld({ '@type': 'NewsArticle', headline });

describe('of a page', () => {
  test.each([
    ['the site behind a bar', `<title>${OWN} | Port Lumen Post</title>`],
    ['a section and the site', `<title>${OWN} | News | Port Lumen Post</title>`],
    [
      'the site that og:site_name names',
      `<title>${OWN} - The Post</title><meta property="og:site_name" content="The Post">`,
    ],
    ['an og:title of its own for sharing', og('You will not believe which quay they want to close')],
    [
      'a title for search engines',
      `<title>Port Lumen quay: all you need to know</title>${og('Port Lumen quay: all you need to know')}`,
    ],
  ])('is the line readers see, whatever else the page says: %s', (_, head) => {
    expect(html({ head }).headline).toBe(OWN);
  });

  test('is what two statements agree on where the line says something else', () => {
    const other = 'Board of Port Lumen to close quay and build a new one';
    const head = `<title>${other} | Port Lumen Post</title>${article(other)}`;
    expect(html({ head, headline: '<h1>Quay to go</h1>' }).headline).toBe(other);
  });

  test('has no kicker glued before it', () => {
    const headline = `<h1><span>Harbours</span> <span>${OWN}</span></h1>`;
    expect(html({ head: og(OWN), headline }).headline).toBe(OWN);
  });

  test('has the sign behind a kicker that the title writes and the layout only shows', () => {
    const headline = `<h1><span>Quay dispute</span> <span>${OWN}</span></h1>`;
    const head = `<title>Quay dispute: ${OWN}</title>`;
    expect(html({ head, headline }).headline).toBe(`Quay dispute: ${OWN}`);
  });

  test('may be a single word', () => {
    const head = '<title>Becalmed - Port Lumen Post</title>';
    expect(html({ head, headline: '<h1>Becalmed</h1>' }).headline).toBe('Becalmed');
  });

  test('is not the name of the site in a heading of its own', () => {
    const head = `<title>${OWN} – Port Lumen Post</title>`;
    const above = '<header><h1>Port Lumen Post</h1></header>';
    expect(html({ head, above, headline: `<h2>${OWN}</h2>` }).headline).toBe(OWN);
  });

  test('stands last in a title that opens with the site', () => {
    const head = `<title>Lumenpost » Archive » ${OWN}</title>`;
    expect(html({ head, headline: '', url: 'https://www.lumenpost.test/a' }).headline).toBe(OWN);
  });

  test('is not the name of the site, which its address tells', () => {
    const head = `<title>Lumenpost.test » Archive » ${OWN}</title>`;
    const above = '<h1>Lumenpost.test</h1>';
    const page = { head, above, headline: `<h2>${OWN}</h2>`, url: 'https://www.lumenpost.test/a' };
    expect(html(page).headline).toBe(OWN);
  });

  test('is the last of several headings where the title ends with it', () => {
    const head = `<title>Port - Council news - ${OWN}</title>`;
    const above = '<h1>Port</h1><h1>Council news</h1>';
    expect(html({ head, above }).headline).toBe(OWN);
  });

  test('names every witness that says the same', () => {
    const { evidence } = html({ head: article(OWN) });
    expect(evidence.headline?.rule).toBe('headline-block');
    expect(evidence.headline?.spans).toHaveLength(2);
  });
});

describe('of a text dump', () => {
  test.each([
    [
      'points that sum the article up below it',
      [
        OWN,
        'The quay is the oldest of the harbour and closes in the spring',
        'Fishermen say that the north basin is too shallow',
        'By Ada Quill',
        'Published 3 May 2021',
      ],
    ],
    [
      'a page title with the site above it',
      [`${OWN} | Port Lumen Post`, 'Home', 'News', 'Sport', OWN, '3 May 2021'],
    ],
    [
      'a second form above the player',
      [
        'Watch live',
        OWN,
        'By Ada Quill',
        'Published May 3, 2021',
        'Up next',
        'Board votes to close the old quay',
      ],
    ],
  ])('stands first among %s', (_, before) => {
    expect(text(before).headline).toBe(OWN);
  });

  test('is neither the site’s name with its motto glued on nor the words for a picture', () => {
    const url = 'https://www.lumenpost.test/a';
    const picture = 'Ida Bergen of the harbour board walks along the old quay';
    const credit = `${picture} (Photo: Tom Ray/Lumen Pictures)`;
    const before = [
      'Sign in',
      'Lumen PostAll the News of the Coast',
      OWN,
      picture,
      credit,
      'By Ada Quill',
      '3 May 2021',
    ];
    expect(text(before, [], url).headline).toBe(OWN);
    expect(
      text(['Sign in', 'Lumen PostAll the News of the Coast', OWN, 'By Ada Quill'], [], url).headline,
    ).toBe(OWN);
  });

  test('is the line whose words the address has', () => {
    const before = [
      'Storm closes the ferry line for three days',
      OWN,
      'A new market hall for the old town is planned',
    ];
    expect(text(before, [], 'https://post.test/news/harbour-board-votes-close-quay').headline).toBe(OWN);
  });
});
