/** Takes a text and the marked places in it, gives pieces of HTML: the text escaped, what is marked in `<mark>`. */
import type { Span } from '#domain/document.ts';
import type { Snippet } from '#domain/highlights.ts';

/** Characters a snippet shows around its marks on either side, and how long it is where marks follow each other. */
const AROUND = 70;
const LONGEST = 240;
const MOST_SNIPPETS = 3;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

/** The text between two offsets. @param spans in order, not overlapping, within the piece or outside of it. */
export function markedHtml(text: string, spans: Span[], start = 0, end = text.length): string {
  let html = '';
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    html += `${escapeHtml(text.slice(at, span.start))}<mark>${escapeHtml(text.slice(span.start, span.end))}</mark>`;
    at = span.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** The stretches that say most of what was found, in order of the text: those with the most different words first. */
export function snippetsOf(text: string, spans: Span[]): Snippet[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    if (group?.[0] && span.end - group[0].start <= LONGEST - AROUND) group.push(span);
    else groups.push([span]);
  }
  const said = (group: Span[]) =>
    new Set(group.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
  const best = groups
    .map((group, i) => ({ group, i, said: said(group) }))
    .sort((a, b) => b.said - a.said || b.group.length - a.group.length || a.i - b.i)
    .slice(0, MOST_SNIPPETS)
    .sort((a, b) => a.i - b.i);
  let shown = 0;
  return best.map(({ group, i }) => {
    const start = Math.max(shown, wordStart(text, group[0]!.start));
    const next = groups[i + 1]?.[0]?.start ?? text.length; // which may have a snippet of its own
    const end = Math.min(next, wordEnd(text, group.at(-1)!.end));
    shown = end;
    return { start, end, html: markedHtml(text, spans, start, end) };
  });
}

/** At a word, or where it is none within reach, as far as may be. */
function wordStart(text: string, mark: number): number {
  const least = mark - AROUND;
  if (least <= 0) return 0;
  const space = text.slice(least, mark).search(/\s/);
  return space < 0 ? mark : least + space + 1;
}

function wordEnd(text: string, mark: number): number {
  const most = mark + AROUND;
  if (most >= text.length) return text.length;
  const after = text.slice(mark, most + 1);
  const spaces = [...after.matchAll(/\s/g)];
  return spaces.length ? mark + spaces.at(-1)!.index : mark;
}
