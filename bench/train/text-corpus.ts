/**
 * The page sets as text dumps to learn from: takes pages with HTML, gives dumps in several layouts with rows of features and
 * targets. Where no body is known, two extractors that read the HTML teach what is body: a text dump has lost what they see.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Dump, Page } from '#domain/document.ts';
import { draftsOf } from '#label/drafts.ts';
import { BLOCK_FEATURES, blockRows } from '#label/features/context.ts';
import { type Draft, KEPT } from '#label/page/draft.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';
import { siteOf } from './html-corpus.ts';
import { dumpOf, foldOf, type GoldPage } from './pages.ts';
import { bodyTargets, snippetTargets, type Target } from './targets.ts';
import { STYLES, textDumps } from './text-dump.ts';

export interface TextSample {
  gold: GoldPage;
  fold: number;
  page: Page;
  drafts: Draft[];
  rows: Float32Array[];
  targets: Target[];
  /** How much this dump counts; all layouts of one page together count 1, less where the body is only taught. */
  weight: number;
}

export const FOLDS = 5;
export const TEXT_FEATURES = BLOCK_FEATURES;

/** One sample of a text; the targets are made from its blocks. */
export function textSample(
  gold: GoldPage,
  text: string,
  weight: number,
  targets: (blocks: Block[]) => Target[],
): TextSample {
  const dump: Dump = {
    bytes: new TextEncoder().encode(text),
    kind: 'text',
    charset: 'utf-8',
    given: { url: gold.url },
  };
  const page = read(dump);
  const { blocks, facts } = segment(page);
  const drafts = draftsOf(blocks, facts, gold.url);
  const fold = foldOf(siteOf(gold.host), FOLDS);
  return { gold, fold, page, drafts, rows: blockRows(drafts), targets: targets(blocks), weight };
}

/** Pages with a gold body, each in `styles` layouts, another choice of them page by page. */
export function renderedSamples(pages: readonly GoldPage[], styles: number): TextSample[] {
  return pages.flatMap((gold, nth) => {
    const chosen = Array.from({ length: styles }, (_, k) => STYLES[(nth + k) % STYLES.length]!);
    return textDumps(gold.html!, chosen).map((text) =>
      textSample(gold, text, 1 / styles, (blocks) => bodyTargets(blocks, gold.body!)),
    );
  });
}

/** The teachers must agree on so much of the body: where they do not, one of them is wrong on the whole page. */
const AGREEMENT = 0.6;
/** … hold at least half of the snippets that the body is known to have, and hardly any that it has not. */
const WANTED_SHARE = 0.5;
const UNWANTED_SHARE = 0.34;
/** What the teachers say counts less than gold. */
const TAUGHT_WEIGHT = 0.7;
/** Longer pages take the teachers minutes. */
export const LONGEST_TAUGHT = 1_500_000;

/** Pages with snippets only, in one layout each: the mean of what the two teachers keep is the target. */
export function taughtSamples(pages: readonly GoldPage[]): TextSample[] {
  const samples: TextSample[] = [];
  for (const gold of pages) {
    if (gold.html!.length > LONGEST_TAUGHT) continue;
    const ours = rulesBody(gold);
    const theirs = readabilityBody(gold.html!);
    if (agreement(ours, theirs) < AGREEMENT || !holdsSnippets(gold, ours)) continue;
    const [text] = textDumps(gold.html!, [STYLES[samples.length % STYLES.length]!]);
    samples.push(
      textSample(gold, text!, TAUGHT_WEIGHT, (blocks) => {
        const a = bodyTargets(blocks, ours);
        const b = bodyTargets(blocks, theirs);
        const known = snippetTargets(blocks, gold.with ?? [], gold.without ?? []);
        return known.map((t, i) =>
          t.weight > 0 ? t : { value: (a[i]!.value + b[i]!.value) / 2, weight: 1 },
        );
      }),
    );
  }
  return samples;
}

/** What the rules keep of the HTML: rules alone, so that no other model has to be trained first. */
function rulesBody(gold: GoldPage): string {
  const { blocks, facts } = segment(read(dumpOf(gold)));
  const kept = draftsOf(blocks, facts, gold.url).filter((d) => KEPT.has(d.label));
  return kept.map((d) => d.f.text).join('\n\n');
}

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

function readabilityBody(html: string): string {
  const article = new Readability(parseHTML(html).document as unknown as ReadableDocument).parse();
  return article?.content ? textDumps(`<body>${article.content}</body>`, ['flat'])[0]! : '';
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** F1 of the two texts' sets of three words in a row. */
function agreement(a: string, b: string): number {
  const triples = (text: string): Set<string> => {
    const all = words(text);
    return new Set(all.slice(2).map((w, i) => `${all[i]} ${all[i + 1]} ${w}`));
  };
  const [x, y] = [triples(a), triples(b)];
  let both = 0;
  for (const t of x) if (y.has(t)) both++;
  return (2 * both) / Math.max(1, x.size + y.size);
}

function holdsSnippets({ with: wanted = [], without: unwanted = [] }: GoldPage, body: string): boolean {
  const folded = body.replace(/\s+/g, ' ');
  const share = (of: string[]): number =>
    of.filter((s) => folded.includes(s.replace(/\s+/g, ' ').trim())).length / Math.max(1, of.length);
  return share(wanted) >= WANTED_SHARE && share(unwanted) <= UNWANTED_SHARE;
}
