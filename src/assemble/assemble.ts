/** Takes the labelled blocks and facts of a page, gives the clean article: each field by a file of its own, each with its evidence. */
import type { CleanArticle } from '#domain/article.ts';
import type { LabelledBlock, Page, PageFact } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { BODY_LABELS, type Paragraph, paragraphs } from './body.ts';
import { byline } from './byline.ts';
import { type Opening, opening, ownLine } from './dateline.ts';
import { type Decided, fromBlock, type Material, spanIn } from './decided.ts';
import { givenByline, givenDate, givenLine, givenTruncated } from './given.ts';
import { headline } from './headline.ts';
import { language } from './language.ts';
import { published } from './published.ts';
import { section } from './section.ts';
import { source } from './source.ts';
import { truncated } from './truncated.ts';

/**
 * Makes the article of a page.
 * @returns the article; offsets of evidence point into `page.text`, offsets of paragraphs into `body`
 * @throws CopydeskError `no_article` where no block is the body
 */
export function assemble(page: Page, blocks: LabelledBlock[], facts: PageFact[]): CleanArticle {
  const head = blocks.findLastIndex(
    (b) => b.label === 'headline' && b.verdicts.at(-1)!.reason === 'headline:page',
  );
  const first = firstOf(blocks, head);
  const m: Material = {
    page,
    blocks,
    facts,
    head,
    top: copyAbove(blocks, head),
    first,
    last: blocks.findLastIndex((b) => BODY_LABELS.has(b.label)),
  };
  const credit = creditOf(m);
  const { block: start, open } = opened(blocks, credit !== null);
  const parts = paragraphs(m, start, open.textStart);
  if (!start || !parts.some((p) => p.label === 'body')) throw noArticle(blocks);

  const evidence: CleanArticle['evidence'] = {};
  function keep<T>(field: keyof typeof evidence, decided: Decided<T> | null): T | null {
    if (decided === null) return null;
    evidence[field] = decided.evidence;
    return decided.value;
  }
  const { given } = page;
  const place = givenLine(given, 'dateline') ?? credit?.place ?? placeOf(open, start);
  const text = parts.map((p) => p.text).join('\n\n');
  const recurring = blocks.flatMap(({ block, recurs }) => (recurs ? [{ ...block.span, ...recurs }] : []));
  evidence.body = {
    rule: 'labelled-blocks',
    spans: parts.map((p) => p.dump),
    ...(recurring.length > 0 && { recurring }),
  };
  return {
    url: url(m),
    headline: keep('headline', givenLine(given, 'headline') ?? headline(m)),
    source: keep('source', givenLine(given, 'source') ?? source(m, open, start, credit?.agency ?? null)),
    byline: keep('byline', givenByline(given) ?? byline(m)) ?? [],
    published: keep('published', givenDate(given) ?? published(m)),
    dateline: keep('dateline', place),
    section: keep('section', givenLine(given, 'section') ?? section(m)),
    truncated: keep('truncated', givenTruncated(given) ?? truncated(m, parts.at(-1)!.text)) ?? false,
    language: keep('language', givenLine(given, 'language') ?? language(m, text)),
    body: text,
    evidence,
    paragraphs: placed(parts),
  };
}

/** The first block of the body below the headline, else of all: what a site says of itself above may pass for body. */
function firstOf(blocks: readonly LabelledBlock[], head: number): number {
  const below = blocks.findIndex((b, i) => i > head && BODY_LABELS.has(b.label));
  return below >= 0 ? below : blocks.findIndex((b) => BODY_LABELS.has(b.label));
}

/** Headlines are printed twice: over the page and over the text, with byline and date between them. */
const COPY_REACH = 14;
function copyAbove(blocks: readonly LabelledBlock[], head: number): number {
  for (let i = Math.max(0, head - COPY_REACH); i < head; i++) if (blocks[i]!.label === 'headline') return i;
  return head;
}

function placeOf(open: Opening, start: LabelledBlock): Decided<string> | null {
  if (open.place === null) return null;
  return {
    value: open.place,
    evidence: { rule: 'dateline', spans: [spanIn(start.block, 0, open.placeEnd)] },
  };
}

/** Agency and place in a line of their own between headline and body. */
function creditOf(m: Material): { place: Decided<string>; agency: Decided<string> } | null {
  for (let i = Math.max(0, m.head + 1); i <= Math.min(m.first + 2, m.last); i++) {
    const { block } = m.blocks[i]!;
    const line = ownLine(block.text);
    if (!line) continue;
    return {
      place: fromBlock(line.place, 'dateline-own-line', block, line.start, line.end),
      agency: fromBlock(line.agency, 'agency-own-line', block, 0, line.start),
    };
  }
  return null;
}

/**
 * The paragraph that opens with a dateline or agency marker: the first, or one of the next below captions and summary points.
 * @param stated that the place stands elsewhere: then only an agency makes what a paragraph opens with a dateline
 */
function opened(
  blocks: readonly LabelledBlock[],
  stated: boolean,
): { block: LabelledBlock | undefined; open: Opening } {
  const kept = blocks.filter((b) => BODY_LABELS.has(b.label)).slice(0, 4);
  for (const block of kept) {
    const open = opening(block.block.text);
    if (open.textStart > 0 && (!stated || open.agency !== null)) return { block, open };
  }
  return { block: kept[0], open: opening('') };
}

function url(m: Material): string | null {
  return m.page.given.url ?? m.facts.find((f) => f.field === 'url')?.value ?? null;
}

function placed(parts: readonly Paragraph[]): CleanArticle['paragraphs'] {
  let at = 0;
  return parts.map(({ text, dump, label }) => {
    const start = at;
    at += text.length + 2;
    return { start, end: start + text.length, dump, label };
  });
}

function noArticle(blocks: readonly LabelledBlock[]): CopydeskError {
  const seen = new Map<string, number>();
  for (const b of blocks) seen.set(b.label, (seen.get(b.label) ?? 0) + 1);
  const most = [...seen]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([label, n]) => `${n} ${label}`);
  const found = most.length > 0 ? `only ${most.join(', ')} among ${blocks.length} blocks` : 'no text at all';
  return new CopydeskError(
    'no_article',
    `No paragraph of an article was found: ${found}. Send the page that holds the article itself, not a list, a menu or a notice.`,
  );
}
