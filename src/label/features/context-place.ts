/** Takes a page's view, writes for each block its place: on the page, by the headline, behind and before telling lines, among equal lines. */
import type { Verdict } from '#domain/document.ts';
import { NumberBits } from '#text/number-bits.ts';
import type { PageView } from './context-view.ts';

/** Lines that tell where on the page one is, by the rules on single blocks: each has a bit, by its place here. */
const CUES = ['credit', 'relatedHeading', 'readMore', 'comment', 'footer', 'promo', 'caption'] as const;
const cueBit = (cue: (typeof CUES)[number]): number => 1 << CUES.indexOf(cue);
const BY_LABEL = new Map<string, number>([
  ['byline', cueBit('credit')],
  ['timestamp', cueBit('credit')],
  ['dateline', cueBit('credit')],
  ['source', cueBit('credit')],
  ['comment', cueBit('comment')],
  ['footer', cueBit('footer')],
  ['promo', cueBit('promo')],
  ['caption', cueBit('caption')],
]);
const BY_REASON = new Map<string, number>([
  ['related:heading', cueBit('relatedHeading')],
  ['related:read-more', cueBit('readMore')],
]);

function cuesOf({ label, reason }: Verdict): number {
  return label === 'related' ? (BY_REASON.get(reason) ?? 0) : (BY_LABEL.get(label) ?? 0);
}

/** Distances are cut here: farther is all the same. */
const FAR = 100;

export const PLACE_FEATURES: readonly string[] = [
  ...'index position fromEnd proseBefore proseAfter proseBeforeShare blocks pageProse pageProseShare charsOfMean'.split(
    ' ',
  ),
  ...'fromHeadline headlineShare headlineWords firstLineShare proseSinceHeadline'.split(' '),
  ...CUES.flatMap((c) => [`since:${c}`, `until:${c}`, `before:${c}`]),
  ...'copies copyBefore copyAfter rulesKeep rulesHeadline rulesStandfirst rulesCaption rulesRelated fromRulesStart toRulesEnd'.split(
    ' ',
  ),
  ...'indentLines indentShare indentProse indentProseShare indentStretch indentStretchProse indentOfMain gapOfMain'.split(
    ' ',
  ),
];

/** Writes the numbers of all blocks; `rows[i]` belongs to block `i`. Linear in the words of the page. */
export function places(v: PageView, rows: readonly Float32Array[], at: number): number {
  let k = general(v, rows, at);
  k = headline(v, rows, k);
  k = cues(v, rows, k);
  k = copies(v, rows, k);
  return indents(v, rows, k);
}

function general(v: PageView, rows: readonly Float32Array[], at: number): number {
  const { n, proseBefore, wordsBefore, paragraphsBefore } = v;
  const prose = proseBefore[n]!;
  const mean = prose / Math.max(1, paragraphsBefore[n]!);
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    const after = prose - proseBefore[i + 1]!;
    row[at] = i;
    row[at + 1] = i / n;
    row[at + 2] = n - i;
    row[at + 3] = proseBefore[i]!;
    row[at + 4] = after;
    row[at + 5] = proseBefore[i]! / Math.max(1, prose);
    row[at + 6] = n;
    row[at + 7] = prose;
    row[at + 8] = prose / Math.max(1, wordsBefore[n]!);
    row[at + 9] = v.words[i]! / Math.max(1, mean);
  }
  return at + 10;
}

const IN_TITLE = 1;
const IN_OPENING = 2;

function headline(v: PageView, rows: readonly Float32Array[], at: number): number {
  const { scans, headline: h, proseBefore } = v;
  const told = new NumberBits((scans[h]?.count ?? 0) + (scans[0]?.count ?? 0));
  if (h >= 0) for (const w of scans[h]!.words) told.add(w, IN_TITLE);
  if (v.n > 0) for (const w of scans[0]!.words) told.add(w, IN_OPENING);
  for (let i = 0; i < v.n; i++) {
    const row = rows[i]!;
    const { numbers, from, to, count } = scans[i]!;
    let inTitle = 0;
    let inOpening = 0;
    for (let w = from; w < to; w++) {
      const bits = told.of(numbers.words[w]!);
      if (bits & IN_TITLE) inTitle++;
      if (bits & IN_OPENING) inOpening++;
    }
    const own = inTitle / Math.max(1, count);
    row[at] = h < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, i - h));
    row[at + 1] = own;
    row[at + 2] = own * count;
    row[at + 3] = inOpening / Math.max(1, count);
    row[at + 4] = h < 0 ? -1 : i > h ? proseBefore[i]! - proseBefore[h]! : -1;
  }
  return at + 5;
}

/** For each cue how far it is behind and before the block, and how many stand before it. */
function cues(v: PageView, rows: readonly Float32Array[], at: number): number {
  const shown = Uint8Array.from(v.drafts, (d) => cuesOf(d.alone));
  const before = new Int32Array(CUES.length).fill(-FAR);
  const seen = new Int32Array(CUES.length);
  const next = new Int32Array(CUES.length).fill(v.n + FAR);
  for (let i = 0; i < v.n; i++) {
    const row = rows[i]!;
    for (let c = 0, k = at; c < CUES.length; c++, k += 3) {
      row[k] = Math.min(FAR, i - before[c]!);
      row[k + 2] = seen[c]!;
      if ((shown[i]! & (1 << c)) === 0) continue;
      before[c] = i;
      seen[c]!++;
    }
  }
  for (let i = v.n - 1; i >= 0; i--) {
    const row = rows[i]!;
    for (let c = 0, k = at + 1; c < CUES.length; c++, k += 3) {
      row[k] = Math.min(FAR, next[c]! - i);
      if (shown[i]! & (1 << c)) next[c] = i;
    }
  }
  return at + 3 * CUES.length;
}

/** How many lines say the same, and how far the next ones are; what the rules made of the line. */
function copies(v: PageView, rows: readonly Float32Array[], at: number): number {
  const first = new Map<number, number>();
  // of each first line of its kind: how many there are, and the last one so far
  const count = new Int32Array(v.n);
  const latest = new Int32Array(v.n);
  const kind = new Int32Array(v.n);
  for (let i = 0; i < v.n; i++) {
    const { key } = v.scans[i]!;
    const f = first.get(key) ?? i;
    if (f === i) first.set(key, i);
    const row = rows[i]!;
    row[at + 1] = f === i ? FAR : Math.min(FAR, i - latest[f]!);
    row[at + 2] = FAR;
    if (f !== i) rows[latest[f]!]![at + 2] = Math.min(FAR, i - latest[f]!);
    kind[i] = f;
    latest[f] = i;
    count[f]!++;
  }
  for (let i = 0; i < v.n; i++) rows[i]![at] = count[kind[i]!]!;
  for (let i = 0; i < v.n; i++) {
    const row = rows[i]!;
    const { label } = v.drafts[i]!;
    row[at + 3] =
      label === 'body' || label === 'list' || label === 'embed' ? 1 : label === 'crosshead' ? 0.5 : 0;
    row[at + 4] = label === 'headline' ? 1 : 0;
    row[at + 5] = label === 'standfirst' ? 1 : 0;
    row[at + 6] = label === 'caption' ? 1 : 0;
    row[at + 7] = label === 'related' ? 1 : 0;
    row[at + 8] = v.first < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, i - v.first));
    row[at + 9] = v.first < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, v.last - i));
  }
  return at + 10;
}

/** Blocks at one indentation come from one template where a dump indents by depth. */
function indents(v: PageView, rows: readonly Float32Array[], at: number): number {
  const groups = new Map<number, { lines: number; words: number; prose: number }>();
  const gaps = new Map<number, number>();
  for (let i = 0; i < v.n; i++) {
    const { indent, gap } = v.drafts[i]!.f.block;
    const g = groups.get(indent) ?? { lines: 0, words: 0, prose: 0 };
    g.lines++;
    g.words += v.words[i]!;
    g.prose += v.prose[i]!;
    groups.set(indent, g);
    gaps.set(gap, (gaps.get(gap) ?? 0) + v.prose[i]!);
  }
  const mostProse = (map: Map<number, number>): number => {
    let best = 0;
    let most = -1;
    for (const [value, words] of map) {
      if (words > most) {
        most = words;
        best = value;
      }
    }
    return best;
  };
  const mainIndent = mostProse(new Map([...groups].map(([indent, g]) => [indent, g.prose])));
  const mainGap = mostProse(gaps);
  const prose = Math.max(1, v.proseBefore[v.n]!);
  let start = 0;
  for (let i = 0; i < v.n; i++) {
    const { indent, gap } = v.drafts[i]!.f.block;
    if (indent !== v.drafts[start]!.f.block.indent) start = i;
    let end = i;
    if (start === i) while (end + 1 < v.n && v.drafts[end + 1]!.f.block.indent === indent) end++;
    const g = groups.get(indent)!;
    const row = rows[i]!;
    row[at] = g.lines;
    row[at + 1] = g.lines / v.n;
    row[at + 2] = g.prose;
    row[at + 3] = g.prose / prose;
    // the stretch's sums are found once, at its first block
    row[at + 4] = start === i ? end - start + 1 : rows[start]![at + 4]!;
    row[at + 5] = start === i ? v.proseBefore[end + 1]! - v.proseBefore[start]! : rows[start]![at + 5]!;
    row[at + 6] = Math.max(-20, Math.min(20, indent - mainIndent));
    row[at + 7] = Math.max(-5, Math.min(5, gap - mainGap));
  }
  return at + 8;
}
