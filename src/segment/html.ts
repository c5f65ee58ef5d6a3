/** Takes an HTML page, gives its blocks and what it says about itself, in one pass over its tokens. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Page, Segmented } from '#domain/document.ts';
import { Walk } from './walk.ts';

/** Pages with less text than this outside `<noscript>` may keep their article in it. */
const TOO_LITTLE = 500;
/** Requests to enable scripts are a sentence or two, spare pictures no text at all: so much text is an article. */
const AN_ARTICLE = 1000;

/** Blocks and facts of an HTML page. Linear in its length, however broken the mark-up. */
export function segmentHtml(page: Page): Segmented {
  const { walk, noscript } = walkPage(page.text, false);
  if (noscript === 0) return walk;
  const shown = lengthOf(walk);
  const isArticle = noscript >= AN_ARTICLE && noscript >= shown / 2;
  const isMore = shown < TOO_LITTLE && noscript >= shown;
  return isArticle || isMore ? walkPage(page.text, true).walk : walk;
}

function lengthOf({ blocks }: Segmented): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function walkPage(text: string, withNoscript: boolean): { walk: Segmented; noscript: number } {
  const walk = new Walk(text, withNoscript);
  const callbacks: TokenizerCallbacks = walk;
  // Entities are left to `tidy`, which keeps the way back into the page.
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  return { walk: { blocks: walk.blocks, facts: walk.facts.sorted() }, noscript: walk.noscript };
}
