/** Takes a page's view and a block, writes what its neighbours, the windows around it and its run of paragraphs look like. */
import { weight } from '../page/region.ts';
import type { PageView } from './context-view.ts';

const REACH = 3;
const WINDOWS = [5, 10, 20];
const SIDES = Array.from({ length: REACH }, (_, k) => [`-${k + 1}`, `+${k + 1}`]).flat();
/** Stands for a neighbour beyond the page's edge. */
const NONE = -1;

export const NEARBY_FEATURES: readonly string[] = [
  ...SIDES.flatMap((d) => ['chars', 'capitals', 'ends', 'worth', 'indentStep', 'gap'].map((x) => `${x}${d}`)),
  ...WINDOWS.flatMap((w) => [
    `proseShare~${w}`,
    `proseWords~${w}`,
    `endShare~${w}`,
    `paragraphs-${w}`,
    `paragraphs+${w}`,
  ]),
  ...'runWords runParagraphs runShare inRun isBiggest toBiggest fromRunStart toRunEnd runDensity wordsToRun biggestWords'.split(
    ' ',
  ),
];

/** What each block counts for by itself, as the search for the body's stretch sees it. */
export function worths(v: PageView): Float32Array {
  return Float32Array.from(v.drafts, (d) => weight(d, 0));
}

export function nearby(v: PageView, worth: Float32Array, i: number, row: Float32Array, at: number): number {
  let k = at;
  const own = v.drafts[i]!.f.block;
  for (let d = 1; d <= REACH; d++) {
    for (const j of [i - d, i + d]) {
      const other = v.drafts[j];
      if (other === undefined) {
        for (let x = 0; x < 6; x++) row[k++] = NONE;
        continue;
      }
      const { f } = other;
      row[k++] = f.chars;
      row[k++] = f.capitals;
      row[k++] = f.endsSentence ? 1 : 0;
      row[k++] = worth[j]!;
      row[k++] = Math.max(-20, Math.min(20, f.block.indent - own.indent));
      row[k++] = Math.min(10, f.block.gap);
    }
  }
  for (const w of WINDOWS) {
    const a = Math.max(0, i - w);
    const b = Math.min(v.n, i + w + 1);
    const prose = v.proseBefore[b]! - v.proseBefore[a]!;
    row[k++] = prose / Math.max(1, v.wordsBefore[b]! - v.wordsBefore[a]!);
    row[k++] = prose;
    row[k++] = (v.endsBefore[b]! - v.endsBefore[a]!) / (b - a);
    row[k++] = v.paragraphsBefore[i]! - v.paragraphsBefore[a]!;
    row[k++] = v.paragraphsBefore[b]! - v.paragraphsBefore[Math.min(v.n, i + 1)]!;
  }
  return run(v, i, row, k);
}

function run({ runs, proseBefore, n }: PageView, i: number, row: Float32Array, at: number): number {
  let k = at;
  const r = runs.of[i]!;
  const total = Math.max(1, proseBefore[n]!);
  const big = runs.biggest;
  row[k++] = r < 0 ? 0 : runs.words[r]!;
  row[k++] = r < 0 ? 0 : runs.paragraphs[r]!;
  row[k++] = r < 0 ? 0 : runs.words[r]! / total;
  row[k++] = r < 0 ? 0 : 1;
  row[k++] = r >= 0 && r === big ? 1 : 0;
  row[k++] = big < 0 ? 0 : i < runs.first[big]! ? i - runs.first[big]! : Math.max(0, i - runs.last[big]!);
  row[k++] = r < 0 ? NONE : i - runs.first[r]!;
  row[k++] = r < 0 ? NONE : runs.last[r]! - i;
  row[k++] = r < 0 ? 0 : runs.paragraphs[r]! / (runs.last[r]! - runs.first[r]! + 1);
  const near =
    r >= 0 || big < 0
      ? 0
      : i < runs.first[big]!
        ? proseBefore[runs.first[big]!]! - proseBefore[i]!
        : proseBefore[i]! - proseBefore[runs.last[big]! + 1]!;
  row[k++] = near;
  row[k++] = big < 0 ? 0 : runs.words[big]!;
  return k;
}
