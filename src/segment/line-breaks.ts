/** Takes the stretches of a run and where `<br>` stood between them, gives the pieces that are blocks of their own. */
import { unitAt } from '#text/characters.ts';

/** A line that ends in one of these goes on behind the break. */
const UNFINISHED = new Set([...',–—-/&|']);
const SMALL = /\p{Ll}/u;

/**
 * Pieces as `[from, to)` in `ranges`. A break ends a line for readers: credits, verses and dates stand on lines of
 * their own just as paragraphs do. It only folds a line where the sentence visibly goes on: after a comma or a dash,
 * or before a small letter. Two breaks with nothing between them always part.
 * @param ranges start, end, start, end … in `source`
 * @param breaks lengths of `ranges` at which a break stood, ascending
 */
export function splitAtBreaks(
  source: string,
  ranges: readonly number[],
  breaks: readonly number[],
): number[][] {
  const pieces: number[][] = [];
  let from = 0;
  let line = { first: '', last: '' };
  let at = 0;
  for (const to of [...breaks, ranges.length]) {
    const next = edgesOf(source, ranges, at, to);
    const goesOn =
      next.first !== '' && line.last !== '' && (UNFINISHED.has(line.last) || SMALL.test(next.first));
    if (at > from && !goesOn) {
      pieces.push([from, at]);
      from = at;
    }
    line = next;
    at = to;
  }
  pieces.push([from, ranges.length]);
  return pieces;
}

/** First and last visible character of the stretches `[from, to)`, '' when they are blank. */
function edgesOf(source: string, ranges: readonly number[], from: number, to: number) {
  let first = '';
  let last = '';
  for (let i = from; i < to; i += 2) {
    let start = ranges[i] as number;
    let end = ranges[i + 1] as number;
    while (start < end && unitAt(source, start) <= 32) start++;
    while (end > start && unitAt(source, end - 1) <= 32) end--;
    if (start === end) continue;
    if (first === '') first = source.charAt(start);
    last = source.charAt(end - 1);
  }
  return { first, last };
}
