/** Takes a body and an offset, gives the paragraph around it. */
import type { QuoteHit } from '#domain/api.ts';

const BLANK_LINE = '\n\n';

export function paragraphAt(body: string, offset: number): QuoteHit['paragraph'] {
  const before = body.lastIndexOf(BLANK_LINE, offset - 1);
  const start = offset === 0 || before < 0 ? 0 : before + BLANK_LINE.length;
  const after = body.indexOf(BLANK_LINE, offset);
  const end = after < 0 ? body.length : after;
  return { start, end, text: body.slice(start, end) };
}
