import { describe, expect, it } from 'vitest';
import { findQuotes } from '#annotate/quotes/quotes.ts';
import type { Quote } from '#domain/article.ts';
import { cpuMilliseconds } from '../cpu.ts';
import { people } from './named.ts';

/** Quotes as short rows: text, kind, speaker. */
const rows = (quotes: Quote[]) => quotes.map((q) => [q.text, q.kind, q.speaker]);

const MAYOR = ['Ada Moreau', 'Moreau'];
const RIVAL = ['Tom Brandt', 'Brandt'];
const find = (body: string, ...who: string[][]) => findQuotes(body, people(body, ...who));

describe('findQuotes', () => {
  it('gives the speaker in the full form, wherever the attribution stands', () => {
    const body =
      '“The bridge will open in May,” Ada Moreau, the mayor of Lund, said.\n\n“We are late,” admitted Tom Brandt.\n\nMoreau said: “We had no choice.”\n\nAccording to Brandt, “nobody was asked.”';
    expect(rows(find(body, MAYOR, RIVAL))).toEqual([
      ['The bridge will open in May,', 'direct', 'Ada Moreau'],
      ['We are late,', 'direct', 'Tom Brandt'],
      ['We had no choice.', 'direct', 'Ada Moreau'],
      ['nobody was asked.', 'direct', 'Tom Brandt'],
    ]);
  });

  it('points into the body without the marks', () => {
    const body = 'Ada Moreau said it was “a good day” for the town.';
    const [quote] = find(body, MAYOR);
    expect(body.slice(quote!.start, quote!.end)).toBe('a good day');
    expect(quote).toMatchObject({ kind: 'partial', speakerKind: 'person', rule: 'speaker-cue-quote' });
    expect(body.slice(quote!.cue!.start, quote!.cue!.end)).toBe('said');
  });

  it('joins what its own attribution broke', () => {
    const body = '“I signed the order last night,” Moreau said Monday. “And I would sign it again.”';
    const [quote, ...others] = find(body, MAYOR);
    expect(others).toEqual([]);
    expect(quote!.text).toBe('I signed the order last night, And I would sign it again.');
    expect(quote!.parts!.map((p) => body.slice(p.start, p.end))).toEqual([
      'I signed the order last night,',
      'And I would sign it again.',
    ]);
  });

  it('reads a quotation over several paragraphs as one', () => {
    const body = 'Brandt said: “We waited for a year.\n\n“Then we went to court.”';
    expect(rows(find(body, RIVAL))).toEqual([
      ['We waited for a year. Then we went to court.', 'direct', 'Tom Brandt'],
    ]);
  });

  it('leaves out terms, titles of works and crossheads', () => {
    const body =
      'The march began at a field that locals call “Green Acre” near the river.\n\n‘Late, but worth it’\n\nMoreau once sang in “The Merry Wives” at school. The “reform” of the port cost millions.';
    expect(find(body, MAYOR)).toEqual([]);
  });

  it('gives the words of an inner clause to its own subject', () => {
    const body = 'Ada Moreau said Brandt saw the delays as “shameful”.';
    expect(rows(find(body, MAYOR, RIVAL))).toEqual([['shameful', 'partial', 'Tom Brandt']]);
  });

  it('keeps a source without a name in the words of the article', () => {
    const body =
      '“There was a plan,” explained one official. It is “likely” to fail, Harbour Board engineers tell reporters.';
    expect(find(body).map((q) => [q.speaker, q.speakerKind])).toEqual([
      ['one official', 'unnamed'],
      ['Harbour Board engineers', 'unnamed'],
    ]);
  });

  it('follows pronouns by what given names and titles tell', () => {
    const body =
      'Ada Moreau met Tom Brandt at the port. “It went well,” she said. Later he called it “a start.”';
    expect(rows(find(body, MAYOR, RIVAL))).toEqual([
      ['It went well,', 'direct', 'Ada Moreau'],
      ['a start.', 'partial', 'Tom Brandt'],
    ]);
  });

  it('tells British single quotes from apostrophes', () => {
    const body = '‘The workers’ pay isn’t enough, and it won’t rise,’ Moreau said.';
    expect(rows(find(body, MAYOR))).toEqual([
      ['The workers’ pay isn’t enough, and it won’t rise,', 'direct', 'Ada Moreau'],
    ]);
  });

  it('carries the speaker on to quotations that stand alone', () => {
    const body = '“The roof leaks,” Moreau said.\n\n“Nobody has fixed it in ten years.”';
    expect(find(body, MAYOR).map((q) => q.speaker)).toEqual(['Ada Moreau', 'Ada Moreau']);
  });

  it('reads a description, a party label or a title before the name', () => {
    const body =
      'Another member, Ada Moreau, said: “It is over.”\n\n“We tried,” Rep. Tom Brandt (R-Ohio), a panel member, said in an interview.\n\nSecretary of State Ada Moreau, speaking in Rome on Monday, said the talks were meant “to calm and reassure”.';
    expect(find(body, MAYOR, RIVAL).map((q) => q.speaker)).toEqual([
      'Ada Moreau',
      'Tom Brandt',
      'Ada Moreau',
    ]);
  });

  it('reads a signature after a dash, beside the quotation or below it', () => {
    const body = '“Never again.” ― Ada Moreau\n\n“Why not?”\n\n- Tom Brandt, Lund';
    expect(find(body, MAYOR, RIVAL).map((q) => [q.speaker, q.rule])).toEqual([
      ['Ada Moreau', 'signature'],
      ['Tom Brandt', 'signature'],
    ]);
  });

  it('lets they and it stand for the organisation before', () => {
    const body =
      'Northern Ferries denied the charge on Friday.\n\n“At no point did we cancel a crossing,” they said.';
    expect(find(body)[0]).toMatchObject({ speaker: 'Northern Ferries', speakerKind: 'organisation' });
  });

  it('does not take whom a speaker names in a quotation for the next speaker', () => {
    const body = '“I spoke to Tom Brandt about it,” Moreau said.\n\n“Nothing came of it,” she added.';
    expect(find(body, MAYOR, RIVAL).map((q) => q.speaker)).toEqual(['Ada Moreau', 'Ada Moreau']);
  });

  it('keeps a direct quotation and the fragment after it apart', () => {
    const body = '“The roof leaks,” Moreau said, adding that it was “a disgrace”.';
    expect(rows(find(body, MAYOR))).toEqual([
      ['The roof leaks,', 'direct', 'Ada Moreau'],
      ['a disgrace', 'partial', 'Ada Moreau'],
    ]);
  });

  it('takes what stands on a banner for no quotation', () => {
    expect(find('The banner read: “Our port, our choice”.')).toEqual([]);
  });

  it('gives null where the text does not tell', () => {
    const [quote] = find('“We shall never know who did this to us.”\n\nThe rain went on.');
    expect(quote).toMatchObject({ speaker: null, speakerKind: null, cue: null });
    expect(quote!.confidence).toBeLessThan(0.5);
  });

  it('reads a text without stops in linear time', () => {
    const time = (n: number) => {
      const body = 'and he said it was “bad” '.repeat(n);
      return cpuMilliseconds(() => find(body));
    };
    time(500);
    // eight times the text: sixty-four times as long if any step were quadratic
    expect(time(8000) / Math.max(time(1000), 1)).toBeLessThan(32);
  });
});
