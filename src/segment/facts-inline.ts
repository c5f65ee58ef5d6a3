/** Facts that stand in the page's own text: microdata (`itemprop`), `rel="author"` and `<time datetime>`. */
import type { PageFact } from '#domain/document.ts';
import type { Attributes } from './attributes.ts';
import type { Element } from './elements.ts';
import { tidy, tidyText } from './tidy.ts';

const ITEMPROPS: ReadonlyMap<string, PageFact['field']> = new Map([
  ['headline', 'headline'],
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['datemodified', 'modified'],
  ['articlesection', 'section'],
  ['publisher', 'source'],
  ['sourceorganization', 'source'],
  ['inlanguage', 'language'],
]);
/** An author's name is looked for among so many ancestors of an `itemprop="name"`. */
const NEAR = 6;
/** Longest text taken from an element; longer ones hold the whole article by mistake. */
const LONGEST_TEXT = 300;
const OTHERS = /\b(?:comment|review|video|image|associatedmedia|hasPart|isPartOf)\b/i;

interface Capture {
  element: Element;
  field: PageFact['field'];
  from: string;
  ranges: number[];
}

export class InlineFacts {
  private readonly source: string;
  private readonly add: (fact: PageFact) => void;
  private capture: Capture | null = null;

  constructor(source: string, add: (fact: PageFact) => void) {
    this.source = source;
    this.add = add;
  }

  /** A `<meta itemprop content>` or `<link itemprop href>` in the text. */
  meta(attributes: Attributes, raw: string, parent: Element | null): void {
    const found = fieldOf(attributes.itemprop, parent);
    if (found === null) return;
    const span = { start: attributes.valueAt, end: attributes.valueAt + raw.length };
    if ((found.field === 'author' || found.field === 'source') && raw.includes('//')) return;
    this.add({ field: found.field, value: tidyText(raw), from: `microdata:${found.name}`, span });
  }

  open(element: Element, attributes: Attributes): void {
    if (element.attrs.length === 0 || element.skipped) return;
    const found = attributes.itemprop === '' ? null : fieldOf(attributes.itemprop, element.parent);
    if (attributes.datetime !== '') {
      if (!element.hidden || found !== null) this.time(element, attributes, found);
      return;
    }
    if (found !== null) {
      if (attributes.content !== '') this.meta(attributes, attributes.content, element.parent);
      else this.begin(element, found.field, `microdata:${found.name}`);
    } else if (element.tag === 'a' && this.capture === null && /(?:^|\s)author(?:\s|$)/i.test(attributes.rel))
      this.begin(element, 'author', 'rel:author');
  }

  private begin(element: Element, field: PageFact['field'], from: string): void {
    this.capture = { element, field, from, ranges: [] };
  }

  private time(element: Element, attributes: Attributes, found: Found | null): void {
    const updated = /updated|modified/i.test(`${attributes.class} ${attributes.itemprop}`);
    const field = found?.field ?? (updated ? 'modified' : 'published');
    if (field !== 'published' && field !== 'modified') return;
    const span = { start: attributes.valueAt, end: attributes.valueAt + attributes.datetime.length };
    const from =
      found !== null ? `microdata:${found.name}` : attributes.pubdate !== '' ? 'time:pubdate' : 'time';
    if (found === null && element.tag !== 'time') return;
    this.add({ field, value: tidyText(attributes.datetime), from, span });
  }

  text(start: number, end: number): void {
    this.capture?.ranges.push(start, end);
  }

  close(element: Element): void {
    const { capture } = this;
    if (capture === null || capture.element !== element) return;
    this.capture = null;
    const { ranges } = capture;
    const start = ranges[0];
    const end = ranges.at(-1);
    if (start === undefined || end === undefined) return;
    const { text, map } = tidy(this.source, ranges, true);
    if (text === '' || text.length > LONGEST_TEXT) return;
    this.add({
      field: capture.field,
      value: text,
      from: capture.from,
      span: { start: map[0]?.[1] ?? start, end },
    });
  }
}

interface Found {
  field: PageFact['field'];
  name: string;
}

/** What an `itemprop` states, given the element it stands in: a `name` is that of the author or publisher around it. */
function fieldOf(itemprop: string, parent: Element | null): Found | null {
  const outer = itempropsAround(parent);
  if (outer.some((prop) => OTHERS.test(prop))) return null;
  for (const name of itemprop.split(/\s+/)) {
    if (name === 'name') {
      const owner = outer[0] ?? '';
      const field = ITEMPROPS.get(owner.toLowerCase());
      if (field === 'author' || field === 'source') return { field, name: `${owner}.name` };
      continue;
    }
    const field = ITEMPROPS.get(name.toLowerCase());
    if (field !== undefined) return { field, name };
  }
  return null;
}

/** Values of `itemprop` on the nearest elements around, nearest first. */
function itempropsAround(element: Element | null): string[] {
  const found: string[] = [];
  let at = element;
  for (let i = 0; at !== null && i < NEAR; i++, at = at.parent)
    for (const attr of at.attrs) if (attr.startsWith('itemprop=')) found.push(attr.slice('itemprop='.length));
  return found;
}
