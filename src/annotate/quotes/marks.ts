/**
 * Takes one paragraph's stretch of the body, gives its quotation marks in order, each as opening, closing or either.
 * Apostrophes, feet and inches, and elisions (’em, ’90s) are told apart here, so that pairing need not know of them.
 */

/** A quotation mark: where it stands, how long it is, and which side of a quotation it can stand on. */
export interface Mark {
  start: number;
  end: number;
  family: 'double' | 'single';
  side: 'open' | 'close' | 'either';
  /** For a closing single mark: it may also be the apostrophe of a plural possessive or a dropped letter. */
  doubtful: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:“"„«‘…,]/;
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|cos|\d0s)(?![\p{L}\p{N}])/iu;
const MARK = /[“”„‟«»"'‘’`]/g;

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);

/** Marks between `from` and `to` (UTF-16 offsets into `body`), in order. */
export function findMarks(body: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  // the paragraph alone: looking for a mark over all that follows would make a text without marks quadratic
  const paragraph = body.slice(from, to);
  MARK.lastIndex = 0;
  for (let m = MARK.exec(paragraph); m; m = MARK.exec(paragraph)) {
    const mark = classify(body, from + m.index, from, to);
    if (!mark) continue;
    marks.push(mark);
    MARK.lastIndex = mark.end - from;
  }
  return marks;
}

function classify(body: string, at: number, from: number, to: number): Mark | null {
  const c = body[at]!;
  const prev = at > from ? body[at - 1] : undefined;
  // …you at all,''' said: the inner quotation closes first
  const nested = c === "'" && body.startsWith("'''", at) && body[at + 3] !== "'" && !isSpace(prev);
  const twin = at + 1 < to && !nested && isTwin(c, body[at + 1]!);
  const end = at + (twin ? 2 : 1);
  const next = end < to ? body[end] : undefined;
  const mark = (family: Mark['family'], side: Mark['side'], doubtful = false): Mark => ({
    start: at,
    end,
    family,
    side,
    doubtful,
  });
  if (c === '„' || c === '«' || c === '‟') return mark('double', 'open');
  if (c === '”' || c === '»') return mark('double', 'close');
  // “ closes what „ opened (German style); pairing decides
  if (c === '“') return mark('double', isSpace(next) && !isSpace(prev) ? 'either' : 'open');
  if (c === '`') return twin ? mark('double', 'open') : null;
  if (c === '"' || twin) {
    const inches =
      c === '"' &&
      prev !== undefined &&
      /\d/.test(prev) &&
      /\d['’]\d{0,2}$/.test(body.slice(Math.max(from, at - 4), at));
    return inches ? null : mark('double', 'either');
  }
  return single(body, at, prev, next, mark);
}

const isTwin = (a: string, b: string) =>
  (a === "'" && b === "'") ||
  (a === '`' && b === '`') ||
  (a === '’' && b === '’') ||
  (a === '‘' && b === '‘');

function single(
  body: string,
  at: number,
  prev: string | undefined,
  next: string | undefined,
  mark: (family: 'single', side: Mark['side'], doubtful?: boolean) => Mark,
): Mark | null {
  const c = body[at]!;
  const opens = (prev === undefined || OPENS_AFTER.test(prev)) && !isSpace(next);
  if (opens && c !== '’') return ELISION.test(body.slice(at + 1, at + 7)) ? null : mark('single', 'open');
  if (c === '‘' || isSpace(prev) || (next !== undefined && LETTER.test(next))) return null;
  if (prev !== undefined && !LETTER.test(prev)) return mark('single', 'close');
  // runnin’, officials’: a letter before the mark and the sentence going on after it
  const dropped = /(?:s|S|in|z|x)$/.test(body.slice(Math.max(0, at - 2), at));
  return mark('single', 'close', dropped && next === ' ' && /[\p{Ll}\p{Lu}]/u.test(body[at + 2] ?? ''));
}
