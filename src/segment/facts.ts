/** Collects what an HTML page says about itself: takes elements and texts as the walk meets them, gives facts in page order. */
import type { PageFact } from '#domain/document.ts';
import type { Attributes } from './attributes.ts';
import type { Element } from './elements.ts';
import { InlineFacts } from './facts-inline.ts';
import { jsonLdFacts } from './facts-jsonld.ts';
import { metaFact } from './facts-meta.ts';
import { tidy, tidyText } from './tidy.ts';

/** A page with more is a list of other pages, or wants to exhaust us. */
const MOST_FACTS = 500;

export class Facts {
  private readonly list: PageFact[] = [];
  private readonly source: string;
  private readonly inline: InlineFacts;
  private jsonLd: Element | null = null;
  private titled = false;

  constructor(source: string) {
    this.source = source;
    this.inline = new InlineFacts(source, (fact) => this.add(fact));
  }

  /** All facts, as they stand in the page. */
  sorted(): PageFact[] {
    return this.list.sort((a, b) => a.span.start - b.span.start);
  }

  /** An element without content: `<meta>` or `<link>`. */
  empty(tag: string, attributes: Attributes, parent: Element | null): void {
    if (parent?.tag === 'noscript' || parent?.tag === 'template') return;
    if (tag === 'link') {
      if (attributes.rel.toLowerCase() === 'canonical')
        this.value('url', attributes.href, attributes.valueAt, 'canonical');
      if (attributes.itemprop !== '') this.inline.meta(attributes, attributes.href, parent);
      return;
    }
    if (attributes.content === '') return;
    for (const name of [attributes.property, attributes.name, attributes.httpEquiv]) {
      const fact = name === '' ? null : metaFact(name);
      if (fact === null) continue;
      this.value(
        fact.field,
        attributes.content,
        attributes.valueAt,
        `meta:${name.toLowerCase()}`,
        fact.noUrl,
      );
      return;
    }
    if (attributes.itemprop !== '') this.inline.meta(attributes, attributes.content, parent);
  }

  /** A start tag of an element with content. */
  open(element: Element, attributes: Attributes): void {
    if (element.tag === 'html') {
      if (attributes.lang !== '') this.value('language', attributes.lang, attributes.valueAt, 'html-lang');
    } else if (element.tag === 'script') {
      if (attributes.type.toLowerCase().includes('ld+json')) this.jsonLd = element;
    } else this.inline.open(element, attributes);
  }

  close(element: Element): void {
    this.inline.close(element);
  }

  /** Text of the page at `[start, end)`. */
  text(start: number, end: number): void {
    this.inline.text(start, end);
  }

  /** Text readers do not see: titles and scripts say what the page is. */
  skippedText(element: Element, start: number, end: number): void {
    if (element.tag === 'script' && element === this.jsonLd) {
      for (const fact of jsonLdFacts(this.source, start, end)) this.add(fact);
    } else if (element.tag === 'title' && !this.titled && element.parent?.skipped !== true) {
      this.titled = true;
      const { text } = tidy(this.source, [start, end], true);
      this.add({ field: 'headline', value: text, from: 'title', span: { start, end } });
    }
  }

  private value(field: PageFact['field'], raw: string, start: number, from: string, noUrl = false): void {
    const value = tidyText(raw);
    if (noUrl && /^(?:https?:)?\/\//.test(value)) return;
    this.add({ field, value, from, span: { start, end: start + raw.length } });
  }

  private add(fact: PageFact): void {
    if (fact.value !== '' && this.list.length < MOST_FACTS) this.list.push(fact);
  }
}
