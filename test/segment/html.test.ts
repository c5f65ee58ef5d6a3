/** HTML pages: where blocks end, and the cues around them. */
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { segment } from '#segment/segment.ts';
import { cpuMilliseconds } from '../cpu.ts';

const blocksOf = (text: string): Block[] =>
  segment({ kind: 'html', text, charset: 'utf-8', given: {} }).blocks;
const textsOf = (text: string): string[] => blocksOf(text).map((block) => block.text);
const cuesOf = (text: string) => blocksOf(text).map((block) => block.html);

describe('where blocks end', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text around a block', '<div>Before<p>In</p>after</div>', ['Before', 'In', 'after']],
    ['unclosed paragraphs', '<p>One.<p>Two.<div>Three.', ['One.', 'Two.', 'Three.']],
    ['unclosed list items', '<ul><li>One<li>Two<ul><li>Inner</ul></ul>', ['One', 'Two', 'Inner']],
    ['an empty end of paragraph', 'One.</p>Two.', ['One.', 'Two.']],
    ['a rule', 'One.<hr>Two.', ['One.', 'Two.']],
    ['bare text', 'Just text', ['Just text']],
    ['a page cut off in a closing tag', '<p>The &amp; board voted.</i></p ', ['The & board voted.']],
    ['text after the end of the page', '<body><p>In</body></html>Out', ['In', 'Out']],
    ['an inline element made a block', 'By <span style="display: block">Jo Poe</span>', ['By', 'Jo Poe']],
  ])('%s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test.each([
    ['drop caps', '<p><span class="cap">T</span>he mayor said</p>', 'The mayor said'],
    ['mark-up in a word', '<p>un<b>believ</b>able<sup>2</sup></p>', 'unbelievable2'],
    [
      'white space around mark-up',
      '<p>The <a href="/x">mayor</a>\n  <i>said</i> no</p>',
      'The mayor said no',
    ],
    ['white space between elements alone', '<p><b>Jo</b> <b>Poe</b></p>', 'Jo Poe'],
    ['links side by side', '<p><a>World</a><a>Sport</a></p>', 'World Sport'],
    ['words in elements side by side', '<p><span>By</span><span>Jo Poe</span></p>', 'By Jo Poe'],
    ['a small capital', '<p><span>M</span><span>C</span>Donald</p>', 'MCDonald'],
    ['comments', '<p>The may<!-- <p>ad</p> -->or</p>', 'The mayor'],
    ['entities', '<p>Tom &amp; Jo&rsquo;s&nbsp;caf&eacute;</p>', 'Tom & Jo’s café'],
    ['a lone sign of less', '<p>3 < 4 and 5 <6</p>', '3 < 4 and 5 <6'],
    ['a stray end tag', '<p>The </b></section>mayor</p>', 'The mayor'],
  ])('inline: %s', (_name, html, text) => {
    expect(textsOf(html)).toEqual([text]);
  });

  test.each([
    ['two part', '<p>One.<br><br>Two.</p>', ['One.', 'Two.']],
    ['one parts sentences', '<p>One ends here.<br/>Two begins.</p>', ['One ends here.', 'Two begins.']],
    ['one parts lines of a byline', '<p>By Jo Poe<br>Staff Writer</p>', ['By Jo Poe', 'Staff Writer']],
    [
      'one folds a line that goes on',
      '<p>The council met on Monday and<br>voted, in the<br>end.</p>',
      ['The council met on Monday and voted, in the end.'],
    ],
    ['one folds after a comma', '<p>Springfield,<br>Ohio</p>', ['Springfield, Ohio']],
    ['those at the edges make nothing', '<p><br>One.<br></p>', ['One.']],
    ['elements that stand for one', '<div>One.<span class="x br"></span>Two.</div>', ['One.', 'Two.']],
  ])('line breaks: %s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test('a heading is one block however it is set', () => {
    expect(textsOf('<h1>Mayor<br>Says<br><br>No</h1>')).toEqual(['Mayor Says No']);
  });

  test('rows of data are one block, cells that lay out a page are not', () => {
    expect(textsOf('<table><tr><th>Team<th>Points<tr><td>Town</td><td>12</td></tr></table>')).toEqual([
      'Team Points',
      'Town 12',
    ]);
    const long = 'The council voted on Monday night to close the old harbour bridge for repairs.';
    expect(textsOf(`<table><tr><td>Menu<td>${long}</table>`)).toEqual(['Menu', long]);
  });
});

describe('what nobody reads', () => {
  test.each([
    [
      'scripts and styles',
      '<script>if (a < b) document.write("<p>x</p>")</script><style>p { }</style><p>Text</p>',
    ],
    ['the head', '<head><title>Title</title><meta name="a" content="b"></head><p>Text</p>'],
    ['templates', '<template><p>x</p></template><p>Text</p>'],
    ['drawings', '<p>Te<svg><title>Icon</title><text>x</text><path d=""/></svg>xt</p>'],
    ['a drawing nobody closed', '<svg><g><p>Text</p>'],
    ['choices', '<select><option>One<option>Two</select><p>Text</p>'],
    ['players', '<video>No video here.</video><p>Text</p>'],
    [
      'what shows without scripts',
      '<noscript><p>Enable scripts</p></noscript><p>Text</p>'.replace('Text', `${'Text '.repeat(200)}`),
    ],
    [
      'hints for screen readers in a paragraph',
      '<p>Text<span class="visually-hidden"> (opens a window)</span></p>',
    ],
    ['boxes that unfold', '<p>Te<span class="tooltip-content">Jo Poe is the mayor</span>xt</p>'],
  ])('%s', (_name, html) => {
    expect(textsOf(html).map((text) => text.replace(/(?:Text ?)+/, 'Text'))).toEqual(['Text']);
  });

  test('a page whose article stands in <noscript> is read there', () => {
    const article = 'The council voted on Monday night to close the old harbour bridge. '.repeat(5).trim();
    expect(textsOf(`<p>Loading</p><noscript><p>${article}</p></noscript>`)).toEqual(['Loading', article]);
  });

  test.each(['<div hidden>', '<div aria-hidden="true">', '<div style="color:red; display:none">'])(
    '%s is told',
    (tag) => {
      expect(cuesOf(`${tag}<p>Unseen</p></div><p>Seen</p>`).map((cues) => cues?.hidden)).toEqual([
        true,
        false,
      ]);
    },
  );
});

describe('cues', () => {
  const page = `<html><body class="post x"><div id="main" class="Layout wide"><article class="storyBody">
    <h1>Mayor says no</h1><p class="by-line">By <a rel="author" class="name" href="/jo">Jo Poe</a></p>
    <p>One.</p></article><aside><ul><li><a href="/a">More</a></li></ul></aside></div></body></html>`;
  const [heading, byline, paragraph, link] = blocksOf(page);

  test('tag and path', () => {
    expect(heading?.html?.tag).toBe('h1');
    expect(byline?.html?.path).toBe('html>body.post>div.Layout>article.storyBody>p.by-line');
    expect(link?.html?.path).toBe('html>body.post>div.Layout>aside>ul>li');
  });

  test('words of classes and ids, nearest first, then those of the elements within', () => {
    expect(byline?.html?.hints).toEqual([
      'by-line',
      'story-body',
      'layout',
      'wide',
      'main',
      'post',
      'x',
      'name',
    ]);
  });

  test('attributes', () => {
    expect(byline?.html?.attrs).toEqual(['rel=author']);
    expect(cuesOf('<div itemprop="articleBody" role="main"><p>Text')[0]?.attrs).toEqual([
      'itemprop=articleBody',
      'role=main',
    ]);
  });

  test('blocks of one container share it', () => {
    expect(byline?.html?.containers).toEqual(heading?.html?.containers);
    expect(paragraph?.html?.containers).toEqual(heading?.html?.containers);
    const [one = [], other = []] = [heading?.html?.containers, link?.html?.containers];
    expect(other.slice(0, 3)).toEqual(one.slice(0, 3));
    expect(other[3]).not.toBe(one[3]);
  });

  test('text that stands beside other blocks has their container', () => {
    const [before, inner, after] = cuesOf('<div>Before<p>In</p>after</div>');
    expect(before?.containers).toEqual(inner?.containers);
    expect(after?.containers).toEqual(inner?.containers);
  });

  test('share of links', () => {
    expect(link?.linkDensity).toBe(1);
    expect(paragraph?.linkDensity).toBe(0);
    expect(byline?.linkDensity).toBeCloseTo(6 / 9, 1);
    expect(blocksOf('<p><a>1234</a> and</p></a><p>none')[1]?.linkDensity).toBe(0);
  });

  test('spans and maps lead back into the page', () => {
    const html = '<p>  Tom &amp; <b>Jo</b> said </p>';
    const [block] = blocksOf(html);
    expect(html.slice(block?.span.start, block?.span.end)).toBe('Tom &amp; <b>Jo</b> said');
    for (const [at, from] of block?.map ?? []) {
      const char = block?.text.charAt(at);
      expect(char === '&' || char === ' ' || html.charAt(from) === char).toBe(true);
    }
    expect(block?.map.at(-1)?.[1]).toBeGreaterThan(html.indexOf('</b>'));
  });
});

describe('broken and hostile pages', () => {
  test('a link nobody closed ends at the next, and with its paragraph', () => {
    expect(blocksOf('<p><a>One<p>Two</p>').map((block) => block.linkDensity)).toEqual([1, 0]);
  });

  test('an end tag in a cell does not close what stands around the table', () => {
    const [cell, after] = cuesOf(
      '<div class="a"><table><tr><td><p>Cell</p></div><p>Still in the cell</p></td></tr></table></div>',
    );
    expect(after?.path).toBe(cell?.path);
  });

  const many = 100_000;
  test.each([
    ['nested elements', '<div>'.repeat(2 * many)],
    ['nested elements with text', '<div>x '.repeat(many)],
    ['unclosed inline elements', `<p>${'<b>x '.repeat(many)}`],
    ['end tags that find nothing', `<div><table><tr><td>${'<i>x'.repeat(many)}${'</div>'.repeat(many)}`],
    ['nested tables', '<table><tr><td>x'.repeat(many)],
    ['line breaks', `<p>${'x<br>'.repeat(many)}`],
    ['signs of less', `<p>${'<'.repeat(10 * many)}`],
    ['comments that never end', '<!-- '.repeat(many)],
    ['attributes', `<p ${'a=b '.repeat(many)}>x`],
    ['class words', `<p class="${'tooltip-'.repeat(many)}">x`],
    ['drawings', '<svg>'.repeat(many)],
    ['lists', '<ul><li>x'.repeat(many)],
    ['microdata', `<p>${'<span itemprop=author>x '.repeat(many)}`],
    ['broken JSON-LD', `<script type="application/ld+json">${'{"@graph":['.repeat(many)}`],
  ])('%s take time in proportion', (_name, html) => {
    expect(cpuMilliseconds(() => blocksOf(html))).toBeLessThan(5000); // all take well under a second; what is quadratic takes minutes
  });
});
