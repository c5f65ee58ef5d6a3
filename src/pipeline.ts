/**
 * The river: takes a dump, gives an article. Each stage is a pure function that knows only `domain` and `text`; this file is
 * the only one that knows their order, and why it is this one.
 */
import { type Annotations, annotate, explainAnnotations } from '#annotate/annotate.ts';
import { assemble } from '#assemble/assemble.ts';
import { setFields } from '#correct/fields.ts';
import { type Corrected, correctFindings } from '#correct/findings.ts';
import { type Article, type CleanArticle, type NotQuote, PIPELINE_VERSION } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import type { Dump, LabelledBlock, Page, PageFact } from '#domain/document.ts';
import type { SiteMemory } from '#domain/site.ts';
import { asBody } from '#label/given.ts';
import { label } from '#label/label.ts';
import { type BlockPrint, printsOf } from '#label/prints.ts';
import { onSite } from '#label/site.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';

/** What the stages up to `assemble` decided on one dump. */
export interface Cleaned {
  page: Page;
  facts: PageFact[];
  blocks: LabelledBlock[];
  /** What the article was made of before the memory had its say: what there is to learn of the site. */
  prints: BlockPrint[];
  article: CleanArticle;
}

/**
 * Cleans one dump.
 * @param site what is known of its site; without, the page stands for itself
 * @throws CopydeskError `empty_record`, `not_text`, `undecodable` or `no_article`.
 */
export function clean(dump: Dump, site?: SiteMemory): Cleaned {
  const page = read(dump); // first: everything after works on text with offsets
  const { blocks: raw, facts } = segment(page); // a block is the smallest thing a reader would keep or drop as one
  const { url, isBody, headline } = page.given;
  const alone = label(raw, facts, url); // labels before assembly: what a block is depends on its neighbours, not on the article
  // a given body is whole, and tells nothing of its site's pages
  const prints = isBody ? [] : printsOf(alone);
  // after the labels of the page by itself: without a memory they stand, and only what they keep can be the site's own
  const blocks = isBody
    ? asBody(alone, headline)
    : onSite(alone, prints, site, (some) => label(some, facts, url));
  const article = assemble(page, blocks, facts);
  return { page, facts, blocks, prints, article };
}

/** Everything the pipeline decided on one dump, for `copydesk explain`. */
export type Explained = Cleaned & Annotations & { notQuotes: NotQuote[] };

/** As `process`, with the reasons. Errors as `clean`. */
export function explain(dump: Dump, site?: SiteMemory): Explained {
  const cleaned = clean(dump, site);
  return { ...cleaned, ...explainAnnotations(cleaned.article) };
}

/** Cleans one dump and finds its quotes and people. Errors as `clean`. */
export function process(dump: Dump): Article {
  return processOnSite(dump).article;
}

/** As `process`, with what is known of the site, and with what there is to learn of it. Errors as `clean`. */
export function processOnSite(dump: Dump, site?: SiteMemory): { article: Article; prints: BlockPrint[] } {
  const { article, prints } = clean(dump, site);
  // last, and on the stored text: quotes and people are offsets into it, so nothing may change it afterwards
  return { article: { ...article, ...annotate(article), pipeline: PIPELINE_VERSION }, prints };
}

/**
 * Puts corrections by hand, oldest first, on top of what the pipeline made.
 * @param newest the version of the correction that is just being made, if one is.
 * @throws CopydeskError `invalid_request` where a part of the newest speaks of what is not there.
 */
export function correct(
  made: Article,
  corrections: KeptCorrection[],
  newest: number | null = null,
): Corrected {
  const set = setFields(made, corrections);
  const words = ({ headline, body, language }: Article) => JSON.stringify([headline, body, language]);
  // fields first: quotes and people are offsets into the text as it is corrected, and found in it anew
  const found = words(set) === words(made) ? made : annotate(set);
  return correctFindings({ ...set, quotes: found.quotes, people: found.people }, corrections, newest);
}
