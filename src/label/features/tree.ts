/** Takes the blocks of an HTML page, gives what element each stands in and which elements and names stand around it. */
import type { Block } from '#domain/document.ts';
import { KINDS, kindsOf } from './tree-hints.ts';

const TAGS = [
  'p',
  'li',
  'div',
  'td',
  'figcaption',
  'blockquote',
  'a',
  'dd',
  'span',
  'section',
  'article',
  'pre',
];
/** Ancestors whose distance from the block, in elements, is told. */
const AROUND = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'button',
  'dl',
  'p',
];
const ATTRS = [
  'itemprop=articlebody',
  'itemprop=text',
  'itemprop=comment',
  'itemprop=author',
  'itemprop=description',
  'itemprop=headline',
  'itemprop=caption',
  'role=main',
  'role=article',
  'role=complementary',
  'role=navigation',
  'role=contentinfo',
  'role=dialog',
  'rel=author',
  'rel=tag',
];
/** Stands for "nowhere around". */
const FAR = 30;

export const TREE_NAMES: readonly string[] = [
  'depth',
  'heading',
  'hidden',
  'attrs',
  ...TAGS.map((t) => `tag:${t}`),
  ...AROUND.map((t) => `in:${t}`),
  ...ATTRS,
  ...KINDS.map((k) => `hint:${k}`),
  ...KINDS.map((k) => `path:${k}`),
];
const AT_AROUND = 4 + TAGS.length;
const AT_ATTRS = AT_AROUND + AROUND.length;
const AT_HINTS = AT_ATTRS + ATTRS.length;
const AT_PATH = AT_HINTS + KINDS.length;

const TAG_AT = new Map(TAGS.map((t, i) => [t, 4 + i]));
const AROUND_AT = new Map(AROUND.map((t, i) => [t, AT_AROUND + i]));
const ATTR_AT = new Map(ATTRS.map((t, i) => [t, AT_ATTRS + i]));

/** Fills `rows[i][at…]` with {@link TREE_NAMES} of block i. */
export function fillTree(blocks: readonly Block[], rows: readonly Float32Array[], at: number): void {
  const byPath = new Map<string, Float32Array>();
  blocks.forEach(({ html }, i) => {
    if (html === undefined) return;
    const row = rows[i]!;
    let shared = byPath.get(html.path);
    if (shared === undefined) {
      shared = ofPath(html.path);
      byPath.set(html.path, shared);
    }
    row.set(shared, at);
    row[at + 1] = html.tag.length === 2 && /^h[1-6]$/.test(html.tag) ? Number(html.tag[1]) : 0;
    row[at + 2] = html.hidden ? 1 : 0;
    row[at + 3] = html.attrs.length;
    const tag = TAG_AT.get(html.tag);
    if (tag !== undefined) row[at + tag] = 1;
    for (const attr of html.attrs) {
      const place = ATTR_AT.get(attr.toLowerCase());
      if (place !== undefined) row[at + place] = 1;
    }
    const before = i > 0 ? blocks[i - 1]!.html : undefined;
    // neighbours that are alike share one list
    if (before?.hints === html.hints) copyHints(rows[i - 1]!, row, at + AT_HINTS);
    else fillHints(html.hints, row, at + AT_HINTS);
  });
}

function copyHints(from: Float32Array, to: Float32Array, at: number): void {
  for (let k = at; k < at + KINDS.length; k++) to[k] = from[k]!;
}

/** How near a name of each kind stands: 1 for the nearest name, ½ for the next … */
function fillHints(hints: readonly string[], row: Float32Array, at: number) {
  let seen = 0;
  for (let k = 0; k < hints.length; k++) {
    const fresh = kindsOf(hints[k]!) & ~seen;
    seen |= fresh;
    for (let bit = 0, m = fresh; m !== 0; bit++, m >>= 1) if (m & 1) row[at + bit] = 1 / (1 + k);
  }
}

/** What the path alone tells: distances, in elements, to the nearest element of each tag and name of each kind. */
function ofPath(path: string): Float32Array {
  const out = new Float32Array(TREE_NAMES.length);
  out.fill(FAR, AT_AROUND, AT_ATTRS);
  out.fill(FAR, AT_PATH);
  const steps = path.split('>');
  out[0] = steps.length;
  for (let d = 0; d < steps.length && d < FAR; d++) {
    const step = steps[steps.length - 1 - d]!;
    const dot = step.indexOf('.');
    const tag = dot < 0 ? step : step.slice(0, dot);
    const around = AROUND_AT.get(tag);
    if (around !== undefined && out[around] === FAR) out[around] = d;
    if (dot < 0 || tag === 'body' || tag === 'html') continue;
    for (let bit = 0, m = kindsOf(step.slice(dot + 1)); m !== 0; bit++, m >>= 1)
      if (m & 1 && out[AT_PATH + bit] === FAR) out[AT_PATH + bit] = d;
  }
  return out;
}
