/** One example for each way in which an article tells who speaks; each fails without its rule. */
import { describe, expect, it } from 'vitest';
import { findQuotes, findSaid } from '#annotate/quotes/quotes.ts';
import { people } from './named.ts';

const MAYOR = ['Ada Moreau', 'Moreau'];
const RIVAL = ['Tom Brandt', 'Brandt'];
const THIRD = ['Ines Kolb', 'Kolb'];

/** `words → speaker` for each quotation. */
const said = (body: string, ...who: string[][]) =>
  findQuotes(body, people(body, ...who)).map((q) => `${q.text} → ${q.speaker}`);

describe('the subject of the verb', () => {
  it.each([
    [
      'is the sentence’s own, not whom it names',
      'Ada Moreau endorsed Tom Brandt on Friday, calling him “a steady hand at the wheel”.',
      'Ada Moreau',
    ],
    [
      'stands after a dateline',
      'LUND, Skane - Ada Moreau issued an order on Friday, citing “a real danger to the town”.',
      'Ada Moreau',
    ],
    [
      'stands after a place and a day',
      'At a rally in Lund, Ohio, on Tuesday, Ada Moreau endorsed the plan, calling it “a start for everybody”.',
      'Ada Moreau',
    ],
    [
      'stands after a time',
      'Hours later, Ada Moreau returned to the port, telling reporters, “We have won.”',
      'Ada Moreau',
    ],
    [
      'is described twice',
      'Tom Brandt, a tall actor in Dallas, who runs a theatre, recalled that “nobody paid the bills”.',
      'Tom Brandt',
    ],
    [
      'has a start-up with a name',
      'Tom Brandt, whose latest firm, Paradata, helps brands find suppliers, said Ada Moreau was an outsider: “She asks the right things.”',
      'Tom Brandt',
    ],
    [
      'comes after a dash',
      'Ada Moreau — who previously said she would “tear the old bridge down” — was late.',
      'Ada Moreau',
    ],
    ['follows a verb that opens the sentence', 'Said Ada Moreau, “The thought is painful.”', 'Ada Moreau'],
    [
      'is named by a participle',
      '“There was no order,” said the base chief known as Tom Brandt.',
      'Tom Brandt',
    ],
    [
      'is not the owner of a comment',
      'Tom Brandt’s campaign shrugged off Moreau’s comments, telling reporters, “We are fine with that.”',
      'Tom Brandt’s campaign',
    ],
    [
      'is a plural before an aside',
      'The two lawmakers, however, argue that “there is a precedent for this.”',
      'The two lawmakers',
    ],
    [
      'has the wrong apostrophe',
      'Speaking to us, Tom Brandt‘s mother confirmed, “I listened to it all morning.”',
      'Tom Brandt‘s mother',
    ],
  ])('%s', (_, body, speaker) => {
    expect(findQuotes(body, people(body, MAYOR, RIVAL))[0]?.speaker).toBe(speaker);
  });

  it('has a party in brackets before the comma, an office before the name', () => {
    const body =
      'Tuesday, after winning Ohio in the primary, Gov. Tom Brandt (R-OH), said, “I’m ready.” “So am I,” said former secretary of state Ada Moreau.';
    expect(said(body, MAYOR, RIVAL)).toEqual(['I’m ready. → Tom Brandt', 'So am I, → Ada Moreau']);
  });

  it('ends with a noun, not with what would lead up to one', () => {
    expect(said('“It is work,” said a longtime adviser to (nobody knows whom).')).toEqual([
      'It is work, → a longtime adviser',
    ]);
  });

  it('is whose the name is not', () => {
    expect(
      said('“They will come,” said one Brandt confidant. “Wait,” said Brandt ally Ada Moreau.', MAYOR, RIVAL),
    ).toEqual(['They will come, → one Brandt confidant', 'Wait, → Ada Moreau']);
  });

  it('is two people together', () => {
    expect(said('“We can agree,” Ada Moreau and Tom Brandt said.', MAYOR, RIVAL)).toEqual([
      'We can agree, → Ada Moreau and Tom Brandt',
    ]);
  });

  it('is nobody where what can be expected is told', () => {
    expect(said('Audiences can expect a “dash of salt” on Friday.')).toEqual([]);
  });

  it('of a trailing verb comes before a subject that cannot speak', () => {
    expect(
      said(
        'The rejection of the treaty signals “the beginning of the end” for the club, said Ada Moreau.',
        MAYOR,
      ),
    ).toEqual(['the beginning of the end → Ada Moreau']);
  });
});

describe('two verbs beside a quotation', () => {
  it('of which one leads on to the next quotation', () => {
    const body =
      'After Brandt said that some might do better at “less advanced schools,” Moreau said: “I don’t like it.”';
    expect(said(body, MAYOR, RIVAL)).toEqual([
      'less advanced schools, → Tom Brandt',
      'I don’t like it. → Ada Moreau',
    ]);
  });

  it('of which one is no speech', () => {
    expect(
      said('When Brandt said he would “protect our citizens,” the crowd applauded loudly.', RIVAL),
    ).toEqual(['protect our citizens, → Tom Brandt']);
  });
});

describe('attributions of their own form', () => {
  it('name whom a speaker asks', () => {
    expect(said('“Did you know?” Moreau asked the mogul. “It is okay,” Brandt said.', MAYOR, RIVAL)).toEqual([
      'Did you know? → Ada Moreau',
      'It is okay, → Tom Brandt',
    ]);
  });

  it('tell how it was said', () => {
    expect(said('“How are you today?” Moreau said pleasantly into the phone.', MAYOR)[0]).toBe(
      'How are you today? → Ada Moreau',
    );
  });

  it('put a name, a party and a colon before it', () => {
    expect(said('Rep. Tom Brandt (R-Ohio): “I have not heard anyone cite that.”', RIVAL)[0]).toMatch(
      /Tom Brandt$/,
    );
    expect(
      said(
        'The old and the new have both mattered here - Tom Brandt: “Two weeks ago it was the South.”',
        RIVAL,
      )[0],
    ).toMatch(/Tom Brandt$/);
  });

  it('close an inner quotation first', () => {
    expect(said("''I tell others, 'I am really sorry,''' said Mr. Brandt.", RIVAL)).toEqual([
      "I tell others, 'I am really sorry,' → Tom Brandt",
    ]);
  });
});

describe('words woven into a sentence', () => {
  it.each([
    [
      'after a colon',
      'Ada Moreau delivered a blunt message to the council: “It is time to quit attacking one another.”',
    ],
    ['as a clause', 'Ada Moreau is sure to get her way since “nobody else wants the job at all”.'],
    ['as a fragment', 'Ada Moreau supports “appropriate pay raises” for the port.'],
  ])('%s go to its subject', (_, body) => {
    expect(findQuotes(body, people(body, MAYOR)).map((q) => q.speaker)).toEqual(['Ada Moreau']);
  });

  it('after an adverb go on with the speaker before', () => {
    expect(
      said(
        '“She should be a cheerleader,” Brandt said. Instead, “she just acts like a defeated woman.”',
        RIVAL,
      ),
    ).toContain('she just acts like a defeated woman. → Tom Brandt');
  });

  it('are no quotation where they say which thing is meant', () => {
    const body =
      'China said it is committed to the “one country” formula. The “law and order” candidate lost.';
    expect(findSaid(body, [])).toMatchObject({ quotes: [], notQuotes: [{ reason: 'term' }, {}] });
  });
});

describe('a pronoun', () => {
  it('means who was reported to speak before', () => {
    const body =
      'Tom Brandt leads the team, but Max Goff said that winning is far harder. In the past, “we could reach people by a good account,” he said.';
    expect(said(body, RIVAL, ['Max Goff'])[0]).toMatch(/Max Goff$/);
  });

  it('means the subject of the sentence before rather than who spoke in the paragraph before', () => {
    const body =
      '“With an eye to Carolina,” Tom Brandt said.\n\nMax Goff defied the question. “I will predict the winner,” he said.';
    expect(said(body, RIVAL, ['Max Goff'])[1]).toMatch(/Max Goff$/);
  });

  it('means the one named whom the list of people does not hold', () => {
    expect(said('Roof said of it, “I was not there.”\n\n“I am guilty,” he said.')[1]).toMatch(/Roof$/);
  });

  it('does not follow the word actor, which women are called too', () => {
    const body = 'Ada Moreau wrote it with Ines Kolb, her friend. Ada Moreau smiles. “Proud,” she says.';
    const who = people(body, MAYOR, THIRD);
    who[0]!.roles.push('actor');
    expect(findQuotes(body, who)[0]!.speaker).toBe('Ada Moreau');
  });
});

describe('a description', () => {
  const roled = (body: string, roles: Record<string, string[]>, ...who: string[][]) => {
    const named = people(body, ...who);
    for (const p of named) p.roles.push(...(roles[p.name] ?? []));
    return findQuotes(body, named).map((q) => [q.speaker, q.rule]);
  };

  it('is resolved to the one who is so called, with the words that tell him from others', () => {
    const body =
      'Ada Moreau met Tom Brandt. “We wait,” the senator said. “Nothing will assuage it,” the Florida senator said.';
    const roles = { 'Ada Moreau': ['Florida senator'], 'Tom Brandt': ['Ohio senator'] };
    expect(roled(body, roles, MAYOR, RIVAL)).toEqual([
      ['the senator', 'quote-speaker-cue'],
      ['Ada Moreau', 'quote-speaker-cue+description'],
    ]);
  });

  it('is resolved to the name it stands before elsewhere', () => {
    const body =
      'China’s envoy to Britain warned that they “will not sit on their hands”.\n\nChina’s envoy to Britain Tom Brandt went home.';
    expect(said(body, RIVAL)[0]).toMatch(/Tom Brandt$/);
  });

  it('stays as it stands with an indefinite article, and where nobody is called so', () => {
    const body = 'Ada Moreau left. “It rained,” a senator said. “It did,” the president said.';
    expect(roled(body, { 'Ada Moreau': ['senator'] }, MAYOR).map(([s]) => s)).toEqual([
      'a senator',
      'the president',
    ]);
  });
});

describe('joining', () => {
  it('joins what the article tells in between without a verb of saying', () => {
    const body =
      '“It is not like that,” Moreau said.\n\n“I mean yes, no, but um…” Moreau, who is slight, looks mortified. “It is only work.”';
    expect(said(body, MAYOR)[1]).toBe('I mean yes, no, but um… It is only work. → Ada Moreau');
  });

  it('takes a block with marks at both ends only for one quotation', () => {
    expect(
      said(
        'Brandt wrote:\n\n“Thousands gathered at the gate.\n\nThey sang until dawn.”\n\nNobody came.',
        RIVAL,
      ),
    ).toEqual(['Thousands gathered at the gate. They sang until dawn. → Tom Brandt']);
  });
});

describe('why quoted words are no quotation', () => {
  it.each([
    ['sign', 'She held up a sign saying “Our port, our choice”.'],
    ['term', 'The field that locals call “Green Acre” is wet.'],
    ['title', 'He sang in “The Merry Wives” at school.'],
    ['nickname', 'Tom “Tiny” Brandt went home.'],
    ['nickname', 'The port was nicknamed “the drain”.'],
    ['slogan', 'They went to the polls under the slogan “Axe the tax”.'],
    ['crosshead', '“Late, but worth it”'],
    ['scare-quotes', 'Police enter the “house of old horrors”.'],
    ['scare-quotes', 'The “reform” of it cost millions.'],
  ])('%s', (reason, body) => {
    const { quotes, notQuotes } = findSaid(body, []);
    expect(quotes).toEqual([]);
    expect(notQuotes).toMatchObject([{ reason }]);
    expect(body.slice(notQuotes[0]!.start, notQuotes[0]!.end)).toBe(notQuotes[0]!.text);
  });
});

describe('confidence', () => {
  it('is the measured share of the rule, less for a pronoun', () => {
    const body = '“The roof leaks,” Ada Moreau said. “It rains in,” she added.';
    const [named, pronoun] = findQuotes(
      `${body}`.replace(' “It', '\n\n“It'),
      people(body.replace(' “It', '\n\n“It'), MAYOR),
    );
    expect(named!.rule).toBe('quote-speaker-cue');
    expect(pronoun!.rule).toBe('quote-speaker-cue+pronoun');
    expect(named!.confidence).toBeGreaterThan(pronoun!.confidence);
  });
});
