/** Takes the element a block stands in, gives the cues only HTML has: tag, path, words of classes, containers. */

import type { HtmlCues } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import { remember } from '#text/remember.ts';
import type { Element } from './elements.ts';

/** A path names this many nearest elements: templates are told apart by far fewer. */
const LONGEST_PATH = 40;
/** Class words are taken from the element and this many ancestors; further out they say what page it is, not what block. */
const HINT_ANCESTORS = 4;
/** Utility-class pages put dozens of words on an element; the telling ones come first. */
const HINTS_AN_ELEMENT = 8;
const LONGEST_HINT = 60;
const ATTR_ANCESTORS = 4;
const CAMEL = /([a-z0-9])([A-Z])/g;

/**
 * The cues of a block.
 * @param element the innermost element that holds all of the block's text
 * @param inner elements within it that hold parts of the text
 */
export function cuesOf(element: Element, inner: readonly Element[]): HtmlCues {
  const block = element.block;
  return {
    tag: block.tag,
    path: pathOf(block),
    hints: sharedHints(element, inner),
    containers: block.containers,
    hidden: element.hidden,
    attrs: attrsOf(element, inner),
  };
}

function pathOf(element: Element): string {
  if (element.path !== null) return element.path;
  const word = firstWord(element.className);
  const step = word === '' ? element.tag : `${element.tag}.${word}`;
  const { parent } = element;
  if (parent === null) element.path = step;
  else if (element.depth >= LONGEST_PATH) element.path = deepPath(element);
  else {
    // items of a list have one path: one string for all of them
    if (parent.lastStep !== step) {
      parent.lastStep = step;
      parent.lastPath = `${pathOf(parent)}>${step}`;
    }
    element.path = parent.lastPath;
  }
  return element.path;
}

function deepPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < LONGEST_PATH; at = at.parent) {
    const word = firstWord(at.className);
    steps.push(word === '' ? at.tag : `${at.tag}.${word}`);
  }
  return steps.reverse().join('>');
}

function firstWord(className: string): string {
  let start = 0;
  while (start < className.length && isSpace(unitAt(className, start))) start++;
  const last = Math.min(className.length, start + LONGEST_HINT);
  let end = start;
  while (end < last && !isSpace(unitAt(className, end))) end++;
  return className.slice(start, end);
}

function isSpace(c: number): boolean {
  return c <= 32 || c === 0xa0;
}

/** Own class and id words of one element, lower case, camelCase parted by hyphens. */
function ownHints(element: Element): readonly string[] {
  if (element.hints !== null) return element.hints;
  const { parent } = element;
  const before = parent?.lastChild;
  element.hints =
    before?.hints && before.className === element.className && before.id === element.id
      ? before.hints
      : hintsOfNames(namesOf(element));
  if (parent !== null) parent.lastChild = element;
  return element.hints;
}

/** A word in lower case, camelCase parted by hyphens. */
const hintOf = remember((word) => {
  const small = word.toLowerCase();
  return small === word ? word : word.replace(CAMEL, '$1-$2').toLowerCase();
});

function namesOf({ className, id }: Element): string {
  return (id === '' ? className : `${className} ${id}`).slice(0, HINTS_AN_ELEMENT * LONGEST_HINT);
}

const hintsOfNames = remember((names): readonly string[] => {
  const hints: string[] = [];
  for (let start = 0, end = 0; start < names.length && hints.length < HINTS_AN_ELEMENT; start = end + 1) {
    end = start;
    while (end < names.length && !isSpace(unitAt(names, end))) end++;
    if (end === start || end - start > LONGEST_HINT) continue;
    hints.push(hintOf(names.slice(start, end)));
  }
  return hints;
});

/** The hints of a block: one list for neighbours that are alike, such as the items of a list. */
function sharedHints(element: Element, inner: readonly Element[]): string[] {
  if (inner.some((part) => part.className !== '' || part.id !== '')) return hintsOf(element, inner);
  const { parent } = element;
  const before = parent?.lastHinted;
  const isAlike =
    before?.allHints &&
    before.isBlock === element.isBlock &&
    before.className === element.className &&
    before.id === element.id;
  element.allHints ??= isAlike ? before.allHints : hintsOf(element, inner);
  if (parent !== null) parent.lastHinted = element;
  return element.allHints!;
}

function hintsOf(element: Element, inner: readonly Element[]): string[] {
  const hints: string[] = [];
  const add = (at: Element) => {
    if (at.className === '' && at.id === '') return;
    for (const hint of ownHints(at)) if (!hints.includes(hint)) hints.push(hint);
  };
  let at: Element | null = element;
  for (let outside = 0; at !== null && outside <= HINT_ANCESTORS; at = at.parent) {
    add(at);
    if (at.isBlock) outside++;
  }
  for (const part of inner) add(part);
  return hints;
}

const NO_ATTRS: string[] = [];

function attrsOf(element: Element, inner: readonly Element[]): string[] {
  let attrs = NO_ATTRS;
  const add = (more: readonly string[]) => {
    if (more.length > 0) attrs = [...attrs, ...more];
  };
  let at: Element | null = element;
  for (let outside = 0; at !== null && outside <= ATTR_ANCESTORS; at = at.parent) {
    add(at.attrs);
    if (at.isBlock) outside++;
  }
  for (const part of inner) add(part.attrs);
  return attrs;
}
