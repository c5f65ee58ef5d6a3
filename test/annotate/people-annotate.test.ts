import { expect, test } from 'vitest';
import { annotate } from '#annotate/annotate.ts';

const headline = 'Rolle pays a visit';
const body = 'Mayor Anna Rolle came at noon. “It was a fine day,” Rolle said.';

test('a quote’s speaker is one of the people, in full', () => {
  const { quotes, people } = annotate({ headline, body, language: 'en' });
  expect(people.map((person) => person.name)).toEqual(['Anna Rolle']);
  expect(quotes.map(({ text, speaker }) => ({ text, speaker }))).toEqual([
    { text: 'It was a fine day,', speaker: 'Anna Rolle' },
  ]);
});

test('an unknown language is read as English, another has neither quotes nor people', () => {
  expect(annotate({ headline, body, language: null }).people).toHaveLength(1);
  expect(annotate({ headline, body, language: 'fr' })).toEqual({ quotes: [], people: [] });
});
