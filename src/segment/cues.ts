/** Takes the element a block stands in, gives the cues only HTML has: tag, path, words of classes, containers. */
import type { HtmlCues } from '#domain/document.ts';
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
    hints: hintsOf(element, inner),
    containers: block.containers,
    hidden: element.hidden,
    attrs: attrsOf(element, inner),
  };
}

function pathOf(block: Element): string {
  if (block.path !== null) return block.path;
  const steps: string[] = [];
  let at: Element | null = block;
  while (at !== null && steps.length < LONGEST_PATH) {
    const word = firstWord(at.className);
    steps.push(word === '' ? at.tag : `${at.tag}.${word}`);
    at = at.parent;
  }
  block.path = steps.reverse().join('>');
  return block.path;
}

function firstWord(className: string): string {
  if (className === '') return '';
  const [word = ''] = className.trimStart().slice(0, LONGEST_HINT).split(/\s/, 1);
  return word;
}

/** Own class and id words of one element, lower case, camelCase parted by hyphens. */
function ownHints(element: Element): string[] {
  if (element.hints !== null) return element.hints;
  const words = `${element.className} ${element.id}`.slice(0, HINTS_AN_ELEMENT * LONGEST_HINT).split(/\s+/);
  const hints: string[] = [];
  for (const word of words) {
    if (word === '' || word.length > LONGEST_HINT) continue;
    hints.push(word.replace(CAMEL, '$1-$2').toLowerCase());
    if (hints.length === HINTS_AN_ELEMENT) break;
  }
  element.hints = hints;
  return hints;
}

function hintsOf(element: Element, inner: readonly Element[]): string[] {
  const hints: string[] = [];
  let at: Element | null = element;
  for (let outside = 0; at !== null && outside <= HINT_ANCESTORS; at = at.parent) {
    if (at.className !== '' || at.id !== '') hints.push(...ownHints(at));
    if (at.isBlock) outside++;
  }
  for (const part of inner) if (part.className !== '' || part.id !== '') hints.push(...ownHints(part));
  return hints.length < 2 ? hints : [...new Set(hints)];
}

function attrsOf(element: Element, inner: readonly Element[]): string[] {
  const attrs: string[] = [];
  let at: Element | null = element;
  for (let outside = 0; at !== null && outside <= ATTR_ANCESTORS; at = at.parent) {
    if (at.attrs.length > 0) attrs.push(...at.attrs);
    if (at.isBlock) outside++;
  }
  for (const part of inner) if (part.attrs.length > 0) attrs.push(...part.attrs);
  return attrs;
}
