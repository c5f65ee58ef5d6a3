import { describe, expect, test } from 'vitest';
import { findPeople } from '#annotate/people/people.ts';

const people = (body: string, headline: string | null = null) => findPeople({ headline, body });
const names = (body: string, headline: string | null = null) =>
  people(body, headline).map((person) => person.name);
/** `Full Name: form, form` a person. */
const forms = (body: string, headline: string | null = null) =>
  people(body, headline).map(
    ({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(', ')}`,
  );

test('one entry a person, with roles and every mention by its place', () => {
  const headline = 'Rolle pays the harbour a visit';
  const body = 'Mayor Anna Rolle came at noon. “A fine day,” Rolle said of Rolle’s boat.';
  expect(people(body, headline)).toEqual([
    {
      name: 'Anna Rolle',
      roles: ['Mayor'],
      mentions: [
        { start: 0, end: 5, text: 'Rolle', in: 'headline' },
        { start: 6, end: 16, text: 'Anna Rolle', in: 'body' },
        { start: 45, end: 50, text: 'Rolle', in: 'body' },
        { start: 59, end: 64, text: 'Rolle', in: 'body' },
      ],
    },
  ]);
});

describe('what is a name', () => {
  test.each([
    ['Col. Wendel Marzo tweeted twice.', ['Wendel Marzo']],
    ['The plan pleased Secretary of State Tess Blum.', ['Tess Blum']],
    ['He met outgoing Latvian President Juris Kalns there.', ['Juris Kalns']],
    ['They asked Ursula von der Heide and Omar al-Hadid.', ['Ursula von der Heide', 'Omar al-Hadid']],
    ['Walter B. Ames Jr., 61, was there.', ['Walter B. Ames Jr.']],
    ['It was Zoë O’Dea and Jean-Luc Prévost.', ['Zoë O’Dea', 'Jean-Luc Prévost']],
    ['Mr. Quillfeather declined to comment.', ['Quillfeather']],
    ['But Democrat Sally Ortega won on Tuesday.', ['Sally Ortega']],
    ['Fox News anchor Carla Mendel asked.', ['Carla Mendel']],
    ['King Harald opened the bridge.', ['King Harald']],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    ['The George Mason University opened in Fairfax County on Monday.'],
    ['He stood in St. Paul, Minnesota, near Wall Street.'],
    ['Hurricane Andrew hit Florida; the USS Ronald Reagan came.'],
    ['It cites Article II and the Affordable Care Act.'],
    ['Green Village is what the troops call it.'],
    ['Critics Say Budget Plan Will Hurt Schools And Roads'],
    ['Deutsche Bank and Wells Fargo lost money.'],
    [''],
  ])('%s', (body) => {
    expect(names(body)).toEqual([]);
  });
});

describe('whom a short form names', () => {
  test('a surname, a given name and the name with its initial are one person', () => {
    expect(forms('Joseph R. Tander came. Joe Tander spoke. Mr. Tander left, and Joe laughed.')).toEqual([
      'Joseph R. Tander: Joseph R. Tander, Joe Tander, Tander, Joe',
    ]);
  });

  test('two people of one surname stay two, and a form of address tells them apart', () => {
    expect(forms('Karl Voss and his wife, Ellen Voss, came. Mrs. Voss spoke, then Mr. Voss did.')).toEqual([
      'Karl Voss: Karl Voss, Voss',
      'Ellen Voss: Ellen Voss, Voss',
    ]);
  });

  test('a son with his father’s name is another', () => {
    expect(names('Albert Roon spoke. Albert Roon Jr. listened.')).toEqual(['Albert Roon', 'Albert Roon Jr.']);
  });

  test('a Title Case headline holds only names that the body knows', () => {
    expect(forms('Peter Stahl resigned. Stahl is ill.', 'Stahl Quits Board Over Secret Oil Deal')).toEqual([
      'Peter Stahl: Stahl, Peter Stahl, Stahl',
    ]);
  });
});

describe('roles', () => {
  const roles = (body: string) => people(body)[0]?.roles;
  test.each([
    ['White House press secretary Jen Abel spoke.', ['White House press secretary']],
    ['Visiting were outgoing Latvian President Juris Kalns and aides.', ['outgoing Latvian President']],
    ['Secretary of State Tess Blum spoke.', ['Secretary of State']],
    ['Omar Reed, a spokesman for the mission in Chad, spoke.', ['spokesman for the mission in Chad']],
    ['Omar Reed, 55, the mayor of Troy, spoke.', ['mayor of Troy']],
    ['Dr. Omar Reed and Mr. Reed are one.', []],
    ['Omar Reed, who was late, spoke.', []],
  ])('%s', (body, expected) => {
    expect(roles(body)).toEqual(expected);
  });
});
