/** NewsML-G2 (IPTC): takes a news item, or a message of many, gives an article for each item with a text. */
import { CopydeskError } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, Place, ReadOptions } from '../format.ts';
import { article, type Found } from '../record.ts';
import { textOf } from '../text.ts';
import { attribute, compact, cutOff, textOfChild } from './found.ts';
import { nitfRecord } from './nitf.ts';
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

const HTML_DROPPED = table<string | null>({
  head: null,
  html: 'div',
  body: 'div',
  figure: null,
  script: null,
});

export async function* newsml(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const root = parseXml(textOf(await collect(bytes, DOCUMENT_BYTES), options.charset, true));
  const items = findAll(root, new Set(['newsItem']));
  if (!items.length)
    throw new CopydeskError(
      'empty_record',
      'This NewsML-G2 holds no news item, only references; send the items.',
    );
  for (const item of items) {
    const guid = item.attributes.guid;
    const place = { line: item.line, uri: guid };
    if (item.cut) yield { ...place, error: new CopydeskError('invalid_file', cutOff) };
    else yield newsItem(item, place, guid);
  }
}

function newsItem(item: Element, place: Place, guid: string | undefined): FormatRecord {
  const about = child(item, 'itemMeta');
  const content = child(item, 'contentMeta');
  const status = child(about, 'pubStatus')?.attributes.qcode ?? 'stat:usable';
  const itemClass = child(about, 'itemClass')?.attributes.qcode ?? 'ninat:text';
  if (!status.endsWith(':usable'))
    return refused(place, guid, `Its pubStatus is ${status}: it is not to be published.`);
  if (!/:(?:text|composite)$/.test(itemClass))
    return refused(place, guid, `It is of the class ${itemClass} and holds no text of an article.`);
  const of = (e: Element | undefined, ...names: string[]) => textOfChild(e, 'newsml', ...names);
  const named = (e: Element | undefined, from: string): Found['source'] => {
    const value = textIn(child(e, 'name')).trim() || e?.attributes.literal;
    return value ? { value, from } : undefined;
  };
  const found = compact({
    headline: of(content, 'headline') ?? of(about, 'title'),
    byline: of(content, 'by') ?? people(content),
    source:
      named(child(content, 'infoSource'), 'newsml.infoSource') ??
      named(child(about, 'provider'), 'newsml.provider'),
    publishedAt: of(about, 'firstCreated') ?? of(about, 'versionCreated') ?? of(content, 'contentCreated'),
    dateline: named(child(content, 'located'), 'newsml.located'),
    section: of(child(about, 'service'), 'name'),
    language:
      attribute(child(content, 'language'), 'tag', 'newsml.language') ??
      attribute(item, 'xml:lang', 'newsml.xml:lang'),
    id: attribute(item, 'guid', 'newsml.guid'),
  });
  return withBody(child(item, 'contentSet'), found, place);
}

/** `creator` may be the house: only persons (`cpnat:person`) and those without a type are authors. */
function people(content: Element | undefined): Found['byline'] {
  const all = content ? elementsOf(content).filter((e) => localName(e) === 'creator') : [];
  const value = all
    .filter((e) => /person$/.test(child(e, 'type')?.attributes.qcode ?? e.attributes.type ?? 'person'))
    .map((e) => textIn(child(e, 'name')) || e.attributes.literal || '');
  return value.some(Boolean) ? { value, from: 'newsml.creator' } : undefined;
}

function withBody(set: Element | undefined, found: Found, place: Place): FormatRecord {
  const nested = find(set, 'nitf');
  if (nested) return nitfRecord(nested, { ...place }, found);
  const xml = child(set, 'inlineXML');
  const data = child(set, 'inlineData');
  const html = xml && (find(xml, 'body') ?? xml);
  const isHtml = /html/.test(data?.attributes.contenttype ?? '');
  const body = html
    ? { html: { value: toHtml(html, HTML_DROPPED), from: 'newsml.inlineXML' } }
    : data && { [isHtml ? 'html' : 'text']: { value: textIn(data), from: 'newsml.inlineData' } };
  return article({ ...found, ...body }, place, { isBody: true }, '`contentSet`');
}

function refused(place: Place, recordId: string | undefined, why: string): FormatRecord {
  return {
    ...place,
    recordId,
    error: new CopydeskError('invalid_record', `This news item is left out. ${why}`),
  };
}
