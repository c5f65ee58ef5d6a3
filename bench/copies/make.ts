/** Takes a story, gives the copies that are made of it in newsrooms: shortened, under another headline, from an agency, brought up to date. */
import type { Chance } from './random.ts';
import { capital, name, paragraph, type Story, sentence } from './stories.ts';

export const KINDS = ['shortened', 're-headlined', 'agency line', 'updated', 'several at once'] as const;
export type Kind = (typeof KINDS)[number];

const PLACES = ['LONDON', 'BERLIN', 'WASHINGTON', 'Tokyo', 'Paris', 'NEW DELHI'];
const AGENCIES = ['Reuters', 'AP', 'AFP', 'dpa', 'UPI'];
const SENTENCE = /(?<=[.!?]["”’]?)\s+(?=["“‘\p{Lu}])/u;

export function madeCopy(kind: Kind, { headline, paragraphs }: Story, chance: Chance): Story {
  const other = chance.is(0.7) ? capital(sentence(chance)).slice(0, 70) : headline;
  if (kind === 'shortened') return { headline: other, paragraphs: shortened(paragraphs, chance) };
  if (kind === 're-headlined')
    return { headline: capital(sentence(chance)).slice(0, 70), paragraphs: edited(paragraphs, chance) };
  if (kind === 'agency line') return { headline: other, paragraphs: fromAgency(paragraphs, chance) };
  if (kind === 'updated') return { headline: other, paragraphs: updated(paragraphs, chance) };
  return { headline: other, paragraphs: fromAgency(edited(shortened(paragraphs, chance), chance), chance) };
}

/** The first 20 to 75% of the sentences, or these without some in the middle; sometimes cut as teasers are. */
function shortened(paragraphs: string[], chance: Chance): string[] {
  const all = paragraphs.flatMap((text) => text.split(SENTENCE).map((one, i) => ({ one, opens: i === 0 })));
  const keep = Math.max(2, Math.round((all.length * chance.between(20, 75)) / 100));
  const spread = chance.is(0.4);
  const kept = spread
    ? all.filter((_, i) => i < 2 || chance.is(keep / all.length))
    : all.slice(0, Math.max(keep, 3));
  const text = kept.map(({ one, opens }, i) => (opens && i ? `\n${one}` : one)).join(' ');
  return text.split(/\s*\n/);
}

/** A house's own spelling and a few words of its own. */
function edited(paragraphs: string[], chance: Chance): string[] {
  return paragraphs.map((text) => {
    const words = text.split(' ');
    if (chance.is(0.3))
      words[chance.below(words.length)] = capital(chance.one(['officials', 'on', 'some', 'year']));
    return words.join(' ').replaceAll('“', '"').replaceAll('”', '"');
  });
}

function fromAgency(paragraphs: string[], chance: Chance): string[] {
  const agency = chance.one(AGENCIES);
  const bare = paragraphs[0]!.replace(/^[\p{Lu} ,]{3,40}(?:\(\w+\))?\s*[-–—]+\s*/u, '');
  const line = chance.one([
    `${chance.one(PLACES)} (${agency}) - `,
    `${chance.one(PLACES)}, March ${chance.between(1, 31)} (${agency}) — `,
    `(${agency}) `,
  ]);
  const end = chance.one([
    [],
    [`(Reporting by ${name(chance)}; Editing by ${name(chance)})`],
    [`© ${agency}. All rights reserved.`],
    [`${agency}`],
  ]);
  return [line + bare, ...paragraphs.slice(1), ...end];
}

/** A new first paragraph or a changed one, other figures, paragraphs more and fewer. */
function updated(paragraphs: string[], chance: Chance): string[] {
  const body = paragraphs.map((text) =>
    text.replace(/\b\d{1,3}\b/g, (figure) =>
      chance.is(0.2) ? String(Number(figure) + chance.between(1, 9)) : figure,
    ),
  );
  if (chance.is(0.5)) body.unshift(paragraph(chance));
  else body[0] = `${sentence(chance)} ${body[0]}`;
  const more = Math.max(1, Math.round((body.length * chance.between(5, 25)) / 100));
  for (let i = 0; i < more; i++) body.splice(chance.between(1, body.length), 0, paragraph(chance));
  if (body.length > 6 && chance.is(0.5)) body.splice(chance.between(2, body.length - 2), 1);
  return body;
}
