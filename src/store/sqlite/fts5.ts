/** Takes texts, tokens and what must match, gives expressions of FTS5 in which nothing of them is read as its syntax. */
import type { Match } from '../rows.ts';

/** A string of FTS5: one phrase of as many tokens as the tokenizer makes of it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}

/** Matches rows with any of the tokens in the column. */
export function anyToken(column: string, tokens: string[]): string {
  return `${column} : (${tokens.map(quoted).join(' OR ')})`;
}

export function allOf(parts: string[]): string {
  return parts.map((part) => `(${part})`).join(' AND ');
}

export function expression(match: Match): string {
  switch (match.is) {
    case 'texts': {
      const texts = match.texts.map(quoted);
      return `{${match.columns}} : ${texts.length === 1 ? texts[0] : `(${texts.join(' OR ')})`}`;
    }
    case 'begins':
      return `{${match.columns}} : ${quoted(match.text)} *`;
    case 'near':
      return `{${match.columns}} : NEAR(${match.texts.map(quoted).join(' ')}, ${match.most})`;
    case 'tokens':
      return `${match.column} : (${match.tokens.map(quoted).join(match.each ? ' AND ' : ' OR ')})`;
    case 'and':
    case 'or':
      return `(${match.parts.map(expression).join(match.is === 'and' ? ' AND ' : ' OR ')})`;
    case 'but':
      return `(${expression(match.match)} NOT ${expression(match.excluded)})`;
  }
}
