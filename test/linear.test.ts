/** Hostile dumps at two sizes, through the whole pipeline: four times the input takes about four times as long, whatever it is made of. */
import { describe, expect, test } from 'vitest';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { process as run } from '#pipeline.ts';
import { cpuMilliseconds } from './cpu.ts';
import { around, type Make, name, numbered, PROSE, page, text, times } from './linear-food.ts';

const SIZE = 50_000;
const GROWTH = 4;
/**
 * Most that a growth of 4 may cost: 3 for each doubling, since memory grows too; quadratic work costs 16. Below so many
 * milliseconds the larger input measures the compiler and the collector, not the work.
 */
const MOST = 9;
const TOO_SHORT = 150;
const TRIES = 6;

function milliseconds(kind: Dump['kind'], dump: string): number {
  const bytes = Buffer.from(dump);
  return cpuMilliseconds(() => {
    try {
      run({ bytes, kind, given: {} });
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error; // a dump without an article may be refused
    }
  });
}

function growth(kind: Dump['kind'], make: Make, size = SIZE): number {
  const small = make(size);
  const large = make(size * GROWTH);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && best > MOST; i++) {
    const one = milliseconds(kind, small);
    const four = milliseconds(kind, large);
    best = Math.min(best, four < TOO_SHORT ? 0 : four / one);
  }
  return best;
}

test('the page around the food is an article, so that every stage is fed', () => {
  for (const [kind, dump] of [
    ['text', text(times('a'))(100)],
    ['html', page(times('<i>a</i>'))(100)],
  ] as const)
    expect(run({ bytes: Buffer.from(dump), kind, given: {} })).toMatchObject({
      headline: 'Bridge closes in Wexley',
    });
});

describe('text takes time in proportion', () => {
  test.each([...' .,-A1"\'“‘”<&()[{:…\\/@#*_|\ta日»'].map((sign) => [sign] as const))(
    'one line of %j',
    (sign) => {
      expect(growth('text', text(times(sign)))).toBeLessThan(MOST);
    },
  );

  test.each([
    ['\n'],
    ['a\n'],
    ['A\n'],
    ['"\n\n'],
    ['“A\n\n'],
    ['.\n'],
    ['* a\n'],
    ['1. a\n'],
    ['a\n\n\n\n\n'],
    ['By Ab Cd\n'],
    ['Published \n'],
    ['Jan 1, 2020\n'],
    ['Source title: abcdefghijk\n'],
    ['Related\n'],
    ['Photo: a\n'],
    ['Read more\n'],
    ['Ab Cd ef gh\nBy Ab Cd\nJan 1, 2020\n'],
    ['a-\n'],
    ['the council voted on tuesday to close the old bridge\n'],
    [`${PROSE}\n`],
    [`“${PROSE}\n\n`],
  ])('many lines of %j', (line) => {
    expect(growth('text', text(times(line)))).toBeLessThan(MOST);
  });

  test.each([
    ['a '],
    ['Ab '],
    ['A. '],
    ['Mr. '],
    ['1, '],
    ['Jan 1 '],
    ['1/'],
    ['"a," '],
    ['"A", said Ab Cd. '],
    ['” said '],
    ['By '],
    ['by A and '],
    ['Ab and '],
    ['Ab, '],
    ['(AP) '],
    ['— '],
    [' | '],
    [' - '],
    ['? "'],
    ['a@b.'],
    ['http://'],
    ['&#'],
    ['&a'],
    ['&amp;'],
    ['<a '],
    ['</'],
    ['[+'],
    ['... '],
    ['the President of '],
    ['Ab’s '],
    ['in this '],
    ['that ('],
    ['newsletter '],
    ['reporting by '],
    ['NEW YORK, '],
    ['WASHINGTON (AP) — '],
    ['Ã¢â‚¬â„¢'],
    ['\u00ad'],
    ['\u200b'],
    ['iVBORw0KGgoAAAANSUhEUgAA'],
    [PROSE],
    [`“${PROSE}” Ada Brook said. `],
  ])('one line of %j', (words) => {
    expect(growth('text', text(times(words)))).toBeLessThan(MOST);
  });

  test('a new name in every sentence', () => {
    const sentence = (i: number) =>
      `“It was late,” said Ada ${name(i)}, a teacher from the town of ${name(i)}.\n\n`;
    expect(growth('text', text(numbered(sentence)))).toBeLessThan(MOST);
  });
});

describe('HTML takes time in proportion', () => {
  test.each([
    ['<div>'],
    ['<div>a'],
    ['</div>'],
    ['<p>a'],
    [`<p>${PROSE}`],
    ['<span>a'],
    ['<b>a</b>'],
    ['<i>'],
    ['<a href=x>ab cd</a>'],
    ['<ul><li>a'],
    ['<ol><li>'],
    ['<table><tr><td>a'],
    ['<tr><td>a'],
    ['<h1>a</h1>'],
    ['<h2><a href=x>Ab cd ef</a></h2>'],
    ['<h1>The council voted to close it</h1>'],
    [`<article><h1>Ab cd ef gh</h1><p>${PROSE}</p></article>`],
    ['a<br>'],
    ['<!--'],
    ['<![CDATA['],
    ['<script>'],
    ['<title>The council voted</title>'],
    ['<blockquote>'],
    ['<svg>'],
    ['<select><option>a'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":"The council voted"}</script>'],
    ['<meta property="og:title" content="The council voted to close it">'],
    ['<meta name="author" content="Ada Brook">'],
    ['<time datetime="2020-01-01">a</time>'],
    ['<span itemprop="author">Ada Brook</span>'],
    [`<noscript>${PROSE}</noscript>`],
    ['<figure><figcaption>a'],
    [`<div class="a"><p>${PROSE}</p></div>`],
    [`<div class="a"><p>${PROSE}</p>`],
    ['<'],
    ['<a b'],
    ['&amp;'],
  ])('%s over and over', (tags) => {
    expect(growth('html', page(times(tags)))).toBeLessThan(MOST);
  });

  test.each<[string, Make]>([
    ['attributes on one element', around('<p ', times('a=b '), `>${PROSE}</p>`)],
    [
      'different attributes on one element',
      around(
        '<p ',
        numbered((i) => `a${i}=b `),
        `>${PROSE}</p>`,
      ),
    ],
    ['class words on one element', around('<p class="', times('ab '), `">${PROSE}</p>`)],
    ['a long class word', around('<p class="', times('ab'), `">${PROSE}</p>`)],
    ['spaces in a style', around('<p style="display', times(' '), `">${PROSE}</p>`)],
    [
      'a picture in the page',
      around('<img src="data:image/png;base64,', times('iVBORw0KGgoAAAANSUhEUgAA'), '">'),
    ],
    ['lists nested in JSON-LD', around('<script type="application/ld+json">', times('['), '</script>')],
    ['objects nested in JSON-LD', around('<script type="application/ld+json">', times('{"a":'), '</script>')],
    [
      'broken objects in JSON-LD',
      around('<script type="application/ld+json">', times('{"a":"b",},\n'), '</script>'),
    ],
    [
      'articles in JSON-LD',
      around(
        '<script type="application/ld+json">{"@graph":[',
        times('{"@type":"NewsArticle","headline":"The council voted","author":{"name":"Ada Brook"}},'),
        '{}]}</script>',
      ),
    ],
    [
      'authors in JSON-LD',
      around(
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[',
        times('{"name":"Ada Brook"},'),
        '{}]}</script>',
      ),
    ],
    ['an author of many words', around('<meta name="author" content="', times('by Ada Brook, '), '">')],
    ['a title of many parts', around('<title>', times('ab | '), '</title>')],
    [
      'a headline of many parts',
      around(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
        times('ab | '),
        '"}</script>',
      ),
    ],
    ['a title with a gap', around('<title>a', times(' '), 'b</title>')],
    ['a date of many digits', around('<meta property="article:published_time" content="', times('1'), '">')],
  ])('%s', (_, make) => {
    expect(growth('html', page(make))).toBeLessThan(MOST);
  });
});

/** The largest that a reader may send, a few times over in a minute. */
describe('megabytes take time in proportion', () => {
  const LARGE = 1_250_000;
  test.each<[string, Dump['kind'], Make]>([
    ['a line of 5 MB', 'text', text(times(PROSE))],
    ['five million quotation marks', 'text', text(times('"'))],
    ['a million <div>', 'html', page(times('<div>'))],
    ['lists in lists', 'html', page(times('<ul><li>'))],
  ])('%s', (_, kind, make) => {
    expect(growth(kind, make, LARGE)).toBeLessThan(MOST);
  });
});
