/**
 * Takes a quotation whose own sentence does not attribute it, gives its speaker from what stands around it: a colon
 * before it, the sentence before it, the quotation before or after it in the paragraph.
 */
import type { Cue } from './findcues.ts';
import type { Item } from './frame.ts';
import type { Holder } from './holder.ts';
import type { Draft } from './join.ts';
import { phraseFrom } from './nounphrase.ts';
import type { Row } from './rows.ts';
import { type How, howOf, type Previous, type Speaker, type Speakers } from './speakers.ts';
import { mainSubject } from './subjects.ts';

export interface FromContext {
  speaker: Speaker;
  rule: string;
  how: How;
  cue: Cue | null;
  items: Item[];
}

/** @param before the draft before this one, if any, already resolved */
export function fromContext(
  body: string,
  d: Draft,
  before: Draft | undefined,
  rows: (i: number) => Row | null,
  speakers: Speakers,
  previous: Previous | null,
): FromContext | null {
  const row = rows(d.paragraph)!;
  const sameParagraph = before?.paragraph === d.paragraph && before.speaker !== null;
  const lead =
    d.sentence > 0 ? { row, sentence: d.sentence - 1, paragraph: d.paragraph } : leadOf(rows, d.paragraph);
  const lone = lead && introduces(body, lead.row, lead.sentence);
  const given = (h: Holder, rule: string, cue: Cue | null): FromContext | null => {
    const speaker = speakers.resolve(h, lead!.row.items[h.from]!.start, lead!.paragraph, previous);
    return speaker && { speaker, rule, how: howOf(h, speaker), cue, items: lead!.row.items };
  };
  if (lone?.colon) {
    const found = given(lone.holder, 'introduced-by-colon', lone.cue);
    if (found) return found;
  }
  const signer = signatureBelow(body, d, rows, speakers);
  if (signer) return { speaker: signer, rule: 'signature', how: null, cue: null, items: row.items };
  if (sameParagraph) {
    if (lone && lead && lead.sentence > before.sentence && lone.holder.kind === 'person' && lone.cue) {
      const found = given(lone.holder, 'sentence-before', lone.cue);
      if (found) return found;
    }
    return {
      speaker: before.speaker!,
      rule: 'same-paragraph',
      how: null,
      cue: null,
      items: row.items,
    };
  }
  if (previous?.paragraph === d.paragraph) {
    return {
      speaker: previous.speaker,
      rule: 'reported-before',
      how: null,
      cue: null,
      items: row.items,
    };
  }
  if (!d.opensSentence) return null;
  if (lone && lead && !(before && lead.paragraph === before.paragraph && lead.sentence <= before.sentence)) {
    const sure = lone.cue !== null;
    if (sure || lone.holder.kind === 'person' || lone.holder.kind === 'pronoun') {
      const found = given(lone.holder, sure ? 'sentence-before' : 'subject-before', lone.cue);
      if (found && found.speaker.kind === 'person') return found;
    }
  }
  if (previous && d.paragraph - previous.paragraph <= 2) {
    return {
      speaker: previous.speaker,
      rule: 'previous-speaker',
      how: null,
      cue: null,
      items: row.items,
    };
  }
  return null;
}

/** Items in a signature line at most: a dash, a name, a place or a post. */
const SIGNATURE_ITEMS = 14;

/** A paragraph of its own after the quotation: a dash and a person's name. */
function signatureBelow(
  body: string,
  d: Draft,
  rows: (i: number) => Row | null,
  speakers: Speakers,
): Speaker | null {
  const own = rows(d.paragraph)!;
  const below = rows(d.paragraph + 1);
  if (!below || d.item !== own.items.length - 1 || below.items.length > SIGNATURE_ITEMS) return null;
  if (!/^[-–—―]+$/.test(below.items[0]!.text)) return null;
  const h = phraseFrom(body, below.items, 1, below.items.length);
  return h?.kind === 'person' ? speakers.person(h.person) : null;
}

/** How many sentences back they and it look for the organisation they stand for. */
const GROUP_REACH = 3;

/** The organisation that `they` or `it` stands for: the subject of one of the sentences before. */
export function groupBefore(
  body: string,
  h: Holder,
  d: Draft,
  rows: (i: number) => Row | null,
  speakers: Speakers,
): Speaker | null {
  if (h.kind !== 'pronoun' || !/^(?:they|it)$/i.test(h.text)) return null;
  let paragraph = d.paragraph;
  let sentence = d.sentence - 1;
  for (let n = 0; n < GROUP_REACH; n++) {
    if (sentence < 0) {
      const lead = leadOf(rows, paragraph);
      if (!lead) return null;
      ({ paragraph, sentence } = lead);
    }
    const row = rows(paragraph)!;
    const s = row.sentences[sentence--]!;
    const subject = mainSubject(body, row.items, s.from, s.to);
    if (subject?.kind === 'organisation') {
      return speakers.resolve(subject, row.items[subject.from]!.start, paragraph, null);
    }
  }
  return null;
}

function leadOf(
  rows: (i: number) => Row | null,
  paragraph: number,
): { row: Row; sentence: number; paragraph: number } | null {
  const row = rows(paragraph - 1);
  return row?.sentences.length ? { row, sentence: row.sentences.length - 1, paragraph: paragraph - 1 } : null;
}

/** What a sentence before a quotation says of its speaker: the last finite cue's subject, else its own subject. */
function introduces(
  body: string,
  row: Row,
  sentence: number,
): { holder: Holder; cue: Cue | null; colon: boolean } | null {
  const s = row.sentences[sentence]!;
  const colon = row.items[s.to - 1]?.text === ':';
  const cues = row.cues[sentence]!.filter((c) => c.subject && c.order !== 'according' && c.sort !== 'think');
  const cue = colon ? cues[cues.length - 1] : cues[0];
  if (cue) return { holder: cue.subject!, cue, colon };
  const subject = mainSubject(body, row.items, s.from, s.to);
  return subject && { holder: subject, cue: null, colon };
}
