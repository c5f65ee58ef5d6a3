/**
 * Takes a page's HTML, gives the text dump a careless scraper would have saved: title first, then every text, menus and all,
 * in one of four layouts. So each HTML page with a known body trains the labeller of text dumps four times.
 */
import { parseDocument } from 'htmlparser2';

type AnyNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<AnyNode, { attribs: object }>;
type Text = Exclude<Extract<AnyNode, { data: string }>, { name: string }>;
const isTag = (node: AnyNode): node is Element => 'attribs' in node;
const isText = (node: AnyNode): node is Text => String(node.type) === 'text';

/** `flat`: a line a block; `flat-blank`: with empty lines; `lynx`: indented three columns, lists marked; `deep`: indented by depth. */
export const STYLES = ['flat', 'flat-blank', 'lynx', 'deep'] as const;
export type Style = (typeof STYLES)[number];

const words = (s: string) => new Set(s.split(' '));
const BLOCK = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody tfoot thead tr ul',
);
const DROPPED = words('script style template iframe noframes object embed applet math head title');
const GAPPED = words('p h1 h2 h3 h4 h5 h6 ul ol table blockquote');
const GAPPED_BEFORE = words('figure section article header footer nav form div');
const DEEPEST = 14;

class Dump {
  readonly lines: string[] = [];
  private buffer = '';
  private indent = 0;
  private mark = '';
  private readonly style: Style;

  constructor(style: Style) {
    this.style = style;
  }

  walk(node: AnyNode, depth: number, lists: number, pre: boolean): void {
    if (isText(node)) {
      this.buffer += pre ? node.data : node.data.replace(/\s+/g, ' ');
      return;
    }
    if (!isTag(node)) {
      if ('children' in node) for (const c of node.children) this.walk(c, depth, lists, pre);
      return;
    }
    if (DROPPED.has(node.name)) return;
    if (node.name === 'br') this.buffer += '\n';
    else if (node.name === 'img') this.image(node);
    else this.element(node, depth, lists, pre);
  }

  private image(node: Element): void {
    const alt = this.style === 'lynx' ? node.attribs.alt?.trim() : undefined;
    if (alt) this.buffer += ` ${alt} `;
  }

  private element(node: Element, depth: number, lists: number, pre: boolean): void {
    const { name } = node;
    if (name === 'td' || name === 'th') this.buffer += ' ';
    const outer = this.indent;
    const isBlock = BLOCK.has(name);
    if (isBlock) {
      this.flush();
      if (this.style === 'lynx') {
        this.indent = name === 'h1' || name === 'h2' ? 0 : 3 + 2 * lists + (name === 'li' ? 2 : 0);
        if (name === 'li') this.mark = '* ';
      }
      if (this.style === 'deep') this.indent = Math.min(depth, DEEPEST) * 2;
      if (GAPPED.has(name) || GAPPED_BEFORE.has(name)) this.gap();
    }
    const inner = lists + (name === 'ul' || name === 'ol' ? 1 : 0);
    for (const c of node.children) this.walk(c, depth + 1, inner, pre || name === 'pre');
    if (!isBlock) return;
    this.flush();
    this.mark = '';
    if (GAPPED.has(name)) this.gap();
    this.indent = outer;
  }

  flush(): void {
    for (const part of this.buffer.split('\n')) {
      const text = part.replace(/[ \t\r\f\v\u00a0]+/g, ' ').trim();
      if (!text) continue;
      const indented = this.style === 'lynx' || this.style === 'deep';
      const before = indented ? ' '.repeat(Math.max(0, this.indent - this.mark.length)) + this.mark : '';
      this.lines.push(before + text);
      this.mark = '';
    }
    this.buffer = '';
  }

  private gap(): void {
    if (this.style === 'flat' || this.style === 'deep') return;
    if (this.lines.length && this.lines.at(-1) !== '') this.lines.push('');
  }
}

/** Dumps of one page, one in each style asked for. */
export function textDumps(html: string, styles: readonly Style[]): string[] {
  const tree = parseDocument(html);
  const title = find(tree.children, 'title');
  const heading = title ? textOf(title).replace(/\s+/g, ' ').trim() : '';
  const body = find(tree.children, 'body');
  return styles.map((style) => {
    const dump = new Dump(style);
    dump.walk(body ?? tree, 0, 0, false);
    dump.flush();
    while (dump.lines.at(-1) === '') dump.lines.pop();
    const centred = style === 'lynx' ? ' '.repeat(Math.max(0, 40 - (heading.length >> 1))) : '';
    return `${heading ? `${centred}${heading}\n${style === 'flat' ? '' : '\n'}` : ''}${dump.lines.join('\n')}`;
  });
}

function find(nodes: readonly AnyNode[], name: string): Element | null {
  const open = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue;
    if (node.name === name) return node;
    open.push(...node.children.toReversed());
  }
  return null;
}

function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
