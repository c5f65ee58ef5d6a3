/** Takes a turn of a transcript and the people of the article, gives it as a draft quotation with its speaker. */
import type { Person } from '#domain/article.ts';
import type { NamedAt } from './frame.ts';
import type { Draft } from './join.ts';
import type { Speaker, Speakers } from './speakers.ts';
import type { Turn } from './transcript.ts';

/** Labels that name a part in the talk, not a person. */
const PART =
  /^(?:(?:UNIDENTIFIED|UNKNOWN)\b.*|REPORTER|QUESTION(?:ER)?|MODERATOR|INTERVIEWER|HOST|ANCHOR|NARRATOR|AUDIENCE|MAN|WOMAN|SPEAKER|CALLER|OPERATOR|TRANSLATOR|INTERPRETER)S?(?: \d+)?$/i;
/** How many times as often as the next an interviewee is named, at least. */
const FOREMOST = 2;

/** @returns null for the questions of an interviewer who is not named */
export function turnDraft(turn: Turn, named: NamedAt[], people: Person[], speakers: Speakers): Draft | null {
  if (/^Q(?:uestion)?$/i.test(turn.label)) return null;
  const speaker = speakerOf(turn, named, people, speakers);
  const { start } = turn.parts[0]!;
  const { end } = turn.parts[turn.parts.length - 1]!;
  return {
    kind: 'direct',
    parts: turn.parts,
    outer: { start, end },
    paragraph: turn.paragraph,
    sentence: 0,
    item: 0,
    opensSentence: true,
    alone: true,
    own: true,
    rule: 'transcript-label',
    how: null,
    cue: null,
    speaker,
  };
}

function speakerOf(turn: Turn, named: NamedAt[], people: Person[], speakers: Speakers): Speaker | null {
  if (/^A(?:nswer)?$/i.test(turn.label)) {
    const who = interviewee(people);
    return who < 0 ? null : speakers.person(who);
  }
  const mention = named.find((m) => m.start >= turn.labelSpan.start && m.end <= turn.labelSpan.end);
  if (mention) return speakers.person(mention.person);
  if (PART.test(turn.label)) return { name: turn.label, kind: 'unnamed', person: -1 };
  const word = lastWord(turn.label);
  const fits = people.flatMap((p, i) => (lastWord(p.name) === word ? [i] : []));
  if (fits.length === 1) return speakers.person(fits[0]!);
  return { name: cased(turn.label), kind: 'person', person: -1 };
}

/** Whom the answers are by: the person named far more often than anybody else, or -1. */
function interviewee(people: Person[]): number {
  const order = people.map((p, i) => [p.mentions.length, i] as const).sort((a, b) => b[0] - a[0]);
  const [first, second] = order;
  return first && first[0] >= FOREMOST * (second?.[0] ?? 0) ? first[1] : -1;
}

const lastWord = (name: string) =>
  name
    .toLowerCase()
    .replace(/,? (?:jr|sr)\.?$/, '')
    .split(' ')
    .pop()!;

/** JAKE TAPPER as Jake Tapper. */
const cased = (label: string) =>
  label === label.toUpperCase()
    ? label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=\bmc|\bo[’'])\p{L}/gu, (c) => c.toUpperCase())
    : label;
