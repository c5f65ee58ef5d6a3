import { describe, expect, it } from 'vitest';
import { findSaid } from '#annotate/quotes/quotes.ts';
import { cpuMilliseconds } from '../cpu.ts';
import { people } from './named.ts';

const HOST = ['Ada Moreau', 'ADA MOREAU'];
const GUEST = ['Tom Brandt', 'Brandt'];
const turns = (body: string, ...who: string[][]) =>
  findSaid(body, people(body, ...who)).quotes.map((q) => `${q.speaker}: ${q.text}`);

const TALK = [
  'Tom Brandt spoke on the radio on Monday. A partial transcript follows.',
  'ADA MOREAU: Why is the port closed? It was to open in May, you said.',
  'BRANDT: We ran out of money. It happens to the best of us.',
  'Nobody told me “no” before, either.',
  'MOREAU: And when will it open?',
  'UNIDENTIFIED MALE: Never, if you ask me about it.',
].join('\n\n');

describe('transcripts', () => {
  it('gives each turn to whom its label names, with the paragraphs it goes on for', () => {
    expect(turns(TALK, HOST, GUEST)).toEqual([
      'Ada Moreau: Why is the port closed? It was to open in May, you said.',
      'Tom Brandt: We ran out of money. It happens to the best of us. Nobody told me “no” before, either.',
      'Ada Moreau: And when will it open?',
      'UNIDENTIFIED MALE: Never, if you ask me about it.',
    ]);
  });

  it('writes the name of one whom only a label names as names are written', () => {
    expect(turns(TALK.replaceAll('BRANDT:', 'JAKE O’HARA:'), HOST)[1]).toMatch(/^Jake O’Hara: We ran out/);
  });

  it('gives answers to the one the interview is with, and keeps the questions of nobody apart', () => {
    const body = [
      'Tom Brandt has run the port for ten years. Brandt wrote a book about it. Brandt talked to us.',
      'Q: Why is the port closed, and for how long?',
      'A: We ran out of money, as I wrote in the book.',
      'Q: When will it open, in your own opinion?',
      'A: In May, I hope, or a little later than that.',
    ].join('\n\n');
    const said = findSaid(body, people(body, GUEST));
    expect(said.quotes.map((q) => [q.speaker, q.rule])).toEqual([
      ['Tom Brandt', 'transcript-label'],
      ['Tom Brandt', 'transcript-label'],
    ]);
    expect(said.notQuotes.map((n) => n.reason)).toEqual(['question', 'question']);
  });

  it('is read in linear time', () => {
    const time = (n: number) => {
      const body = 'ADA MOREAU: Why is the port closed?\n\nBRANDT: We ran out of money, I said.\n\n'.repeat(
        n,
      );
      const who = people(body.slice(0, 100), HOST, GUEST);
      return cpuMilliseconds(() => findSaid(body, who));
    };
    time(500);
    // sixteen times the text: 256 times as long if any step were quadratic
    expect(time(32_000) / Math.max(time(2000), 5)).toBeLessThan(64);
  });

  it.each([
    ['scores', 'Lund: 3\n\nMalmo: 2\n\nLund: 1\n\nMalmo: 5\n\nLund: 7'],
    ['one label', 'Tom Brandt: We ran out of money, and it happens to the best.\n\nThe end came soon.'],
    [
      'facts',
      'Where: The port of Lund, near the old bridge\n\nWhen: On Monday at ten in the morning\n\nWhere: The market\n\nWhen: On Tuesday at nine in the morning',
    ],
  ])('takes %s for none', (_, body) => {
    expect(turns(body, GUEST)).toEqual([]);
  });
});
