/**
 * Takes XML as text, gives its elements as a tree. Document types are passed over unread: nothing is fetched, and entities that
 * a document declares are refused, as their only use in a feed is to blow it up.
 */
import { Parser } from 'htmlparser2';
import { CopydeskError } from '#domain/errors.ts';

export interface Element {
  /** With its prefix, as written. */
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  /** Line it begins in, from 1. */
  line: number;
  /** True where the file ends inside it. */
  cut: boolean;
}

/** News formats are some twenty deep. */
const DEPTH_MOST = 200;
const SUBSET = /<!DOCTYPE[^<>[]{0,2000}\[/i;

/** @throws CopydeskError `invalid_file` */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], line: 1, cut: false };
  const open = [root];
  const lineAt = lineCounter(text);
  let ended = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEPTH_MOST) throw invalid(`is nested deeper than ${DEPTH_MOST} elements`);
        const element = { name, attributes, children: [], line: lineAt(parser.startIndex), cut: false };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(data) {
        const { children } = open.at(-1)!;
        if (typeof children.at(-1) === 'string') children[children.length - 1] += data;
        else children.push(data);
      },
      onclosetag() {
        if (open.length > 1) open.pop()!.cut = ended;
      },
    },
    { xmlMode: true },
  );
  parser.write(withoutSubset(text));
  ended = true;
  parser.end();
  return root;
}

/** The internal part of a document type, blanked out so that lines stay. */
function withoutSubset(text: string): string {
  const subset = SUBSET.exec(text.slice(0, 16_384));
  if (!subset) return text;
  const end = text.indexOf(']', subset.index);
  const inside = text.slice(subset.index, end < 0 ? undefined : end + 1);
  if (end < 0 || /<!ENTITY/i.test(inside)) throw invalid('declares entities of its own, which are not read');
  return (
    text.slice(0, subset.index) +
    inside.replace(/[^\n]/g, ' ').replace(/^.{9}/, '<!DOCTYPE') +
    text.slice(end + 1)
  );
}

function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (index) => {
    for (; end >= 0 && end < index; end = text.indexOf('\n', end + 1)) line++;
    return line;
  };
}

function invalid(what: string): CopydeskError {
  return new CopydeskError('invalid_file', `This XML ${what}; it can't be read.`);
}

export const localName = (element: Element): string => element.name.slice(element.name.indexOf(':') + 1);

export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child with one of these names, with or without prefix. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  const all = element ? elementsOf(element) : [];
  for (const name of names) {
    const found = all.find((e) => e.name === name || localName(e) === name);
    if (found) return found;
  }
  return undefined;
}

/** All elements of these local names, at any depth, outermost first; what is inside one is not looked at. */
export function findAll(element: Element, names: ReadonlySet<string>): Element[] {
  return elementsOf(element).flatMap((e) => (names.has(localName(e)) ? [e] : findAll(e, names)));
}

export function find(element: Element | undefined, name: string): Element | undefined {
  return element && findAll(element, new Set([name]))[0];
}

export function textIn(element: Element | undefined): string {
  if (!element) return '';
  return element.children.map((c) => (typeof c === 'string' ? c : textIn(c))).join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ESCAPES[c]!);

/**
 * The inside of an element as HTML.
 * @param rename local name → HTML element; null drops the element with all in it
 */
export function toHtml(element: Element, rename: Record<string, string | null> = {}): string {
  return element.children
    .map((c) => {
      if (typeof c === 'string') return escaped(c);
      const local = localName(c);
      const name = Object.hasOwn(rename, local) ? rename[local] : local;
      return name ? `<${name}>${toHtml(c, rename)}</${name}>` : '';
    })
    .join('');
}
