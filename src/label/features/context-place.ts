/** Takes a page's view, writes for each block its place: on the page, by the headline, behind and before telling lines, among equal lines. */
import type { Scan } from './alone-scan.ts';
import type { PageView } from './context-view.ts';

/** Lines that tell where on the page one is, by the rules on single blocks. */
const CUES: [string, (label: string, reason: string) => boolean][] = [
  ['credit', (l) => l === 'byline' || l === 'timestamp' || l === 'dateline' || l === 'source'],
  ['relatedHeading', (_, r) => r === 'related:heading'],
  ['readMore', (_, r) => r === 'related:read-more'],
  ['comment', (l) => l === 'comment'],
  ['footer', (l) => l === 'footer'],
  ['promo', (l) => l === 'promo'],
  ['caption', (l) => l === 'caption'],
];
/** Distances are cut here: farther is all the same. */
const FAR = 100;

export const PLACE_FEATURES: readonly string[] = [
  ...'index position fromEnd proseBefore proseAfter proseBeforeShare blocks pageProse pageProseShare charsOfMean'.split(
    ' ',
  ),
  ...'fromHeadline headlineShare headlineWords firstLineShare proseSinceHeadline'.split(' '),
  ...CUES.flatMap(([c]) => [`since:${c}`, `until:${c}`, `before:${c}`]),
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
  for (const [, is] of CUES) k = cue(v, rows, k, is);
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

function headline(v: PageView, rows: readonly Float32Array[], at: number): number {
  const { scans, headline: h, proseBefore } = v;
  const title = new Set(h >= 0 ? scans[h]!.words : []);
  const opening = new Set(v.n > 0 ? scans[0]!.words : []);
  const share = ({ numbers, from, to, count }: Scan, of: ReadonlySet<number>): number => {
    if (of.size === 0) return 0;
    let hits = 0;
    for (let w = from; w < to; w++) if (of.has(numbers.words[w]!)) hits++;
    return hits / Math.max(1, count);
  };
  for (let i = 0; i < v.n; i++) {
    const row = rows[i]!;
    const own = share(scans[i]!, title);
    row[at] = h < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, i - h));
    row[at + 1] = own;
    row[at + 2] = own * scans[i]!.count;
    row[at + 3] = share(scans[i]!, opening);
    row[at + 4] = h < 0 ? -1 : i > h ? proseBefore[i]! - proseBefore[h]! : -1;
  }
  return at + 5;
}

function cue(
  v: PageView,
  rows: readonly Float32Array[],
  at: number,
  is: (label: string, reason: string) => boolean,
): number {
  let before = -FAR;
  let seen = 0;
  for (let i = 0; i < v.n; i++) {
    const row = rows[i]!;
    row[at] = Math.min(FAR, i - before);
    row[at + 2] = seen;
    const { label, reason } = v.drafts[i]!.alone;
    if (is(label, reason)) {
      before = i;
      seen++;
    }
  }
  let next = v.n + FAR;
  for (let i = v.n - 1; i >= 0; i--) {
    rows[i]![at + 1] = Math.min(FAR, next - i);
    const { label, reason } = v.drafts[i]!.alone;
    if (is(label, reason)) next = i;
  }
  return at + 3;
}

function copies(v: PageView, rows: readonly Float32Array[], at: number): number {
  const places = new Map<number, number[]>();
  v.scans.forEach((s, i) => {
    const list = places.get(s.key);
    if (list) list.push(i);
    else places.set(s.key, [i]);
  });
  for (const list of places.values()) {
    list.forEach((i, nth) => {
      const row = rows[i]!;
      row[at] = list.length;
      row[at + 1] = nth === 0 ? FAR : Math.min(FAR, i - list[nth - 1]!);
      row[at + 2] = nth + 1 === list.length ? FAR : Math.min(FAR, list[nth + 1]! - i);
    });
  }
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
