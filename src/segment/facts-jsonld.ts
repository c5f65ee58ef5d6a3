/** Takes the text of a JSON-LD script, gives what it says about the page's article. */
import type { PageFact } from '#domain/document.ts';
import { parseLoose } from './json-repair.ts';
import { tidyText } from './tidy.ts';

type Node = Record<string, unknown>;

/** `NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report` and their kin. */
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Blog|Review)$/;
const PAGE = /Page$/;
/** Fact checks describe their verdict, whose author and date are theirs; the claim is not their headline. */
const VERDICT = /^ClaimReview$/;
const EXCLUDED = /^(?:Claim|Media|User|Employer|Aggregate)?Review$|^(?:Job|Discussion\w*)Posting$/;
/** Articles described in one script: the page's own comes first, what follows are lists of others. */
const MOST_ARTICLES = 3;
/** More authors or sections than this are a list of something else. */
const MOST_OF_A_KIND = 20;
const DEEPEST = 6;
const MOST_NODES = 2000;

/** Facts of the script at `[start, end)` of `source`, in the order of its objects. Broken JSON is repaired, or gives none. */
export function jsonLdFacts(source: string, start: number, end: number): PageFact[] {
  const nodes: Node[] = [];
  const ids = new Map<string, Node>();
  for (const root of parseLoose(source.slice(start, end))) collect(root, nodes, ids, 0);
  const articles = nodes.filter((node) => isType(node, ARTICLE)).slice(0, MOST_ARTICLES);
  const others = articles.length > 0 ? [] : nodes;
  const verdicts = others.filter((node) => typesOf(node).some((type) => VERDICT.test(type))).slice(0, 1);
  const pages = others.filter((node) => isType(node, PAGE)).slice(0, 1);
  const facts: PageFact[] = [];
  const emit: Emit = (field, value, from) => {
    const text = field === 'body' ? bodyText(value) : tidyText(value);
    if (text !== '')
      facts.push({ field, value: text, from: `json-ld:${from}`, span: find(source, value, start, end) });
  };
  for (const node of articles) articleFacts(node, ids, emit);
  for (const node of nodes.filter((n) => typesOf(n).includes('BreadcrumbList')).slice(0, 1))
    crumbs(node, emit);
  for (const node of [...verdicts, ...pages]) pageFacts(node, ids, emit);
  return facts;
}

type Emit = (field: PageFact['field'], value: string, from: string) => void;

function collect(value: unknown, nodes: Node[], ids: Map<string, Node>, depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, ids, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  nodes.push(value);
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) ids.set(id, value);
  for (const key of [
    '@graph',
    'breadcrumb',
    'mainEntity',
    'mainEntityOfPage',
    'author',
    'creator',
    'publisher',
  ])
    if (typeof value[key] === 'object') collect(value[key], nodes, ids, depth + 1);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

function isType(node: Node, pattern: RegExp): boolean {
  return typesOf(node).some((type) => pattern.test(type) && !EXCLUDED.test(type));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function articleFacts(node: Node, ids: Map<string, Node>, emit: Emit): void {
  const type = typesOf(node)[0] ?? 'Article';
  const headline = strings(node.headline)[0] ?? strings(node.name)[0];
  if (headline !== undefined)
    emit('headline', headline, `${type}.${node.headline === undefined ? 'name' : 'headline'}`);
  names(
    node.author ?? node.creator,
    'author',
    `${type}.${node.author === undefined ? 'creator' : 'author'}`,
    ids,
    emit,
  );
  dates(node, type, emit);
  for (const section of strings(node.articleSection).slice(0, MOST_OF_A_KIND))
    emit('section', section, `${type}.articleSection`);
  names(node.publisher ?? node.sourceOrganization, 'source', `${type}.publisher`, ids, emit);
  for (const key of ['articleBody', 'text'] as const) {
    const body = strings(node[key])[0];
    if (body === undefined) continue;
    emit('body', body, `${type}.${key}`);
    break;
  }
  first(node.inLanguage, 'language', `${type}.inLanguage`, emit);
  first(node.description, 'description', `${type}.description`, emit);
  const url = strings(node.url)[0] ?? addressOf(node.mainEntityOfPage);
  if (url !== undefined) emit('url', url, `${type}.url`);
}

/** The parts of a breadcrumb, in order; its last may be the article itself. */
function crumbs(node: Node, emit: Emit): void {
  for (const item of listOf(node.itemListElement).slice(0, MOST_OF_A_KIND)) {
    if (!isNode(item)) continue;
    const name = strings(item.name)[0] ?? (isNode(item.item) ? strings(item.item.name)[0] : undefined);
    if (name !== undefined) emit('section', name, 'BreadcrumbList.name');
  }
}

function pageFacts(node: Node, ids: Map<string, Node>, emit: Emit): void {
  const type = typesOf(node)[0] ?? 'WebPage';
  const headline = strings(node.headline)[0] ?? strings(node.name)[0];
  if (headline !== undefined)
    emit('headline', headline, `${type}.${node.headline === undefined ? 'name' : 'headline'}`);
  dates(node, type, emit);
  names(node.author, 'author', `${type}.author`, ids, emit);
  names(node.publisher, 'source', `${type}.publisher`, ids, emit);
  first(node.inLanguage, 'language', `${type}.inLanguage`, emit);
}

function dates(node: Node, type: string, emit: Emit): void {
  first(node.datePublished ?? node.dateCreated, 'published', `${type}.datePublished`, emit);
  first(node.dateModified, 'modified', `${type}.dateModified`, emit);
}

function first(value: unknown, field: PageFact['field'], from: string, emit: Emit): void {
  const text = strings(value)[0];
  if (text !== undefined) emit(field, text, from);
}

function strings(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item];
    if (isNode(item) && typeof item['@value'] === 'string') return [item['@value']];
    return isNode(item) && typeof item.name === 'string' ? [item.name] : [];
  });
}

function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isNode(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
}

/** Names of persons and organisations, which may be strings, objects, lists, or references to other objects. */
function names(
  value: unknown,
  field: 'author' | 'source',
  from: string,
  ids: Map<string, Node>,
  emit: Emit,
): void {
  for (const item of listOf(value).slice(0, MOST_OF_A_KIND)) {
    if (typeof item === 'string') {
      const node = ids.get(item);
      if (node !== undefined) nameOf(node, field, from, emit);
      else if (!/^(?:https?:)?\/\/|^#/.test(item)) emit(field, item, from);
    } else if (isNode(item)) {
      const id = item['@id'];
      const node = item.name === undefined && typeof id === 'string' ? (ids.get(id) ?? item) : item;
      nameOf(node, field, from, emit);
    }
  }
}

function nameOf(node: Node, field: 'author' | 'source', from: string, emit: Emit): void {
  const type = field === 'author' ? typesOf(node).find((name) => name !== 'Person') : undefined;
  for (const name of strings(node.name).slice(0, MOST_OF_A_KIND))
    emit(field, name, type === undefined ? `${from}.name` : `${from}.name(${type})`);
}

/** An article's text keeps its paragraphs: lines are tidied one by one. */
function bodyText(value: string): string {
  const lines = value
    .split(/[\n\r]+|\\n|<\/p>|<br ?\/?>/)
    .map((line) => tidyText(line.replace(/<[^<>]*>/g, '')));
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Where a value stands in the script; the whole script where it is written with escapes we would not write. */
function find(source: string, value: string, start: number, end: number): PageFact['span'] {
  for (const written of [value, JSON.stringify(value).slice(1, -1)]) {
    const at = source.indexOf(written, start);
    if (at >= 0 && at + written.length <= end) return { start: at, end: at + written.length };
  }
  return { start, end };
}
