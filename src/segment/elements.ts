/** The elements open at a point of an HTML page: takes start and end tags, well-formed or not, and keeps the stack. */

import type { Block } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import type { Attributes } from './attributes.ts';
import { BLOCK_TAGS, FOREIGN_TAGS, IMPLIED_END, SCOPE_TAGS, SKIPPED_TAGS } from './tags.ts';

export interface Element {
  tag: string;
  depth: number;
  parent: Element | null;
  /** The nearest element that stands on lines of its own: itself or an ancestor. */
  block: Element;
  isBlock: boolean;
  /** Nobody sees it: `hidden`, `aria-hidden`, `display: none`, on itself or an ancestor. */
  hidden: boolean;
  /** Its text is not part of the page: scripts, drawings, form fields. */
  skipped: boolean;
  className: string;
  id: string;
  /** Its `itemprop`, `datetime`, `rel` and `role`, as `name=value`. */
  attrs: readonly string[];
  /** Number of the element among the page's block elements. */
  container: number;
  /** Numbers of the block elements around it, root first. */
  containers: number[];
  /** Blocks that stand directly in it, and how many stand in it at any depth. */
  own: Block[];
  blocks: number;
  /** Cues made once for all its blocks; see cues.ts. */
  path: string | null;
  hints: readonly string[] | null;
  allHints: string[] | null;
  /** The child that made the last of these, so that one like it takes the same. */
  lastChild: Element | null;
  lastHinted: Element | null;
  lastStep: string;
  lastPath: string;
}

/** Containers further in than this are not told apart: no page nests so deep on purpose, and lists stay short. */
const DEEPEST_CONTAINER = 64;

/**
 * The stack. Every step takes constant time amortised however deep or broken the page: the nearest open element of
 * each name is looked up, never searched for.
 */
export class OpenElements {
  current: Element | null = null;
  private readonly stack: Element[] = [];
  private readonly depths = new Map<string, number[]>();
  private readonly scopes: number[] = [];
  private readonly onPop: (element: Element) => void;
  private containers = 0;

  /** @param onPop called for each element as it closes, innermost first */
  constructor(onPop: (element: Element) => void) {
    this.onPop = onPop;
  }

  /** Depth of the innermost open element of that name, -1 when none is open. */
  depthOf(tag: string): number {
    return this.depths.get(tag)?.at(-1) ?? -1;
  }

  /** Opens an element, after closing what its start tag ends by implication. */
  open(tag: string, attributes: Attributes): Element {
    const named = BLOCK_TAGS.has(tag);
    if (named) this.closeImplied(tag);
    const parent = this.current;
    const isBlock = named || attributes.asBlock;
    const element: Element = {
      tag,
      depth: this.stack.length,
      parent,
      block: null as unknown as Element,
      isBlock,
      hidden: attributes.hidden || (parent?.hidden ?? false),
      skipped: SKIPPED_TAGS.has(tag) || (parent?.skipped ?? false),
      className: attributes.class,
      id: attributes.id,
      attrs: attributes.cues(),
      container: isBlock ? this.containers++ : -1,
      containers: NONE,
      own: NO_BLOCKS,
      blocks: 0,
      path: null,
      hints: null,
      allHints: null,
      lastChild: null,
      lastHinted: null,
      lastStep: '',
      lastPath: '',
    };
    element.block = isBlock || parent === null ? element : parent.block;
    if (isBlock) element.containers = around(parent?.block ?? null);
    this.push(element);
    return element;
  }

  /** Closes the element an end tag means, and all within it. Returns false when there is none. */
  close(tag: string): boolean {
    const depth = this.depthOf(tag);
    if (depth < 0) return false;
    const bound = BLOCK_TAGS.has(tag) ? this.bound(tag) : (this.current?.block.depth ?? -1);
    if (depth < bound) return false;
    this.popTo(depth);
    return true;
  }

  /** Closes everything, at the end of the page. */
  closeAll(): void {
    this.popTo(0);
  }

  /** An end tag finds no start tag outside the table cell it stands in, except those of the table itself. */
  private bound(tag: string): number {
    if (IMPLIED_END.has(tag) || SCOPE_TAGS.has(tag)) return this.depthOf('table');
    return this.scopes.at(-1) ?? -1;
  }

  private closeImplied(tag: string): void {
    if (this.current !== null && FOREIGN_TAGS.has(this.current.tag) && tag !== 'option' && tag !== 'optgroup')
      this.popTo(this.current.depth);
    for (const foreign of FOREIGN_TAGS) {
      const depth = this.depthOf(foreign);
      if (depth >= 0 && tag !== 'option' && tag !== 'optgroup') this.popTo(depth);
    }
    if (tag !== 'head' && tag !== 'template') this.popIfOpen('head', -1);
    this.popIfOpen('p', this.scopes.at(-1) ?? -1);
    if (isHeading(tag) && this.current !== null && isHeading(this.current.tag))
      this.popTo(this.current.depth);
    const implied = IMPLIED_END.get(tag);
    if (implied === undefined) return;
    let bound = -1;
    for (const outer of implied.within) bound = Math.max(bound, this.depthOf(outer));
    for (const closed of implied.closes) this.popIfOpen(closed, bound);
  }

  private popIfOpen(tag: string, bound: number): void {
    const depth = this.depthOf(tag);
    if (depth > bound) this.popTo(depth);
  }

  private push(element: Element): void {
    this.stack.push(element);
    this.current = element;
    const depths = this.depths.get(element.tag);
    if (depths === undefined) this.depths.set(element.tag, [element.depth]);
    else depths.push(element.depth);
    if (SCOPE_TAGS.has(element.tag)) this.scopes.push(element.depth);
  }

  private popTo(depth: number): void {
    while (this.stack.length > depth) {
      const element = this.stack.pop() as Element;
      this.depths.get(element.tag)?.pop();
      if (this.scopes.at(-1) === element.depth) this.scopes.pop();
      this.current = element.parent;
      this.onPop(element); // first: text that waits for the element's end makes one more block of it
      if (element.parent !== null) element.parent.blocks += element.blocks;
    }
  }
}

const NONE: number[] = [];
const NO_BLOCKS: Block[] = [];

function isHeading(tag: string): boolean {
  return tag.length === 2 && unitAt(tag, 0) === 104 && tag !== 'hr';
}

function around(block: Element | null): number[] {
  if (block === null) return NONE;
  return block.containers.length < DEEPEST_CONTAINER
    ? [...block.containers, block.container]
    : block.containers;
}

/** Numbers of the block elements around what stands directly in `element`: those around it, and itself. */
export function containersWithin(element: Element): number[] {
  return around(element);
}
