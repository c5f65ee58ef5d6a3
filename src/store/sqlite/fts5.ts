/** Takes texts and tokens, gives expressions of FTS5 in which nothing of them is read as its syntax. */

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
