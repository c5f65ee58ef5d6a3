/** NITF (IPTC): takes a document, or several in one, gives an article for each `nitf` element. */
import { CopydeskError } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, Place, ReadOptions } from '../format.ts';
import { article, type Found } from '../record.ts';
import { textOf } from '../text.ts';
import { attribute, compact, cutOff, textOfChild } from './found.ts';
import {
  child,
  type Element,
  elementsOf,
  find,
  findAll,
  localName,
  parseXml,
  textIn,
  toHtml,
} from './tree.ts';

/** What NITF has beside HTML's elements; media come with captions that are no body. */
const AS_HTML = table<string | null>({
  media: null,
  'media-reference': null,
  hl2: 'h2',
  hedline: 'div',
  block: 'div',
  bq: 'blockquote',
  person: 'span',
  org: 'span',
  location: 'span',
  chron: 'span',
  event: 'span',
  money: 'span',
  num: 'span',
  'object.title': 'span',
  function: 'span',
  virtloc: 'span',
  nitf: 'div',
});

export async function* nitf(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const root = parseXml(textOf(await collect(bytes, DOCUMENT_BYTES), options.charset, true));
  for (const element of findAll(root, new Set(['nitf']))) {
    const place = { line: element.line };
    if (element.cut) yield { ...place, error: new CopydeskError('invalid_file', cutOff) };
    else yield nitfRecord(element, place);
  }
}

/** @param beside what stands around the element, for the fields it has not itself */
export function nitfRecord(element: Element, place: Place, beside: Found = {}): FormatRecord {
  const head = child(element, 'head');
  const docdata = child(head, 'docdata') ?? child(element, 'docdata');
  const pubdata = child(head, 'pubdata');
  const content = child(child(element, 'body'), 'body.content') ?? find(element, 'body.content');
  // archives have the lead twice: by itself, and in the full text
  const blocks = content ? findAll(content, new Set(['block'])) : [];
  const text = blocks.find((b) => b.attributes.class === 'full_text') ?? content;
  const top = child(child(element, 'body'), 'body.head');
  const dateline = child(top, 'dateline');
  const of = (e: Element | undefined, ...names: string[]) => textOfChild(e, 'nitf', ...names);
  const own = compact({
    html: text && { value: toHtml(text, AS_HTML), from: 'nitf.body.content' },
    headline: of(child(top, 'hedline'), 'hl1') ?? of(head, 'title'),
    byline: bylines(top),
    source:
      attribute(pubdata, 'name', 'nitf.pubdata') ??
      of(child(top, 'distributor'), 'org') ??
      of(top, 'distributor'),
    publishedAt: dateOf(docdata, pubdata),
    section: attribute(pubdata, 'position.section', 'nitf.pubdata') ?? sectionOf(head),
    dateline: of(dateline, 'location'),
    language: attribute(element, 'xml:lang', 'nitf.xml:lang'),
    id: attribute(child(docdata, 'doc-id'), 'id-string', 'nitf.doc-id'),
    url: attribute(pubdata, 'ex-ref', 'nitf.pubdata'),
  });
  return article({ ...beside, ...own }, place, { isBody: true }, '`body.content`');
}

/** A byline's `byttl` is the author's post, its `person` the author. */
function bylines(top: Element | undefined): Found['byline'] {
  const all = top ? elementsOf(top).filter((e) => localName(e) === 'byline') : [];
  const printed = all.filter((e) => e.attributes.class !== 'normalized_byline');
  const value = (printed.length ? printed : all).flatMap((e) => {
    const people = findAll(e, new Set(['person'])).map(textIn);
    return people.length ? people : [withoutPost(e) || textIn(e)];
  });
  return value.length ? { value, from: 'nitf.byline' } : undefined;
}

function withoutPost(byline: Element): string {
  const parts = byline.children.map((c) =>
    typeof c === 'string' ? c : localName(c) === 'byttl' ? '' : textIn(c),
  );
  return parts.join('').trim();
}

function dateOf(docdata: Element | undefined, pubdata: Element | undefined): Found['publishedAt'] {
  return (
    attribute(child(docdata, 'date.issue'), 'norm', 'nitf.date.issue') ??
    attribute(child(docdata, 'date.release'), 'norm', 'nitf.date.release') ??
    attribute(pubdata, 'date.publication', 'nitf.pubdata')
  );
}

/** `<meta name="section" content="World">`, and as archives call it; a desk says less. */
function sectionOf(head: Element | undefined): Found['section'] {
  const metas = head ? elementsOf(head).filter((e) => localName(e) === 'meta') : [];
  for (const name of ['section', 'online_sections', 'dsk']) {
    const value = metas
      .find((e) => e.attributes.name === name)
      ?.attributes.content?.replace(/;.*$/s, '')
      .trim();
    if (value) return { value, from: `nitf.meta.${name}` };
  }
  return undefined;
}
