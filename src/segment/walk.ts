/** The walk over an HTML page's tokens: takes them as they come, gives blocks, and hands the facts collector its share. */

import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import type { Block } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import { Attributes } from './attributes.ts';
import { containersWithin, type Element, OpenElements } from './elements.ts';
import { Facts } from './facts.ts';
import { needsSpace } from './glue.ts';
import { joinRow } from './rows.ts';
import { Run } from './run.ts';
import { FOREIGN_TAGS, LEAF_TAGS, VOID_TAGS } from './tags.ts';

export class Walk implements TokenizerCallbacks {
  readonly blocks: Block[] = [];
  readonly facts: Facts;
  /** Characters inside `<noscript>` that were left out. */
  noscript = 0;
  private readonly text: string;
  private readonly withNoscript: boolean;
  private readonly elements: OpenElements;
  private readonly attributes = new Attributes();
  private readonly run = new Run();
  private tag = '';
  private tagAt = 0;
  private link: Element | null = null;
  /** End of the last text of the run and of the last tag, to see what adjoins. */
  private textEnd = -1;
  private closedInline = false;

  constructor(text: string, withNoscript: boolean) {
    this.text = text;
    this.withNoscript = withNoscript;
    this.facts = new Facts(text);
    this.elements = new OpenElements((element) => this.closed(element));
  }

  isInForeignContext(): boolean {
    const current = this.elements.current;
    return (
      current?.skipped === true && (this.elements.depthOf('svg') >= 0 || this.elements.depthOf('math') >= 0)
    );
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.text.slice(start, end).toLowerCase();
    this.tagAt = start - 1;
    this.attributes.reset();
  }

  onattribname(start: number, end: number): void {
    this.attributes.enter(this.text, start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.value(this.text, start, end);
  }

  onattribend(quote: QuoteType): void {
    if (quote === QuoteType.NoValue) this.attributes.flag();
  }

  onselfclosingtag(): void {
    const foreign = this.isInForeignContext() || FOREIGN_TAGS.has(this.tag);
    this.startTag();
    if (foreign && this.elements.current?.tag === this.tag) this.elements.close(this.tag);
  }

  onopentagend(): void {
    this.startTag();
  }

  private startTag(): void {
    const { tag, elements, attributes } = this;
    if (VOID_TAGS.has(tag)) {
      this.voidTag(tag);
      return;
    }
    if ((tag === 'html' || tag === 'body') && elements.depthOf(tag) >= 0) return;
    const element = elements.open(tag, attributes);
    if (tag === 'noscript' && this.withNoscript) element.skipped = element.parent?.skipped ?? false;
    if (element.isBlock) this.endRun();
    else if (attributes.asBreak) this.run.lineBreak(this.tagAt);
    if (tag === 'a') this.link = element;
    this.facts.open(element, attributes);
  }

  private voidTag(tag: string): void {
    if (tag === 'br') this.run.lineBreak(this.tagAt);
    else if (tag === 'hr') this.endRun();
    else if (tag === 'meta' || tag === 'link') this.facts.empty(tag, this.attributes, this.elements.current);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.text.slice(start, end).toLowerCase();
    if (tag === 'br') this.run.lineBreak(start);
    else if (tag === 'p' || tag === 'body' || tag === 'html') this.endRun();
    if (tag === 'body' || tag === 'html') return; // what follows them is still shown
    this.elements.close(tag);
    if (tag === 'a') this.link = null;
    this.closedInline = true;
  }

  private closed(element: Element): void {
    if (element.isBlock) this.endRun();
    if (element.tag === 'tr') joinRow(element, this.blocks);
    if (element === this.link) this.link = null;
    this.facts.close(element);
    this.settleContainers(element);
  }

  ontext(start: number, end: number): void {
    if (start < 0) return; // what the tokenizer makes of a closing tag that the page ends in: all of the page again
    const element = this.elements.current;
    if (element === null) {
      if (!isBlank(this.text, start, end)) {
        this.attributes.reset();
        this.elements.open('body', this.attributes);
        this.ontext(start, end);
      }
      return;
    }
    if (element.skipped) {
      this.facts.skippedText(element, start, end);
      const isText = element.tag !== 'style' && element.tag !== 'script' && !isBlank(this.text, start, end);
      if (isText && this.elements.depthOf('noscript') >= 0) this.noscript += end - start;
      return;
    }
    if (element.hidden && !element.block.hidden) return;
    if (isBlank(this.text, start, end)) {
      this.run.space(start);
      this.facts.text(start, end);
    } else {
      if (this.closedInline && !this.run.empty && needsSpace(this.text, this.textEnd, start))
        this.run.space(this.textEnd);
      this.run.add(start, end, element, this.link !== null);
      this.facts.text(start, end);
      this.textEnd = end;
    }
    this.closedInline = false;
  }

  onend(): void {
    this.endRun();
    this.elements.closeAll();
  }

  private endRun(): void {
    this.run.flush(this.text, this.blocks);
    this.closedInline = false;
  }

  /** Blocks that share an element with others, such as text parted by `<br><br>`, have that element as a container. */
  private settleContainers(element: Element): void {
    if (element.own.length === 0 || element.blocks < 2 || LEAF_TAGS.has(element.tag)) return;
    const containers = containersWithin(element);
    for (const block of element.own) if (block.html !== undefined) block.html.containers = containers;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (unitAt(text, i) > 32) return false;
  return true;
}
