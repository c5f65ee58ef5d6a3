/**
 * The river: takes a dump, gives an article. Each stage is a pure function that knows only `domain` and `text`; this file is
 * the only one that knows their order, and why it is this one.
 */
import { type Annotations, annotate, explainAnnotations } from '#annotate/annotate.ts';
import { assemble } from '#assemble/assemble.ts';
import { type Article, type CleanArticle, type NotQuote, PIPELINE_VERSION } from '#domain/article.ts';
import type { Dump, LabelledBlock, Page, PageFact } from '#domain/document.ts';
import { asBody } from '#label/given.ts';
import { label } from '#label/label.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';

/** What the stages up to `assemble` decided on one dump. */
export interface Cleaned {
  page: Page;
  facts: PageFact[];
  blocks: LabelledBlock[];
  article: CleanArticle;
}

/**
 * Cleans one dump.
 * @throws CopydeskError `empty_record`, `not_text`, `undecodable` or `no_article`.
 */
export function clean(dump: Dump): Cleaned {
  const page = read(dump); // first: everything after works on text with offsets
  const { blocks: raw, facts } = segment(page); // a block is the smallest thing a reader would keep or drop as one
  const { url, isBody, headline } = page.given;
  const seen = label(raw, facts, url); // labels before assembly: what a block is depends on its neighbours, not on the article
  const blocks = isBody ? asBody(seen, headline) : seen;
  const article = assemble(page, blocks, facts);
  return { page, facts, blocks, article };
}

/** Everything the pipeline decided on one dump, for `copydesk explain`. */
export type Explained = Cleaned & Annotations & { notQuotes: NotQuote[] };

/** As `process`, with the reasons. Errors as `clean`. */
export function explain(dump: Dump): Explained {
  const cleaned = clean(dump);
  return { ...cleaned, ...explainAnnotations(cleaned.article) };
}

/** Cleans one dump and finds its quotes and people. Errors as `clean`. */
export function process(dump: Dump): Article {
  const { article } = clean(dump);
  // last, and on the stored text: quotes and people are offsets into it, so nothing may change it afterwards
  return { ...article, ...annotate(article), pipeline: PIPELINE_VERSION };
}
