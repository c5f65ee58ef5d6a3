/** The query language, by example. */
import { describe, expect, test } from 'vitest';
import { CopydeskError } from '#domain/errors.ts';
import type { TextQuery } from '#domain/query.ts';
import { parseQuery, parseText } from '#search/parse.ts';

/** A query written out with every bracket it means. */
function show(query: TextQuery | null): string {
  if (query === null) return 'nothing';
  switch (query.type) {
    case 'word':
      return `${query.exact ? '=' : ''}${query.word}${query.prefix ? '*' : ''}`;
    case 'phrase':
      return `"${query.words.join(' ')}"${query.near === undefined ? '' : `~${query.near}`}`;
    case 'not':
      return `-${show(query.part)}`;
    case 'field':
      return `${query.field}:${show(query.part)}`;
    case 'date':
      return `[${query.from ?? ''}..${query.to ?? ''})`;
    default:
      return `(${query.parts.map(show).join(query.type === 'and' ? ' & ' : ' | ')})`;
  }
}

describe('means', () => {
  test.each([
    ['bridge', 'bridge'],
    ['bridge toll', '(bridge & toll)'],
    ['bridge AND toll', '(bridge & toll)'],
    ['and or not', '(and & or & not)'],
    ['"nuclear deal" iran', '("nuclear deal" & iran)'],
    ['“nuclear deal”', '"nuclear deal"'],
    ['elect*', 'elect*'],
    ['bridge -toll', '(bridge & -toll)'],
    ['bridge NOT toll', '(bridge & -toll)'],
    ['bridge -"toll road"', '(bridge & -"toll road")'],
    ['bridge -(toll OR road)', '(bridge & -(toll | road))'],
    ['a b OR c', '((a & b) | c)'],
    ['a (b OR c)', '(a & (b | c))'],
    ['(((a)))', 'a'],
    ['COVID-19 O’Brien AT&T', '(COVID-19 & O’Brien & AT&T)'],
    ['Biden — Harris', '(Biden & Harris)'],
    ['a\0b\tc', '(a & b & c)'],
    ['NOT NOT a', '--a'],
    ['-bridge', '-bridge'],
    ['a OR -b', '(a | -b)'],
    ['a (b c)', '(a & b & c)'],
    ['a AND NOT b', '(a & -b)'],
    ['a --b', '(a & -b)'],
    ['a −b', '(a & -b)'],
    ['Jean-Luc -Picard', '(Jean-Luc & -Picard)'],
    ['elect*, (vote*)', '(elect* & vote*)'],
    ['=deal', '=deal'],
    ['-="a b"', '-"a b"'],
    ['"a b"~5', '"a b"~5'],
    ['«nuclear deal» „peace talks“', '("nuclear deal" & "peace talks")'],
    ['headline:bridge toll', '(headline:bridge & toll)'],
    ['Headline:"a b"~3 -body:(c OR =d)', '(headline:"a b"~3 & -body:(c | =d))'],
    ['headline:AND', 'headline:AND'],
    ['quote:(rates inflat*)', 'quote:(rates & inflat*)'],
    ['person:jane doe', '(person:jane & doe)'],
    ['person:"Jane Doe" speaker:roe', '(person:"Jane Doe" & speaker:roe)'],
    ['person:(jane doe OR john roe)', 'person:("jane doe" | "john roe")'],
    ['author:(lee AND roe)', 'author:(lee & roe)'],
    ['section:(world news)', 'section:"world news"'],
    ['language:(en OR pt-BR)', 'language:(en | pt)'],
    ['after:2021', '[2021-01-01..)'],
    ['before:2021-06', '[..2021-06-01)'],
    ['after:2021-06-05T08:00:00+02:00', '[2021-06-05T08:00:00+02:00..)'],
    ['published:2021', '[2021-01-01..2022-01-01)'],
    ['published:2020-02', '[2020-02-01..2020-03-01)'],
    ['published:2021-12-31', '[2021-12-31..2022-01-01)'],
    ['published:2021-06..2021-08', '[2021-06-01..2021-09-01)'],
    ['published:2021..', '[2021-01-01..)'],
    ['published:..2021-06-05', '[..2021-06-06)'],
    ['-published:2021 OR a', '(-[2021-01-01..2022-01-01) | a)'],
    ['Exclusive: mayor resigns', '(Exclusive & mayor & resigns)'],
    [
      'https://example.org/a?b=c ann@example.org 10:30 std::vector',
      '(https://example.org/a?b=c & ann@example.org & 10:30 & std::vector)',
    ],
    ['東京都 知事', '(東京都 & 知事)'],
    ['किताब', 'किताब'],
    ['', 'nothing'],
    ['  \n ', 'nothing'],
    ['— …', 'nothing'],
    ['""', 'nothing'],
  ])('%s → %s', (q, expected) => {
    expect(show(parseText(q))).toBe(expected);
  });
});

function faultOf(q: string): CopydeskError {
  try {
    parseText(q);
  } catch (error) {
    if (error instanceof CopydeskError) return error;
  }
  throw new Error(`nobody refuses ${q}`);
}

describe('is refused, with the place', () => {
  test.each([
    ['a "b c', /phrase is not closed.*character 3/],
    ['a (b', /`\(` is not closed.*character 3/],
    ['a) b', /`\)` closes nothing.*character 2/],
    ['()', /before `\)`.*character 2/],
    ['a AND', /behind `AND`.*character 3/],
    ['a OR OR b', /behind `OR`.*character 3/],
    ['OR a', /before `OR`.*character 1/],
    ['a NOT', /behind `NOT`.*character 3/],
    ['el*ct', /`\*` can only stand at the end.*character 3/],
    ['*', /`\*` can only stand at the end/],
    ['"a b"*', /behind a phrase.*character 6/],
    [`${'('.repeat(100)}a${')'.repeat(100)}`, /nests more than 40 deep.*character 41/],
    [`${'NOT '.repeat(200)}a`, /nests more than 40 deep/],
    ['a'.repeat(1001), /longer than 1000 characters.*character 1001/],
    ['published:2020 OR '.repeat(11), /more than 10 dates.*character 181/],
    ['"a b" ~5', /right behind a phrase.*character 7/],
    ['"a b"~', /wants a number from 0 to 100.*character 6/],
    ['"a b"~101', /wants a number from 0 to 100/],
    ['"a"~5', /two words or more/],
    ['roam~', /only a phrase has a distance.*character 5/],
    ['roam~2', /only a phrase has a distance.*character 5/],
    ['=elect*', /leave one out.*character 1/],
    ['title:bridge', /no field `title`: write `headline:`.*character 1/],
    ['a AND lang:en', /no field `lang`: write `language:`.*character 7/],
    ['foo:bar', /no field `foo`: the fields are headline, body, .*in quotes to find the words/],
    ['headline: bridge', /Nothing.*behind `headline:`.*without a space.*character 1/],
    ['headline:', /Nothing.*behind `headline:`/],
    ['headline:""', /Nothing.*behind `headline:`/],
    ['headline:-bridge', /put it before, as in `-headline:word`/],
    ['headline:(a body:b)', /A field stands in the value of `headline:`.*character 13/],
    ['headline:(a after:2020)', /A field stands in the value of `headline:`/],
    ['headline:(a OR b', /`\(` is not closed.*character 10/],
    ['person:bid*', /whole words of a name.*character 8/],
    ['person:=biden', /names are not stemmed/],
    ['person:"a b"~3', /names have no distance/],
    ['source:cnn,bbc', /source:\(one OR other\)/],
    ['language:english', /a code of two or three letters.*character 10/],
    ['after:yesterday', /wants a year, month or day.*character 7/],
    ['after:2021-02-29', /wants a year, month or day/],
    ['published:2021-13', /wants a year, month or day/],
    ['published:2022..2021', /wants a year, month or day/],
    ['published:..', /wants a year, month or day/],
    ['a '.repeat(101), /more than 100 words.*character 201/],
  ])('%s', (q, message) => {
    expect(() => parseText(q)).toThrow(message);
    expect(() => parseText(q)).toThrow(CopydeskError);
    const expected = expect.stringMatching(/\S/);
    const offset = expect.any(Number);
    expect(faultOf(q).places).toEqual([
      { detail: expected, parameter: 'q', offset, length: offset, expected },
    ]);
  });

  test('names the parameter, the place and what was expected', () => {
    const places = [{ parameter: 'q', offset: 7, length: 9, expected: 'a word, a phrase or a `(`' }];
    expect(faultOf('bridge headline: toll')).toMatchObject({ code: 'invalid_query', places });
  });
});

describe('warns', () => {
  test.each([
    ['this or that', /`or` is read as a word: write `OR`/, 'or'],
    ['bread and butter', /`and` is read as a word/, 'and'],
    ['this not that', /`not` is read as a word.*`-word`/, 'not'],
    ['bread NEAR/3 butter', /write `"a b"~5`/, 'NEAR/3'],
    ["the 'nuclear deal' again", /Single quotes make no phrase/, "'nuclear deal'"],
    ['el* nino', /only the most used/, 'el*'],
    ['a || b', /write `OR`/, '||'],
    ['a && b', /write `AND`/, '&&'],
    ['+must', /all words are wanted/, '+'],
    ['!not', /write `-word`/, '!'],
    ['wom?n', /`\?` stands for no letter/, '?'],
    ['bridge^2', /words have no weights/, '^2'],
    ['a ""', /Nothing to look for stands in the quotes/, '""'],
    ['"elect* fraud"', /no beginning/, '*'],
  ])('%s', (q, detail, place) => {
    const { warnings } = parseQuery(q);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.detail).toMatch(detail);
    const { offset, length } = warnings[0]!;
    expect(q.slice(offset, offset + length)).toBe(place);
  });

  test.each([
    'bridge',
    'the of a',
    'or',
    'Jean-Luc',
    'O’Brien’s',
    "rock 'n' roll",
    'who killed Kennedy?',
    'AT&T',
    'Biden — Harris',
    'universi*',
    '東*',
    'https://example.org/?a=b',
  ])('not of %s', (q) => {
    expect(parseQuery(q).warnings).toEqual([]);
  });
});

test('every part of the tree knows its place', () => {
  const q = 'headline:(a OR "b c") -published:2021';
  const at = (text: string) => ({ offset: q.indexOf(text), length: text.length });
  expect(parseText(q)).toEqual({
    type: 'and',
    at: at(q),
    parts: [
      {
        type: 'field',
        field: 'headline',
        at: at('headline:(a OR "b c")'),
        part: {
          type: 'or',
          at: at('(a OR "b c")'),
          parts: [
            { type: 'word', word: 'a', prefix: false, at: { offset: 10, length: 1 } },
            { type: 'phrase', words: ['b', 'c'], at: at('"b c"') },
          ],
        },
      },
      {
        type: 'not',
        at: at('-published:2021'),
        part: { type: 'date', from: '2021-01-01', to: '2022-01-01', at: at('published:2021') },
      },
    ],
  });
});
