/**
 * Takes the class and id words and attributes around a block, gives what they say of it, a bit for each thing that rules ask.
 */
import type { Block } from '#domain/document.ts';
import { remember } from '#text/remember.ts';
import { containerOf } from '../alone/containers.ts';

export const IN_COMMENTS = 1;
export const IN_BYLINE = 2;
export const IN_BREADCRUMB = 4;
/** A dialog laid over the page. */
export const IN_DIALOG = 8;
export const IN_CAPTION = 16;
export const IN_FACT_BOX = 32;
/** Named as a heading over other stories is. */
export const NAMED_RELATED = 64;
/** In a part of the page that `alone/containers.ts` knows. */
export const IN_CONTAINER = 128;

const WHOLE = new Map<string, number>(
  (
    [
      [IN_COMMENTS, 'comment comments disqus respond commentlist'],
      [IN_BYLINE, 'byline author itemprop=author rel=author'],
      [IN_BREADCRUMB, 'breadcrumb breadcrumbs'],
      [IN_DIALOG, 'role=dialog role=alertdialog'],
    ] as const
  ).flatMap(([bit, names]) => names.split(' ').map((name) => [name, bit])),
);

/** `caption`, `image-caption`, `tr-caption`, `wp-caption-text`: the element holds a caption and nothing else. */
const CAPTION = /(?:^|[-_])(?:fig)?caption(?:[-_]?(?:text|inner|wrap|wrapper|container))?$/;
/** `factbox`, `metro-factbox`, `infobox__text`, `fact-box-title`. */
const FACT_BOX = /(^|[-_])(fact-?box|info-?box)([-_]|$)/;
/** `relatedposts-title`, `related-stories`; the heading's own class, as a rule. */
const RELATED = /^related(-?(posts?|stories|articles|content|news|links))?(-?title)?$/;

const signsOf = remember(
  (name) =>
    (WHOLE.get(name) ?? 0) |
    (CAPTION.test(name) ? IN_CAPTION : 0) |
    (FACT_BOX.test(name) ? IN_FACT_BOX : 0) |
    (RELATED.test(name) ? NAMED_RELATED : 0) |
    (containerOf(name) ? IN_CONTAINER : 0),
);

/** The names read last, and what they say: the items of a list share theirs, see `segment/cues.ts`. */
let last: { hints: readonly string[]; signs: number } = { hints: [], signs: 0 };

/** All that the names around a block say of it. */
export function nameSigns({ html }: Block): number {
  if (html === undefined) return 0;
  if (html.hints !== last.hints)
    last = { hints: html.hints, signs: html.hints.reduce((signs, hint) => signs | signsOf(hint), 0) };
  let { signs } = last;
  // captions and fact boxes are told by class and id words alone
  for (const attr of html.attrs) signs |= signsOf(attr.toLowerCase()) & ~(IN_CAPTION | IN_FACT_BOX);
  return signs;
}
