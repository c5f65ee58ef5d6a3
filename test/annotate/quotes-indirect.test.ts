import { describe, expect, it } from 'vitest';
import { annotate } from '#annotate/annotate.ts';
import { findSaid } from '#annotate/quotes/quotes.ts';
import { people } from './named.ts';

const MAYOR = ['Ada Moreau', 'Moreau'];
const RIVAL = ['Tom Brandt', 'Brandt'];

/** `clause → speaker (cue)` for each reported clause. */
const reported = (body: string) =>
  findSaid(body, people(body, MAYOR, RIVAL)).indirect.map((q) => `${q.text} → ${q.speaker} (${q.cue?.text})`);

describe('indirect speech', () => {
  it.each([
    [
      'after said',
      'Ada Moreau said the roof had leaked for years.',
      'the roof had leaked for years → Ada Moreau (said)',
    ],
    ['after that', 'Moreau argued that nobody had asked her.', 'nobody had asked her → Ada Moreau (argued)'],
    [
      'after who was told',
      'Brandt told reporters on Monday that he would not resign.',
      'he would not resign → Tom Brandt (told)',
    ],
    [
      'after when and where',
      'Moreau said in a statement on Monday that the port was closed.',
      'the port was closed → Ada Moreau (said)',
    ],
    [
      'as a question',
      'Brandt asked whether the port was closed.',
      'whether the port was closed → Tom Brandt (asked)',
    ],
    [
      'before its attribution',
      'The port was closed for a week, Moreau said.',
      'The port was closed for a week → Ada Moreau (said)',
    ],
    [
      'before an inverted one',
      'The port was closed for a week, said Tom Brandt.',
      'The port was closed for a week → Tom Brandt (said)',
    ],
    [
      'with its attribution inside',
      'The port, Moreau said, would be closed for a week.',
      'The port would be closed for a week → Ada Moreau (said)',
    ],
    [
      'before according to',
      'The port was closed for a week, according to Moreau.',
      'The port was closed for a week → Ada Moreau (according to)',
    ],
    [
      'after according to',
      'According to Moreau, the port was closed.',
      'the port was closed → Ada Moreau (According to)',
    ],
    [
      'in a relative clause',
      'Ada Moreau, who said she was tired, left early.',
      'she was tired → Ada Moreau (said)',
    ],
    [
      'by an organisation',
      'Northern Ferries said it would cancel nothing.',
      'it would cancel nothing → Northern Ferries (said)',
    ],
  ])('%s', (_, body, expected) => {
    expect(reported(body)).toEqual([expected]);
  });

  it('keeps two clauses of one speaker apart', () => {
    expect(reported('Moreau said the port was closed and added that it would open in May.')).toEqual([
      'the port was closed → Ada Moreau (said)',
      'it would open in May → Ada Moreau (added)',
    ]);
  });

  it.each([
    'Moreau said so.',
    'Moreau announced the partnership with Lund.',
    'While the port added around 300 jobs in May, the town lost many.',
    'The plan gave states a year to think about it.',
    'Moreau thinks that it is late.',
    'Moreau said the port was “a disgrace”.',
    'I said that it was late.',
  ])('is not found in: %s', (body) => {
    expect(reported(body)).toEqual([]);
  });

  it('points into the body, and comes with the quotations in order, told apart by its kind', () => {
    const body = 'Ada Moreau said the roof had leaked for years. “It leaks,” she said.';
    const { quotes } = annotate({ headline: null, body, language: null });
    expect(quotes.map((q) => [q.kind, body.slice(q.start, q.end), q.speaker])).toEqual([
      ['indirect', 'the roof had leaked for years', 'Ada Moreau'],
      ['direct', 'It leaks,', 'Ada Moreau'],
    ]);
  });
});
