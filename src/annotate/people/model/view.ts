/** Takes a field and what the rules say of it, gives in columns what the features of its tokens look at: each token and two places around the field. */
import { type Document, IS, type Reading } from '../reading.ts';
import { markFacts, type WordFacts } from './facts.ts';
import { LISTED } from './lists.ts';

/** How often the document writes a word with a capital where no sentence begins, by the word in small letters. */
export function capitalsInSentences(doc: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reading of doc.fields)
    for (let i = 0; i < reading.tokens.length; i++) {
      if (!(reading.classes[i]! & IS.cap) || opens(reading, i)) continue;
      const word = reading.tokens[i]!.text.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

const OPENERS = /^(?:[.!?:“"‘'(]|\.\.\.|''|``)/;

/** Whether a sentence, a line or a quotation begins with this token. */
function opens({ tokens }: Reading, i: number): boolean {
  return tokens[i]!.opensLine || OPENERS.test(tokens[i - 1]!.text);
}

/** What the features of one token look at: of each token of a field, and of two places before and behind it. */
export interface View {
  facts: readonly WordFacts[];
  /** The classes of `reading.ts`; of marks, numbers and possessives a number of their own. */
  signs: Int32Array;
  listed: Uint8Array;
  /** 1 where a line begins. */
  line: Uint8Array;
  /** 1 where a sentence begins. */
  opening: Uint8Array;
  /** 1 where the document writes the word small, too. */
  small: Uint8Array;
  /** How often it has a capital inside sentences, up to `OFTEN`. */
  capitals: Uint8Array;
  ruled: Uint8Array;
}

/** Places before the first token and behind the last. */
export const EDGE = 2;
const EDGE_FACTS = markFacts('');
const EDGE_SIGN = -1;
const OFTEN = 3;

export function viewOf(
  doc: Document,
  reading: Reading,
  ruled: Uint8Array,
  inSentence: ReadonlyMap<string, number>,
  factsOf: (word: string) => WordFacts,
): View {
  const { tokens, classes } = reading;
  const size = tokens.length + 2 * EDGE;
  const bytes = () => new Uint8Array(size);
  const facts: WordFacts[] = new Array(size).fill(EDGE_FACTS);
  const view = {
    facts,
    signs: new Int32Array(size).fill(EDGE_SIGN),
    listed: bytes(),
    line: bytes(),
    opening: bytes(),
    small: bytes(),
    capitals: bytes(),
    ruled: bytes(),
  };
  view.ruled.set(ruled, EDGE);
  view.line[tokens.length + EDGE] = 1;
  for (let i = 0; i < tokens.length; i++) {
    const { text, kind, opensLine } = tokens[i]!;
    const at = i + EDGE;
    const isWord = kind === 'word';
    facts[at] = isWord ? factsOf(text) : markFacts(text);
    view.signs[at] = isWord ? classes[i]! : kind === 'number' ? 1 : kind === 'clitic' ? 2 : facts[at].lower;
    view.listed[at] = facts[at].listed & ~(LISTED.female | LISTED.male);
    view.line[at] = opensLine ? 1 : 0;
    if (!(classes[i]! & IS.cap)) continue;
    const lower = text.toLowerCase();
    view.opening[at] = opens(reading, i) ? 1 : 0;
    view.small[at] = doc.small.has(lower) ? 1 : 0;
    view.capitals[at] = Math.min(OFTEN, inSentence.get(lower) ?? 0);
  }
  return view;
}
