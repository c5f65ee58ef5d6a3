/** Takes the stretches of a run and where `<br>` stood between them, gives the pieces that are blocks of their own. */

/**
 * A single `<br>` parts paragraphs only where both sides are as long as a short paragraph and the first ends a
 * sentence; elsewhere it folds a line (addresses, verse, bylines).
 */
const PARAGRAPH = 80;
const SENTENCE_END = new Set([...'.!?"”’\')…:']);

/**
 * Pieces as `[from, to)` in `ranges`. Two breaks with nothing between them always part.
 * @param ranges start, end, start, end … in `source`; at each kept break, white space has been put by the caller
 * @param breaks lengths of `ranges` at which a break stood, ascending
 */
export function splitAtBreaks(
  source: string,
  ranges: readonly number[],
  breaks: readonly number[],
): number[][] {
  const lines = linesOf(source, ranges, breaks);
  const pieces: number[][] = [];
  let from = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    const hard = line.length === 0 || next.length === 0;
    const both = line.length >= PARAGRAPH && next.length >= PARAGRAPH;
    if (!hard && !(both && SENTENCE_END.has(line.last))) continue;
    pieces.push([from, line.to]);
    from = line.to;
  }
  pieces.push([from, ranges.length]);
  return pieces.filter(([start = 0, end = 0]) => start < end);
}

interface Line {
  to: number;
  /** Characters, without white space around each stretch. */
  length: number;
  last: string;
}

function linesOf(source: string, ranges: readonly number[], breaks: readonly number[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const to of [...breaks, ranges.length]) {
    let length = 0;
    let last = '';
    for (let i = from; i < to; i += 2) {
      const text = source.slice(ranges[i], ranges[i + 1]).trim();
      if (text === '') continue;
      length += text.length;
      last = text.at(-1) ?? '';
    }
    lines.push({ to, length, last });
    from = to;
  }
  return lines;
}
