/** The text gathered since the last block ended: takes stretches of the page, gives the blocks they make. */

import type { Block } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import { cuesOf } from './cues.ts';
import type { Element } from './elements.ts';
import { splitAtBreaks } from './line-breaks.ts';
import { tidy } from './tidy.ts';

/** Looking for the innermost common element stops after so many steps; its block element will do. */
const FURTHEST_COMMON = 32;
/** Inner elements remembered for their class words: bylines and captions have few, paragraphs need none. */
const MOST_INNER = 6;

export class Run {
  /** Start, end, start, end …; an empty stretch is a space. */
  private ranges: number[] = [];
  /** Whether each stretch stands in a link. */
  private links: boolean[] = [];
  /** Lengths of `ranges` at which a `<br>` stood. */
  private breaks: number[] = [];
  private common: Element | null = null;
  private inner: Element[] = [];

  get empty(): boolean {
    return this.common === null;
  }

  /** Adds the stretch `[start, end)`, which holds more than white space. */
  add(start: number, end: number, element: Element, inLink: boolean): void {
    this.ranges.push(start, end);
    this.links.push(inLink);
    this.common = this.common === null ? element : commonOf(this.common, element);
    if (!element.isBlock && this.inner.length < MOST_INNER && this.inner.at(-1) !== element)
      this.inner.push(element);
  }

  /** Adds white space at `at`, unless nothing stands before it. */
  space(at: number): void {
    if (this.common === null) return;
    this.ranges.push(at, at);
    this.links.push(false);
  }

  /** Notes that a `<br>` stands at `at`. */
  lineBreak(at: number): void {
    this.space(at);
    if (this.common !== null) this.breaks.push(this.ranges.length);
  }

  /** Ends the run: appends its blocks to `blocks`, and leaves it empty. */
  flush(source: string, blocks: Block[]): void {
    const element = this.common;
    if (element === null) return;
    const pieces =
      this.breaks.length === 0 || isHeading(element.block)
        ? [[0, this.ranges.length]]
        : splitAtBreaks(source, this.ranges, this.breaks);
    for (const [from = 0, to = 0] of pieces) this.piece(source, from, to, element, blocks);
    this.ranges = [];
    this.links = [];
    this.breaks = [];
    this.common = null;
    this.inner = [];
  }

  private piece(source: string, from: number, to: number, element: Element, blocks: Block[]): void {
    const ranges = from === 0 && to === this.ranges.length ? this.ranges : this.ranges.slice(from, to);
    const { text, map } = tidy(source, ranges, true);
    const first = map[0];
    if (first === undefined) return;
    const block: Block = {
      index: blocks.length,
      text,
      span: { start: first[1], end: endOf(source, ranges) },
      map,
      indent: 0,
      gap: 0,
      bullet: '',
      linkDensity: this.linkDensity(from, to),
      html: cuesOf(
        element,
        this.inner.filter((part) => part !== element),
      ),
    };
    blocks.push(block);
    const holder = element.block;
    if (holder.own.length === 0) holder.own = [block];
    else holder.own.push(block);
    holder.blocks++;
  }

  private linkDensity(from: number, to: number): number {
    let linked = 0;
    let all = 0;
    for (let i = from; i < to; i += 2) {
      const length = (this.ranges[i + 1] as number) - (this.ranges[i] as number);
      all += length;
      if (this.links[i >> 1] === true) linked += length;
    }
    return all === 0 ? 0 : linked / all;
  }
}

/** End of the last stretch that holds text, without the white space after it. */
function endOf(source: string, ranges: readonly number[]): number {
  for (let i = ranges.length - 2; i >= 0; i -= 2) {
    const start = ranges[i] as number;
    let end = ranges[i + 1] as number;
    while (end > start && unitAt(source, end - 1) <= 32) end--;
    if (end > start) return end;
  }
  return 0;
}

function commonOf(a: Element, b: Element): Element {
  if (a === b) return a;
  let one = a;
  let other = b;
  for (let i = 0; i < FURTHEST_COMMON && one !== other; i++) {
    const deeper = one.depth > other.depth ? one : other;
    if (deeper.parent === null || deeper === deeper.block) break;
    if (deeper === one) one = deeper.parent;
    else other = deeper.parent;
  }
  return one === other ? one : a.block;
}

/** A heading is one however it is set; its line breaks are for looks. */
function isHeading({ tag }: Element): boolean {
  return /^h[1-6]$/.test(tag);
}
