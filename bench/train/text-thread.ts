/**
 * Takes pages with a known body, gives text dumps of them with readers' comments set behind the body: the real threads of other
 * pages, since few stored pages hold their own. Training alone sees them; scores are measured on dumps as they are.
 */
import type { Block } from '#domain/document.ts';
import { alone } from '#label/alone.ts';
import { features } from '#label/features.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';
import { randomFrom } from './gbdt.ts';
import { siteOf } from './html-corpus.ts';
import { dumpOf, foldOf, type GoldPage } from './pages.ts';
import { bodyTargets } from './targets.ts';
import { FOLDS, LONGEST_TAUGHT, type TextSample, textSample } from './text-corpus.ts';
import { STYLES, textDumps } from './text-dump.ts';

const THREAD_SEED = 11;
/** A page with a thread set behind it counts half of the page itself. */
const THREAD_WEIGHT = 0.5;
const THREAD_HINT = /^comments?(?:-?list|-?body|-?content|-?text|s-area)?$|^disqus/;
/** What makes a thread: so many lines, so many of them of a paragraph's length. */
const THREAD_LINES = 5;
const THREAD_PARAGRAPHS = 3;
const PARAGRAPH_CHARS = 80;
const LONGEST_THREAD = 60;
/** Lines of the page, at most, between the body's end and the thread. */
const FARTHEST = 14;
/** So many threads have lost the lines by which the rules know one. */
const UNMARKED = 0.7;
/** So many stand at the body's own indentation, the others deeper. */
const LEVEL = 0.5;

/** Each page in one layout with a thread from a page of its own fold: no fold's threads are seen by two. */
export function threadedSamples(pages: readonly GoldPage[], donors: readonly GoldPage[]): TextSample[] {
  const random = randomFrom(THREAD_SEED);
  const pools: Block[][][] = Array.from({ length: FOLDS }, () => []);
  for (const donor of donors) pools[foldOf(siteOf(donor.host), FOLDS)]!.push(...threadsOf(donor));
  return pages.flatMap((gold, nth) => {
    const [text] = textDumps(gold.html!, [STYLES[(nth + 2) % STYLES.length]!]);
    const targets = (blocks: Block[]) => bodyTargets(blocks, gold.body!);
    const plain = textSample(gold, text!, 1, targets);
    const pool = pools[plain.fold]!;
    const threaded = pool.length > 0 ? withThread(plain, pool, random) : null;
    return threaded === null ? [] : [textSample(gold, threaded, THREAD_WEIGHT, targets)];
  });
}

/** The page's threads, by the class words of its HTML. */
function threadsOf(page: GoldPage): Block[][] {
  if (page.html!.length > LONGEST_TAUGHT) return [];
  const threads: Block[][] = [[]];
  for (const block of segment(read(dumpOf(page))).blocks) {
    if ([...(block.html?.hints ?? [])].some((hint) => THREAD_HINT.test(hint))) threads.at(-1)!.push(block);
    else if (threads.at(-1)!.length > 0) threads.push([]);
  }
  const paragraphs = (thread: Block[]): number =>
    thread.filter((b) => b.text.length > PARAGRAPH_CHARS).length;
  return threads.filter((t) => t.length >= THREAD_LINES && paragraphs(t) >= THREAD_PARAGRAPHS);
}

function withThread(
  { drafts, targets, page: { text } }: TextSample,
  pool: readonly Block[][],
  random: () => number,
): string | null {
  const last = targets.findLastIndex((t) => t.value >= 0.5);
  if (last < 0) return null;
  const behind = drafts[Math.min(drafts.length - 1, last + Math.floor(random() * FARTHEST))]!.f.block;
  const end = text.indexOf('\n', behind.span.end - 1);
  const cut = end < 0 ? text.length : end;
  const { indent, gap } = drafts[last]!.f.block;
  const margin = ' '.repeat(indent + (random() < LEVEL ? 0 : 2));
  const between = gap > 0 ? '\n\n' : '\n';
  const thread = pool[Math.floor(random() * pool.length)]!;
  const isUnmarked = random() < UNMARKED;
  const lines = thread
    .map((b) => b.text)
    .filter((line) => !isUnmarked || !isMarker(line))
    .slice(0, LONGEST_THREAD);
  return text.slice(0, cut) + between + lines.map((line) => margin + line).join(between) + text.slice(cut);
}

/** Whether the rules know by the line alone that readers write here. */
function isMarker(text: string): boolean {
  const span = { start: 0, end: text.length };
  const block = { index: 0, text, span, map: [], indent: 0, gap: 0, bullet: '', linkDensity: 0 };
  return alone(features(block)).label === 'comment';
}
