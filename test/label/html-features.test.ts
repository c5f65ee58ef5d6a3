import { expect, test } from 'vitest';
import type { Block, PageFact } from '#domain/document.ts';
import { draftsOf } from '#label/drafts.ts';
import { KINDS, kindsOf } from '#label/features/tree-hints.ts';
import { HTML_FEATURES, htmlRows } from '#label/features/tree-rows.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';

const kinds = (name: string): string[] => KINDS.filter((_, bit) => kindsOf(name) & (1 << bit));

function measured(html: string): { value(text: string, feature: string): number } {
  const page = read({ bytes: new TextEncoder().encode(html), kind: 'html', given: {} });
  const { blocks, facts }: { blocks: Block[]; facts: PageFact[] } = segment(page);
  const rows = htmlRows(draftsOf(blocks, facts), facts);
  return {
    value(text, feature) {
      const i = blocks.findIndex((b) => b.text.startsWith(text));
      const at = HTML_FEATURES.indexOf(feature);
      expect(i, text).toBeGreaterThanOrEqual(0);
      expect(at, feature).toBeGreaterThanOrEqual(0);
      return rows[i]![at]!;
    },
  };
}

const PAGE = measured(`
  <body><nav class="main-menu"><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Weather</a></li></ul></nav>
  <main><h1>Harbour stays closed until Friday</h1>
  <div class="article-body">
  <p>The harbour of Port Lumen will stay closed until the end of the week, its master said on Tuesday.</p>
  <p>Three ships are waiting outside the port, and a fourth has turned back with a cargo of fruit.</p></div></main>
  <section class="comments">
  <div class="comment"><p>I have sailed past that wreck for thirty years and everybody knew exactly where it was.</p></div>
  <div class="comment"><p>Nobody has asked the pilots, who have been warning of this since the spring of last year.</p></div>
  </section></body>`);

test.each([
  ['article-body', ['story', 'text', 'storyText']],
  ['commentList', ['comment', 'related']],
  ['c-newsletter__signup', ['promo']],
  ['wp-caption-text', ['text', 'caption']],
  ['xk27', []],
])('the name %s speaks of %j', (name, expected) => {
  expect(kinds(name.replace(/([a-z])([A-Z])/g, '$1-$2'))).toEqual(expected);
});

test('paragraphs of the article share a container; comments have one each', () => {
  expect(PAGE.value('The harbour', 'spread1')).toBe(1);
  expect(PAGE.value('I have sailed', 'spread1')).toBe(2);
  expect(PAGE.value('The harbour', 'perContainer1')).toBe(2);
  expect(PAGE.value('I have sailed', 'perContainer1')).toBe(1);
});

test('tags and names around a block are told by their distance', () => {
  expect(PAGE.value('Harbour', 'in:nav')).toBe(2);
  expect(PAGE.value('The harbour', 'in:main')).toBe(2);
  expect(PAGE.value('The harbour', 'in:nav')).toBeGreaterThan(20);
  expect(PAGE.value('The harbour', 'path:storyText')).toBe(1);
  expect(PAGE.value('I have sailed', 'path:comment')).toBe(1);
});

test('a template is all blocks with equal ends of their paths', () => {
  expect(PAGE.value('The harbour', 'template0:blocks')).toBe(2);
  expect(PAGE.value('Harbour', 'template0:linkDensity')).toBe(1);
  expect(PAGE.value('Harbour', 'template0:prose')).toBe(0);
});

test('what the page says of itself is looked up in its blocks', () => {
  const page = measured(`
    <head><meta name="description" content="Divers have found a wreck in the channel of Port Lumen, and the harbour">
    <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The harbour of Port Lumen will stay closed until the end of the week."}</script>
    </head><body><p>Divers have found a wreck in the channel of Port Lumen, and the harbour is closed.</p>
    <p>The harbour of Port Lumen will stay closed until the end of the week.</p></body>`);
  expect(page.value('Divers have', 'inDescription')).toBe(1);
  expect(page.value('Divers have', 'inBodyFact')).toBe(0);
  expect(page.value('The harbour', 'inBodyFact')).toBe(1);
});

test('a block without HTML cues has a row too', () => {
  const block: Block = {
    index: 0,
    text: 'A line.',
    span: { start: 0, end: 7 },
    map: [[0, 0]],
    indent: 0,
    gap: 0,
    bullet: '',
    linkDensity: 0,
  };
  const [row] = htmlRows(draftsOf([block], []), []);
  expect(row).toHaveLength(HTML_FEATURES.length);
  expect(row!.every(Number.isFinite)).toBe(true);
});
