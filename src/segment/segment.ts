/** Takes a page, gives its blocks, each a stretch a reader would keep or drop as one, and what the page says about itself. */
import type { Page, Segmented } from '#domain/document.ts';
import { segmentHtml } from './html.ts';
import { segmentText } from './text.ts';

/** Blocks in page order, numbered from 0; facts (HTML only) in page order. All offsets are UTF-16 units of `page.text`. */
export function segment(page: Page): Segmented {
  switch (page.kind) {
    case 'html':
      return segmentHtml(page);
    case 'text':
      return { blocks: segmentText(page), facts: [] };
  }
}
