/** Marks are where the words of a query are, in the text as it is; snippets are that text, escaped. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { foldedWords, searchText } from '#store/fold.ts';
import { highlights, type Texts } from '#store/highlight.ts';
import { markedHtml, snippetsOf } from '#store/snippets.ts';
import { wordsIn } from '#store/words.ts';

const FORMS: Record<string, string[]> = {
  strike: ['strike', 'strikes', 'striking'],
  strikes: ['strike', 'strikes', 'striking'],
  rate: ['rate', 'rates'],
};
const forms = (word: string) => FORMS[word] ?? [];

/** The texts with what is marked in brackets. */
function marked(q: string, texts: Texts | string): string {
  const all = typeof texts === 'string' ? { body: texts } : texts;
  const marks = highlights(parseText(q)!, forms, all);
  return (['headline', 'body', 'text'] as const)
    .filter((column) => all[column] !== undefined)
    .map((column) =>
      markedHtml(all[column]!, marks[column] ?? [])
        .replaceAll('<mark>', '[')
        .replaceAll('</mark>', ']'),
    )
    .join(' | ');
}

describe('marks', () => {
  test.each([
    ['bridge', 'The Bridge. Bridges.', 'The [Bridge]. Bridges.'],
    ['melenchon', 'M. Mélenchon, MÉLENCHON', 'M. [Mélenchon], [MÉLENCHON]'],
    ['strike', 'Striking workers strike', '[Striking] workers [strike]'],
    ['=strike', 'Striking workers strike', 'Striking workers [strike]'],
    ['"strike"', 'Strikes, strike', 'Strikes, [strike]'],
    ['elect*', 'An election, electric, re-elect', 'An [election], [electric], re-[elect]'],
    ['"toll road"', 'toll-road, the road toll, Toll  Road', '[toll-road], the road toll, [Toll  Road]'],
    ['interest-rate', 'interest rates; interest', '[interest rates]; interest'],
    ['AT&amp;T'.replace('amp;', ''), 'at AT&T', 'at [AT&amp;T]'],
    ['"mayor bridge"~2', 'bridge of the mayor, a b c bridge', '[bridge] of the [mayor], a b c bridge'],
    ['"mayor bridge"~1', 'bridge of the mayor', 'bridge of the mayor'],
    ['bridge -toll', 'bridge', '[bridge]'],
    ['(bridge toll) OR ferry', 'bridge, ferry', 'bridge, [ferry]'],
    ['(bridge toll) OR ferry', 'bridge, toll', '[bridge], [toll]'],
    ['bridge person:lee', 'bridge, Lee', '[bridge], Lee'],
    ['bridge after:2020', 'bridge', '[bridge]'],
    ['東京', '東京都の知事', '[東京]都の知事'],
    ['ガ', 'カ\u3099ス', '[カ\u3099]ス'],
    ['a', 'a\u0301 b', '[a\u0301] b'],
  ])('%s in %s', (q, text, expected) => {
    expect(marked(q, text)).toBe(expected);
  });

  test.each([
    ['headline:bridge', '[Bridge] | bridge «bridge»'],
    ['body:bridge', 'Bridge | [bridge] «[bridge]»'],
    ['quote:bridge', 'Bridge | bridge «[bridge]»'],
    ['bridge', '[Bridge] | [bridge] «[bridge]»'],
    ['headline:toll OR body:bridge', 'Bridge | [bridge] «[bridge]»'],
  ])('%s', (q, expected) => {
    expect(marked(q, { headline: 'Bridge', body: 'bridge «bridge»', quotes: [{ start: 8, end: 14 }] })).toBe(
      expected,
    );
  });

  test('in the words of a quotation', () => {
    expect(marked('quote:door open', { text: 'The door is open' })).toBe('The [door] is [open]');
  });
});

const LETTERS = [...'abAB1 .,-\n&<>"\'éÉß’“漢ガカıİσ', '\u0301', '\u3099', 'e\u0301', '😀', '\ue000'];
/** As the index takes words apart. */
const INDEXED = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const QUERIES = ['a', 'b', 'ab', '"a b"', 'a*', '"a b"~3', 'a OR b', 'e -b', '漢', 'a1', 'body:a'];
let seed = 5;
const below = (most: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % most;
};
const anyText = (most: number) =>
  Array.from({ length: below(most) }, () => LETTERS[below(LETTERS.length)]).join('');

test('words of any text are those of the index, each in its place', () => {
  for (let round = 0; round < 3_000; round++) {
    const text = anyText(60);
    const words = wordsIn(text);
    expect(words.map(({ word }) => word)).toEqual(searchText(text).match(INDEXED) ?? []);
    // a letter without spaces around it and the marks on it are words in one place
    const starts = words.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { word, start, end } of words) {
      expect(searchText(text.slice(start, end))).toContain(word);
    }
  }
});

test('what is marked folds to the words asked; a snippet is the text it says, escaped', () => {
  for (let round = 0; round < 3_000; round++) {
    const q = QUERIES[round % QUERIES.length]!;
    const body = anyText(500);
    const { body: marks = [] } = highlights(parseText(q)!, forms, { body });
    const asked = foldedWords(q.replace('body:', ''));
    let last = 0;
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      for (const word of searchText(body.slice(start, end)).match(INDEXED) ?? []) {
        if (!/[\p{L}\p{N}]/u.test(word)) continue; // a mark on a letter
        const isAsked = asked.some((one) => (q.includes('*') ? word.startsWith(one) : word === one));
        expect({ q, word, at: JSON.stringify(body.slice(start, end)), isAsked }).toMatchObject({
          isAsked: true,
        });
      }
    }
    const snippets = snippetsOf(body, marks);
    expect(snippets.length > 0).toBe(marks.length > 0);
    for (const { start, end, html } of snippets) {
      expect(html).toMatch(/<mark>/);
      expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      expect(plain(html)).toBe(body.slice(start, end));
    }
  }
});

const plain = (html: string): string =>
  html
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('of many places, the snippets with the most different words are shown, cut at words', () => {
  const filler = 'nothing of it here '.repeat(20);
  const body = `bridge ${filler} bridge ${filler} bridge and toll ${filler} bridge ${filler} ferry bridge`;
  const { body: marks = [] } = highlights(parseText('bridge OR toll OR ferry')!, forms, { body });
  const snippets = snippetsOf(body, marks);
  expect(snippets).toHaveLength(3);
  expect(snippets[0]?.html).toMatch(/^<mark>bridge<\/mark>/);
  expect(snippets[1]?.html).toContain('<mark>bridge</mark> and <mark>toll</mark>');
  expect(snippets[2]?.html).toMatch(/<mark>ferry<\/mark> <mark>bridge<\/mark>$/);
  for (const { html } of snippets) expect(html.length).toBeLessThan(320);
});
