import { describe, expect, test } from 'vitest';
import { html, ld, text } from './pages.ts';

const HEAD = 'Harbour board votes to close the oldest quay';
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('of a page', () => {
  test('is the publication its article states, not the change', () => {
    const head = ld({
      '@type': 'NewsArticle',
      headline: HEAD,
      datePublished: '2021-05-03',
      dateModified: '2021-06-01',
    });
    expect(html({ head, below: '<p>Updated June 1, 2021</p>' }).published).toBe('2021-05-03');
  });

  test('is the day readers see where an instant in UTC is the next one already', () => {
    const head = meta('article:published_time', '2021-05-04T02:30:00Z');
    expect(html({ head, below: '<p>Published May 3, 2021</p>' }).published).toBe('2021-05-03');
  });

  test('is not the later day of an `Updated` line', () => {
    const head = meta('article:published_time', '2021-05-03T12:30:00Z');
    expect(html({ head, below: '<p>Updated20:49, 4 May 2021</p>' }).published).toBe(
      '2021-05-03T12:30:00+00:00',
    );
  });

  test('is the line’s where a bare `date` was filled with the day of a change, or reads either way', () => {
    const below = '<p>03.05.2021, 12:01 Uhr</p>';
    expect(html({ head: meta('date', '2021-05-05'), below }).published).toBe('2021-05-03');
    expect(
      html({ head: meta('date', '05/03/2021 12:01:00'), below, url: 'https://post.de/a' }).published,
    ).toBe('2021-05-03');
  });
});

describe('of a text dump', () => {
  test.each([
    ['Veröffentlicht am 3. Mai 2021'],
    ['Publié le 3 mai 2021 à 10h12'],
    ['Publicado el 3 de mayo de 2021'],
    ['Gepubliceerd op 3 mei 2021'],
    ['Datum 03.05.2021'],
  ])('%s', (line) => {
    const before = ['Aktualisiert am 9.5.2021', HEAD, line];
    expect(text(before).published?.slice(0, 10)).toBe('2021-05-03');
  });

  test.each([
    ['https://post.test/2021/05/03/harbour-board-votes'],
    ['https://post.test/news/2021-05-03-harbour-board-votes'],
    ['https://archive.test/web/20220101000000/http://post.test/2021/05/03/harbour'],
  ])('is the day in its address where no line has one: %s', (url) => {
    expect(text([HEAD, 'By Ada Quill'], [], url)).toMatchObject({
      published: '2021-05-03',
      evidence: { published: { rule: 'address' } },
    });
  });

  test('is unknown where only the year and month stand in the address', () => {
    expect(text([HEAD], [], 'https://post.test/2021/05/harbour').published).toBeNull();
  });
});
