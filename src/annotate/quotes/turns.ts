/** Takes the turns of a transcript and the people of the article, gives each turn as a draft quotation with its speaker. */
import type { Person } from '#domain/article.ts';
import type { Draft } from './join.ts';
import type { Speaker, Speakers } from './speakers.ts';
import type { Turn } from './transcript.ts';

/** Labels that name a part in the talk, not a person. */
const PART =
  /^(?:(?:UNIDENTIFIED|UNKNOWN)\b.*|REPORTER|QUESTION(?:ER)?|MODERATOR|INTERVIEWER|HOST|ANCHOR|NARRATOR|AUDIENCE|MAN|WOMAN|SPEAKER|CALLER|OPERATOR|TRANSLATOR|INTERPRETER)S?(?: \d+)?$/i;
/** How many times as often as the next an interviewee is named, at least. */
const FOREMOST = 2;
/** What a headline's naming counts, in namings by the body: an interview's headline says with whom it is. */
const HEADLINE = 3;

/** A function from turn to draft; null for the questions of an interviewer who is not named. */
export function turnDrafts(turns: Turn[], people: Person[], speakers: Speakers): (t: Turn) => Draft | null {
  const bySurname = new Map<string, number[]>();
  const byForm = new Map<string, number>();
  people.forEach((p, i) => {
    const same = bySurname.get(lastWord(p.name));
    if (same) same.push(i);
    else bySurname.set(lastWord(p.name), [i]);
    for (const m of p.mentions) byForm.set(m.text.toLowerCase(), i);
  });
  const who = turns.some((t) => isAnswer(t.label)) ? interviewee(people, turns) : -1;
  const speakerOf = (label: string): Speaker | null => {
    if (isAnswer(label)) return who < 0 ? null : speakers.person(who);
    const named = byForm.get(label.toLowerCase());
    if (named !== undefined) return speakers.person(named);
    if (PART.test(label)) return { name: label, kind: 'unnamed', person: -1 };
    const fits = bySurname.get(lastWord(label)) ?? [];
    return fits.length === 1 ? speakers.person(fits[0]!) : { name: cased(label), kind: 'person', person: -1 };
  };
  return (turn) => {
    if (/^Q(?:uestion)?$/i.test(turn.label)) return null;
    return {
      kind: 'direct',
      parts: turn.parts,
      outer: { start: turn.parts[0]!.start, end: turn.parts[turn.parts.length - 1]!.end },
      paragraph: turn.paragraph,
      sentence: 0,
      item: 0,
      opensSentence: true,
      alone: true,
      own: true,
      rule: 'transcript-label',
      how: null,
      cue: null,
      speaker: speakerOf(turn.label),
    };
  };
}

const isAnswer = (label: string) => /^A(?:nswer)?$/i.test(label);

/** Whom the answers are by: the person named far more often than anybody else outside the talk, or -1. */
function interviewee(people: Person[], turns: Turn[]): number {
  const from = turns[0]!.labelSpan.start;
  const to = turns[turns.length - 1]!.parts.at(-1)!.end;
  const weight = (m: Person['mentions'][number]) =>
    m.in === 'headline' ? HEADLINE : m.start < from || m.start > to ? 1 : 0;
  const order = people
    .map((p, i) => [p.mentions.reduce((sum, m) => sum + weight(m), 0), i] as const)
    .sort((a, b) => b[0] - a[0]);
  const [first, second] = order;
  return first && first[0] > 0 && first[0] >= FOREMOST * (second?.[0] ?? 0) ? first[1] : -1;
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
