/**
 * Takes what must match, gives a condition on `w`, a row of article_words or quote_words. Words and tokens are literals of literals, so nothing of
 * them is read as syntax. What can be asked of the index is one question a column, by which all of its words are intersected at once; what it cannot
 * tell (that words stand in a row) is checked behind, of the rows that have them all: of long texts by their words, since vectors do not
 * have all places of them.
 */
import { EVERY } from '../filters.ts';
import { searchWords } from '../fold.ts';
import type { Match } from '../rows.ts';
import { indexable, indexableBegin } from './indexable.ts';
import { GAP, headlineToken, SEPARATOR } from './words.ts';

/** All of this: questions to the index, one a column, and what is checked of the rows that they find. */
interface Condition {
  asked: ReadonlyMap<string, string>;
  checked: string[];
}

/** Where words are looked for. */
interface Place {
  /** Of vectors with places. */
  column: 'text' | 'quotes';
  weight: '' | 'A' | 'B';
  /** Rows whose vector lacks places have this text of all words, a space around each. */
  long: string | null;
}

const ALL = 'w.long_text';
/** By the columns that a match names. */
const PLACES: Record<string, Place> = {
  'headline body': { column: 'text', weight: '', long: ALL },
  headline: { column: 'text', weight: 'A', long: `split_part(${ALL}, '${SEPARATOR} ', 1)` },
  body: { column: 'text', weight: 'B', long: `' ' || split_part(${ALL}, ' ${SEPARATOR} ', 2)` },
  quotes: { column: 'quotes', weight: '', long: null },
  /** Of quote_words. */
  text: { column: 'text', weight: '', long: null },
};

const NOTHING: Condition = { asked: new Map(), checked: ['false'] };

/** A condition in brackets. */
export function condition(match: Match): string {
  return written(conditionOf(match));
}

function conditionOf(match: Match): Condition {
  switch (match.is) {
    case 'texts':
      return textsIn(placeOf(match.columns), match.texts.map(wordsOf));
    case 'begins':
      return beginIn(placeOf(match.columns), searchWords(match.text));
    case 'near':
      return nearIn(placeOf(match.columns), match.texts.map(wordsOf), match.most);
    case 'tokens': {
      const tokens = match.tokens.map((token) => lexeme(indexable(token)));
      return asks(match.column, tokens.join(match.each ? ' & ' : ' | '));
    }
    case 'and':
      return all(match.parts.map(conditionOf));
    case 'or':
      return any(match.parts.map(conditionOf));
    case 'but':
      return but(match.match, conditionOf(match.excluded));
  }
}

function textsIn(place: Place, texts: string[][]): Condition {
  const some = texts.filter((words) => words.length > 0);
  if (some.length === 0) return NOTHING;
  const found = asksWords(place, some);
  if (some.every(({ length }) => length === 1)) return found;
  const rows = some.map((words) => rowOf(place, words));
  const long = some.map((words) => ` ${words.join(' ')} `);
  return { ...found, checked: [checkOf(place, rows.join(' | '), long)] };
}

function beginIn(place: Place, words: string[]): Condition {
  const [begin, ...others] = words.map(indexable).reverse();
  if (begin === undefined) return NOTHING;
  const before = others.reverse();
  const last = indexableBegin(words.at(-1) ?? '');
  const [column, start] = place.weight === 'A' ? ['filters', headlineToken(last)] : [place.column, last];
  const asked = [...before.map((word) => wordIn(place, word)), `${lexeme(start)}:*${weightAsked(place)}`];
  const found = asks(column, asked.join(' & '));
  if (before.length === 0) return found;
  const row = [...before.map((word) => weighted(place, word)), `${lexeme(last)}:*${place.weight}`];
  return { ...found, checked: [checkOf(place, row.join(' <-> '), [` ${[...before, last].join(' ')}`])] };
}

/** What is between two texts is asked of the vector. More are looked up, and those that may overlap: of one word twice, each stands near itself. */
function nearIn(place: Place, texts: string[][], most: number): Condition {
  const some = texts.filter((words) => words.length > 0);
  const found = asksWords(place, [some.flat()]);
  const [first = [], second = [], ...others] = some;
  const list = some.map((words) => literal(words.join(' '))).join(', ');
  const lookedUp = `words_near(w.${place.column}, ${place.long === null ? 'NULL' : ALL}, ARRAY[${list}], ${most}, '${place.weight}')`;
  if (first.some((word) => second.includes(word))) return { ...found, checked: [lookedUp] };
  const close = `w.${place.column} @@ ${literal(closeBy(place, first, second, most))}::tsquery`;
  if (others.length > 0) return { ...found, checked: [`(${close} OR ${isLong(place)})`, lookedUp] };
  return { ...found, checked: [`CASE WHEN ${isLong(place)} THEN ${lookedUp} ELSE ${close} END`] };
}

/** Two texts in either order, with at most so many words between. */
function closeBy(place: Place, first: string[], second: string[], most: number): string {
  // far apart, one could stand in the headline and the other in the body
  const places: Place[] =
    place.column === 'text' && place.weight === '' && place.long !== null && most >= GAP
      ? [
          { ...place, weight: 'A' },
          { ...place, weight: 'B' },
        ]
      : [place];
  const steps = Array.from({ length: most + 1 }, (_, i) => i + 1);
  return places
    .flatMap((where) => {
      const [one, other] = [rowOf(where, first), rowOf(where, second)];
      return steps.flatMap((step) => [`${one} <${step}> ${other}`, `${other} <${step}> ${one}`]);
    })
    .join(' | ');
}

function isLong({ long }: Place): string {
  return long === null ? 'false' : `${ALL} IS NOT NULL`;
}

/** Words in a row. */
function rowOf(place: Place, words: string[]): string {
  return `(${words.map((word) => weighted(place, word)).join(' <-> ')})`;
}

/** All words of any of the texts, wherever they stand. */
function asksWords(place: Place, texts: string[][]): Condition {
  const each = texts.map((words) => [...new Set(words)].map((word) => wordIn(place, word)).join(' & '));
  const query = each.length === 1 ? each[0]! : each.map((words) => `(${words})`).join(' | ');
  return asks(place.weight === 'A' ? 'filters' : place.column, query);
}

/** A word as the index is asked for it: in headlines, by a token. */
function wordIn(place: Place, word: string): string {
  return place.weight === 'A' ? lexeme(headlineToken(word)) : weighted(place, word);
}

function weightAsked({ weight }: Place): string {
  return weight === 'A' ? '' : weight;
}

function weighted({ weight }: Place, word: string): string {
  return weight === '' ? lexeme(word) : `${lexeme(word)}:${weight}`;
}

/** @param long any of these in the text of a row whose vector lacks places. */
function checkOf({ column, long }: Place, query: string, texts: string[]): string {
  const asked = `w.${column} @@ ${literal(query)}::tsquery`;
  if (long === null) return asked;
  const there = texts.map((text) => `strpos(${long}, ${literal(text)}) > 0`);
  return `CASE WHEN ${ALL} IS NULL THEN ${asked} ELSE ${there.join(' OR ')} END`;
}

const asks = (column: string, query: string): Condition => ({
  asked: new Map([[column, query]]),
  checked: [],
});

function all(parts: Condition[]): Condition {
  const asked = new Map<string, string>();
  for (const part of parts) {
    for (const [column, query] of part.asked) {
      const known = asked.get(column);
      asked.set(column, known === undefined ? query : `${bracketed(known)} & ${bracketed(query)}`);
    }
  }
  return { asked, checked: parts.flatMap(({ checked }) => checked) };
}

/** Questions to one column are one question. */
function any(parts: Condition[]): Condition {
  const byColumn = Map.groupBy(parts, (part) => onlyColumn(part));
  const questions = [...byColumn].flatMap(([column, alike]): Condition[] => {
    if (column === null) return alike;
    return [asks(column, alike.map((part) => bracketed(part.asked.get(column)!)).join(' | '))];
  });
  if (questions.length === 1) return questions[0]!;
  return { asked: new Map(), checked: [`(${questions.map(written).join(' OR ')})`] };
}

function but(match: Match, excluded: Condition): Condition {
  const isEvery = match.is === 'tokens' && match.tokens.length === 1 && match.tokens[0] === EVERY;
  if (isEvery) return { asked: new Map(), checked: [`NOT ${written(excluded)}`] };
  const { asked, checked } = conditionOf(match);
  const column = onlyColumn(excluded);
  const known = column === null ? undefined : asked.get(column);
  if (column === null || known === undefined)
    return { asked, checked: [...checked, `NOT ${written(excluded)}`] };
  const query = `${bracketed(known)} & !(${excluded.asked.get(column)})`;
  return { asked: new Map(asked).set(column, query), checked };
}

/** The column that alone is asked; null where there are others, or something to check. */
function onlyColumn({ asked, checked }: Condition): string | null {
  const [column] = asked.keys();
  return column !== undefined && asked.size === 1 && checked.length === 0 ? column : null;
}

function written({ asked, checked }: Condition): string {
  const questions = [...asked].map(([column, query]) => `w.${column} @@ ${literal(query)}::tsquery`);
  return `(${[...questions, ...checked].join(' AND ')})`;
}

function placeOf(columns: string): Place {
  const place = PLACES[columns];
  if (place === undefined) throw new TypeError(`there are no columns ${columns}`);
  return place;
}

const wordsOf = (text: string): string[] => searchWords(text).map(indexable);
const bracketed = (query: string): string => (/^'[^']*'$/.test(query) ? query : `(${query})`);

/** A word of a tsquery. */
export function lexeme(word: string): string {
  return `'${word.replaceAll('\0', '\ufffd').replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** A text of SQL, whatever `standard_conforming_strings` says. */
export function literal(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
