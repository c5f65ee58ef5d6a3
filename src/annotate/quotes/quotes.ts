/**
 * Takes a body and the people in it, gives what is said in it and by whom: quotations, indirect speech, and the quoted
 * stretches that are neither. Order: find the quoted stretches, then go through the paragraphs from the top, so that
 * each speaker is known to what follows: read each quotation's own sentence, then what stands around it.
 */
import type { NotQuote, NotQuoteReason, Person, Quote } from '#domain/article.ts';
import { paragraphs as paragraphSpans } from '../text/paragraphs.ts';
import { fromContext, groupBefore } from './context.ts';
import { cueSpan, draftOf, isSpeech, quoteOf } from './draft.ts';
import { type Clause, mentionsInBody, type NamedAt } from './frame.ts';
import { type Reported, reportedClauses } from './indirect.ts';
import { type Draft, joinBroken } from './join.ts';
import { isTitleInPhrase } from './notquotes.ts';
import { type Row, rowsOf } from './rows.ts';
import { findSpans, type QuotedSpan } from './spans.ts';
import { howOf, type Previous, Speakers } from './speakers.ts';
import { type Turn, transcriptTurns } from './transcript.ts';
import { turnDrafts } from './turns.ts';

/** What is said in a body. Each list is in order, with offsets into the body in UTF-16 units. */
export interface Said {
  quotes: Quote[];
  indirect: Quote[];
  notQuotes: NotQuote[];
}

/** The quotations of a body alone. */
export const findQuotes = (body: string, people: Person[]): Quote[] => findSaid(body, people).quotes;

/**
 * Everything that is said in a body.
 * @param people with the mentions that stand in the body; others are left aside
 */
export function findSaid(body: string, people: Person[]): Said {
  const paragraphs = paragraphSpans(body);
  const turns = transcriptTurns(body, paragraphs);
  const notQuotes: NotQuote[] = [];
  const leaveOut = (span: QuotedSpan, reason: NotQuoteReason) => {
    const end = span.parts[span.parts.length - 1]!.end;
    const { start } = span.parts[0]!;
    notQuotes.push({ start, end, text: body.slice(start, end), reason });
  };
  const spans = outsideTurns(findSpans(body, paragraphs), turns).filter((s) => {
    const title = isTitleInPhrase(body, s.outer);
    if (title) leaveOut(s, 'title');
    return !title;
  });
  const named = mentionsInBody(people);
  const rows = rowsOf(body, paragraphs, spans, named);
  const speakers = new Speakers(body, people, outside(named, spans), paragraphs);
  const draftOfTurn = turnDrafts(turns, people, speakers);
  const drafts: Draft[] = [];
  const reported: Draft[] = [];
  let previous: Previous | null = null;

  const quotation = (span: QuotedSpan, index: number) => {
    const found = draftOf(body, span, index, rows);
    if (found === null) return;
    if (typeof found === 'string') {
      leaveOut(span, found);
      return;
    }
    const { draft, attribution, items } = found;
    if (attribution) {
      const at = items[attribution.holder.from]!.start;
      draft.speaker =
        speakers.resolve(attribution.holder, at, draft.paragraph, previous) ??
        groupBefore(body, attribution.holder, draft, rows, speakers);
      draft.how = howOf(attribution.holder, draft.speaker);
    } else {
      const around = fromContext(body, draft, drafts[drafts.length - 1], rows, speakers, previous);
      if (around) {
        draft.speaker = around.speaker;
        draft.rule = around.rule;
        draft.how = around.how;
        draft.cue = around.cue && cueSpan(around.items, around.cue);
      }
      if (!isSpeech(body, draft)) {
        leaveOut(span, draft.opensSentence ? 'unattributed' : 'scare-quotes');
        return;
      }
    }
    drafts.push(draft);
    if (draft.speaker) previous = { speaker: draft.speaker, paragraph: draft.paragraph };
  };

  const clause = (r: Reported, row: Row, paragraph: number, sentence: number) => {
    const speaker = speakers.resolve(r.holder, row.items[r.holder.from]!.start, paragraph, previous);
    if (!speaker) return;
    const parts = r.parts.map((p) => ({ start: row.items[p.from]!.start, end: endOf(row, p) }));
    reported.push({
      kind: 'indirect',
      parts,
      outer: { start: parts[0]!.start, end: parts[parts.length - 1]!.end },
      paragraph,
      sentence,
      item: r.parts[0]!.from,
      opensSentence: false,
      alone: false,
      own: true,
      rule: r.rule,
      how: howOf(r.holder, speaker),
      cue: cueSpan(row.items, r.cue),
      speaker,
    });
    previous = { speaker, paragraph };
  };

  let s = 0;
  let t = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const turn = turns[t];
    if (turn && turn.paragraph <= paragraph) {
      if (turn.paragraph === paragraph) {
        const draft = draftOfTurn(turn);
        if (draft) drafts.push(draft);
        else notQuotes.push(question(body, turn));
      }
      if (turn.paragraph + turn.parts.length - 1 === paragraph) t++;
      continue;
    }
    const row = rows(paragraph)!;
    row.sentences.forEach((sentence, i) => {
      while (spans[s] && spans[s]!.outer.start < row.items[sentence.to - 1]!.end) {
        quotation(spans[s]!, s);
        s++;
      }
      for (const r of reportedClauses(body, row.items, sentence, row.cues[i]!)) clause(r, row, paragraph, i);
    });
  }
  return {
    quotes: joinBroken(drafts).map((d) => quoteOf(body, d)),
    indirect: reported.map((d) => quoteOf(body, d)),
    notQuotes: notQuotes.sort((a, b) => a.start - b.start),
  };
}

/** The end of a reported clause, without the stop of its sentence. */
function endOf(row: Row, r: Clause): number {
  let to = r.to;
  while (
    to > r.from + 1 &&
    row.items[to - 1]!.type === 'mark' &&
    /^[.,;:!?…—–-]+$/.test(row.items[to - 1]!.text)
  )
    to--;
  return row.items[to - 1]!.end;
}

function question(body: string, turn: Turn): NotQuote {
  const { start } = turn.parts[0]!;
  const { end } = turn.parts[turn.parts.length - 1]!;
  return { start, end, text: body.slice(start, end), reason: 'question' };
}

/** The quoted stretches that do not start in a turn of a transcript: there they are quotations in a quotation. */
function outsideTurns(spans: QuotedSpan[], turns: Turn[]): QuotedSpan[] {
  let t = 0;
  return spans.filter(({ paragraph }) => {
    while (turns[t] && turns[t]!.paragraph + turns[t]!.parts.length <= paragraph) t++;
    return !(turns[t] && turns[t]!.paragraph <= paragraph);
  });
}

/** The mentions that stand in no quotation of more than a few words. */
function outside(named: NamedAt[], spans: QuotedSpan[]): NamedAt[] {
  const parts = spans.flatMap((s) => s.parts).sort((a, b) => a.start - b.start);
  let k = 0;
  return named.filter((m) => {
    while (parts[k] && parts[k]!.end <= m.start) k++;
    return !(parts[k] && parts[k]!.start <= m.start);
  });
}
