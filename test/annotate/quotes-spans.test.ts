import { describe, expect, it } from 'vitest';
import { findSpans } from '#annotate/quotes/spans.ts';
import { paragraphs } from '#annotate/text/paragraphs.ts';

/** The quoted words of each stretch, its parts joined with a bar. */
const quoted = (body: string) =>
  findSpans(body, paragraphs(body)).map((s) => s.parts.map((p) => body.slice(p.start, p.end)).join(' | '));

describe('findSpans', () => {
  it.each([
    ['curly', 'He said “we go” today.', ['we go']],
    ['straight', 'He said "we go" today.', ['we go']],
    ['two apostrophes at both ends', "He said ''we go'' today.", ['we go']],
    ['backticks and apostrophes', "He said ``we go'' today.", ['we go']],
    ['guillemets', 'He said «we go» today.', ['we go']],
    ['low and high', 'He said „we go“ today.', ['we go']],
    ['a straight mark glued to a stop', 'So says Ada Moreau."We go."', ['We go.']],
  ])('reads %s marks', (_, body, expected) => {
    expect(quoted(body)).toEqual(expected);
  });

  it('leaves apostrophes, elisions, feet and inches alone', () => {
    expect(quoted("The dogs' owner, born in the '80s, is 6'2\" tall and doesn't care, get 'em.")).toEqual([]);
  });

  it('gives a quotation inside a quotation no entry of its own', () => {
    expect(quoted('“She told me ‘never again’ and left,” he said.')).toEqual([
      'She told me ‘never again’ and left,',
    ]);
  });

  it('runs on over paragraphs that open with a mark', () => {
    expect(quoted('“One.\n\n“Two.\n\n“Three.” He left. “Four.”')).toEqual(['One. | Two. | Three.', 'Four.']);
  });

  it('takes each of two closed quotations in adjoining paragraphs for itself', () => {
    expect(quoted('“One.”\n\n“Two.”')).toEqual(['One.', 'Two.']);
  });

  it('keeps the quotation that the end of the text cut off', () => {
    expect(quoted('He told us: ‘We have never forgotten these')).toEqual(['We have never forgotten these']);
  });

  it('drops a mark that is never closed in the middle of a text', () => {
    expect(quoted('The 12” record sold well.\n\nHe said “no.')).toEqual(['no.']);
    expect(quoted('The so-called “reform failed.\n\nNobody cared.')).toEqual([]);
  });

  it('takes more quotations in one paragraph than a call takes arguments', () => {
    expect(quoted('He said “we go” today. '.repeat(150_000))).toHaveLength(150_000);
  });
});
