/**
 * Takes a body's paragraphs, gives the lines of a transcript or an interview in it (`SPEAKER: text`, `Q: …`, `A: …`):
 * who the label names, and the stretches that are that speaker's words. A body that is no transcript has none.
 */
import type { Span } from '#domain/document.ts';

/** One turn of a transcript: its first paragraph, its label, and its words, a part for each paragraph. */
export interface Turn {
  paragraph: number;
  label: string;
  labelSpan: Span;
  parts: Span[];
}

const LABEL =
  /^(?:[*•-]\s*)?((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|bin|al)){0,4})(?:,? ?\([^()\n]{1,40}\)|, [^:.\n]{1,50})?:\s+(?=\S)/u;
/** Labels of fact lines, never of speakers. */
const FACT =
  /^(?:Read|Watch|Listen|See|More|Related|Photos?|Video|Source|Note|Update|Correction|Editor|Breaking|Tags|Topics|Follow|Contact|Email|Tel|Phone|Date|Time|When|Where|What|Who|Why|How|Cost|Price|Age|City|Job|Name)\b/;
/** Lines by labels at least: a label or two is an ordinary colon. */
const FEWEST_LINES = 4;
const FEWEST_CAPITALS = 3;
/** Of the paragraphs between the first labelled line and the last, this share at least has a label. */
const LABELLED = 0.4;
/** Words in the lines on average at least: scores and lists of names have fewer. */
const FEWEST_WORDS = 5;
/** Paragraphs without a label that a turn can go on for. */
const LONGEST_TURN = 4;

/** The turns of a transcript in the body, in order; empty where it holds none. */
export function transcriptTurns(body: string, paragraphs: Span[]): Turn[] {
  const turns: Turn[] = [];
  paragraphs.forEach((p, paragraph) => {
    const m = LABEL.exec(body.slice(p.start, Math.min(p.end, p.start + 160)));
    if (!m || FACT.test(m[1]!)) return;
    const start = p.start + m[0].length;
    if (/^["“‘'«]/.test(body.slice(start, start + 1))) return; // Name: “text” is read as any quotation
    const at = p.start + m[0].indexOf(m[1]!);
    turns.push({
      paragraph,
      label: m[1]!,
      labelSpan: { start: at, end: at + m[1]!.length },
      parts: [{ start, end: p.end }],
    });
  });
  const capitals = turns.filter((t) => t.label === t.label.toUpperCase() && t.label.length > 1);
  const inCapitals = capitals.length >= FEWEST_CAPITALS && recurring(capitals).length > 0;
  const again = inCapitals ? capitals : recurring(turns);
  if (again.length < (inCapitals ? FEWEST_CAPITALS : FEWEST_LINES)) return [];
  const first = again[0]!.paragraph;
  const last = again[again.length - 1]!.paragraph;
  const within = turns.filter((t) => t.paragraph >= first - 2 && t.paragraph <= last + 2);
  if (within.length < LABELLED * (last - first + 1) || wordsPerLine(body, again) < FEWEST_WORDS) return [];
  const fullest = new Map<string, string>();
  for (const { label } of within) {
    if (label.length > (fullest.get(lastWord(label))?.length ?? 0)) fullest.set(lastWord(label), label);
  }
  within.forEach((turn, i) => {
    turn.label = fullest.get(lastWord(turn.label))!; // JAKE TAPPER where it is TAPPER later on
    const next = within[i + 1]?.paragraph ?? turn.paragraph + 1;
    if (next - turn.paragraph > LONGEST_TURN) return;
    for (let k = turn.paragraph + 1; k < next; k++) turn.parts.push(paragraphs[k]!);
  });
  return within;
}

/** Lines whose speaker has another line (`JAKE TAPPER:`, then `TAPPER:`). */
function recurring(turns: Turn[]): Turn[] {
  const counts = new Map<string, number>();
  for (const t of turns) counts.set(lastWord(t.label), (counts.get(lastWord(t.label)) ?? 0) + 1);
  return turns.filter((t) => counts.get(lastWord(t.label))! > 1);
}

const lastWord = (label: string) => label.toLowerCase().split(' ').pop()!;

function wordsPerLine(body: string, turns: Turn[]): number {
  let words = 0;
  for (const { parts } of turns) words += body.slice(parts[0]!.start, parts[0]!.end).split(/\s+/).length;
  return words / turns.length;
}
