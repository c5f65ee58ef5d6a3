/** Takes a token of a read field, tells what part of a role it can be: its head (`secretary`) or what goes before (`press`). */
import { IS, type Reading } from './reading.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './words/roles.ts';

/** The noun of an office or job. */
export function isHead({ tokens, classes }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (classes[at]! & (IS.role | IS.rank)) return !/^\p{Lu}\.$/u.test(token.text);
  return token.text.endsWith('s') && ROLE_NOUNS.has(token.text.slice(0, -1).toLowerCase());
}

/** An adjective or noun that goes before the head. */
export function isModifier({ tokens }: Reading, at: number): boolean {
  return ROLE_MODIFIERS.has(tokens[at]!.text.toLowerCase());
}

/** The text of tokens `from` to `to`, white space folded. */
export function sliceOf({ text, tokens }: Reading, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
