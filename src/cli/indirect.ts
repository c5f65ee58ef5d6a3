/** Takes an article's quotes and a verb's flags, gives those to show: indirect speech only where it is asked for. */
import type { Quote } from '#domain/article.ts';
import type { Call } from './verb.ts';

export const indirectFlag = {
  type: 'boolean',
  help: 'give indirect speech too (X said that …), with the kind `indirect`',
} as const;

export const shown = (quotes: Quote[], flags: Call['flags']): Quote[] =>
  flags.indirect ? quotes : quotes.filter((q) => q.kind !== 'indirect');
