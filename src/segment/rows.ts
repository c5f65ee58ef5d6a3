/** Takes a table row as it closes, and joins the blocks of its cells to one: a line of a table is read as a line. */
import type { Block } from '#domain/document.ts';
import type { Element } from './elements.ts';

/** A longer cell is a paragraph, and its table lays out a page. */
const LONGEST_CELL = 60;
/** Two cells with long texts may be columns of a page as well; rows of data are short on the whole. */
const LONGEST_ROW = 240;
const MOST_CELLS = 30;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Joins the last blocks of `blocks`, those of the row's cells, unless one of them is more than a line of data. */
export function joinRow(row: Element, blocks: Block[]): void {
  const count = row.blocks;
  if (count < 2 || count > MOST_CELLS) return;
  const cells = blocks.slice(-count);
  let length = 0;
  for (const { text, html } of cells) {
    length += text.length;
    if (html === undefined || !CELLS.has(html.tag) || text.length > LONGEST_CELL) return;
  }
  if (length > LONGEST_ROW) return;
  blocks.length -= count;
  blocks.push(joined(cells, row));
  row.blocks = 1;
  row.own = [];
}

function joined(cells: readonly Block[], row: Element): Block {
  const [first] = cells as [Block, ...Block[]];
  const map: [number, number][] = [];
  let text = '';
  let linked = 0;
  let end = first.span.end;
  for (const cell of cells) {
    if (text !== '') {
      map.push([text.length, end]);
      text += ' ';
    }
    for (const [at, source] of cell.map) map.push([at + text.length, source]);
    linked += cell.linkDensity * cell.text.length;
    text += cell.text;
    end = cell.span.end;
  }
  const html = first.html && { ...first.html, tag: 'tr', containers: row.containers };
  return {
    ...first,
    text,
    map,
    span: { start: first.span.start, end },
    linkDensity: linked / text.length,
    html,
  };
}
