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
    ['He has gifts from Lord Ablett.', ['Lord Ablett']],
    ['They met Park Geun-hye and Wang Shu on the way.', ['Park Geun-hye', 'Wang Shu']],
    ['Senators Carl E. Tribe, Republican, and Pat Voss (D-Ohio) agreed.', ['Carl E. Tribe', 'Pat Voss']],
    ['Ann Lee and Brentley Quay wrote it.', ['Ann Lee', 'Brentley Quay']],
    ['His lawyer, Brentley Quay, was late.', ['Brentley Quay']],
    ['I think I will.', []],
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

  test('a surname of two words, with its particle, stands for the full name', () => {
    expect(forms('Aung San Su Phyo came with Bill de Marco. Su Phyo smiled; de Marco did not.')).toEqual([
      'Aung San Su Phyo: Aung San Su Phyo, Su Phyo',
      'Bill de Marco: Bill de Marco, de Marco',
    ]);
  });

  test('a known surname before a noun is a mention, inside an institution’s name it is none', () => {
    expect(forms('Karl Voss won. The Voss campaign cheered at the Voss Foundation.')).toEqual([
      'Karl Voss: Karl Voss, Voss',
    ]);
  });

  test('a wife named by title alone is not her husband', () => {
    expect(forms('Karl Voss won. Mrs. Voss said so.')).toEqual(['Karl Voss: Karl Voss', 'Voss: Voss']);
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
    ['Troy’s mayor, Omar Reed, spoke.', ['Troy’s mayor']],
    ['The national delegate in Chad, Omar Reed, spoke.', ['national delegate in Chad']],
    ['Omar Reed, Chad’s new police commissioner, spoke.', ['Chad’s new police commissioner']],
    ['Omar Reed is a convicted killer and lives here.', ['convicted killer']],
    ['They said army spokesman Lt. Gen. Omar Reed spoke.', ['army spokesman', 'Lt. Gen.']],
    ['A threat to kill Rep. Omar Reed (D-Minn.) was made.', ['Rep.', 'D-Minn.']],
    ['U.S. Attorney General Omar Reed spoke.', ['U.S. Attorney General']],
    ['Army chief Major-Gen Omar Reed spoke.', ['Army chief', 'Major-Gen']],
    ['Judge Omar Reed QC spoke.', ['Judge', 'QC']],
    ['It was founder and former head Omar Reed.', ['founder and former head']],
  ])('%s', (body, expected) => {
    expect(roles(body)).toEqual(expected);
  });
});
