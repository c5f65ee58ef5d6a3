/**
 * Takes a rule's regular expression, gives the stems (first four letters) that one word of every match starts with, so that the
 * rule is asked about few lines only. A small reader of patterns: what it does not understand has no stems, and is always asked.
 */
import { DIGIT_STEM, STEM_LETTERS } from '../features/alone-scan.ts';

/** A way in which a match may begin: whether a mark or blank comes first, the first word's letters, and how that goes on. */
interface Begin {
  marked: boolean;
  letters: string;
  more: 'ends' | 'goesOn' | 'any';
}
const NOTHING: Begin = { marked: false, letters: '', more: 'goesOn' };
const MARK: Begin = { marked: true, letters: '', more: 'goesOn' };

export interface Stems {
  stems: ReadonlySet<string>;
  /** The match starts where the line does. */
  first: boolean;
}

/** @returns null where the first word of a match cannot be told, or it need not start where a word does */
export function stemsOf({ source }: RegExp): Stems | null {
  const reader = new Reader(source);
  const ways = reader.ways();
  if (!ways.every(({ start }) => WORD_START.test(start))) return null;
  const stems = new Set<string>();
  for (const { letters, more } of ways.flatMap(({ begins }) => begins)) {
    if (letters === '' || (more !== 'ends' && letters.length < STEM_LETTERS)) return null;
    stems.add(letters.slice(0, STEM_LETTERS));
  }
  return { stems, first: ways.every(({ start }) => start.startsWith('^')) };
}

/** What an alternative opens with whose match starts where a word does. */
const WORD_START = /^(?:\^|\\b|\(\^\| \)|\[[[(]+\])/;

const isLetter = (c: string): boolean => /^[\p{Ll}\p{Lo}]$/u.test(c);
const isDigit = (c: string): boolean => /^\d$/.test(c);

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The alternatives of the whole expression, each with how it is written from its start on. */
  ways(): { start: string; begins: Begin[] }[] {
    const ways = [];
    do {
      const start = this.source.slice(this.at);
      ways.push({ start, begins: this.sequence() });
    } while (this.source[this.at++] === '|');
    return ways;
  }

  /** `a|b|c` up to a closing bracket. */
  private alternatives(): Begin[] {
    const all = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(...this.sequence());
    }
    return all;
  }

  private sequence(): Begin[] {
    let begins: Begin[] = [NOTHING];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const part = this.part();
      if (begins.some(isOpen)) begins = begins.flatMap((a) => (isOpen(a) ? joined(a, part) : [a]));
    }
    return begins;
  }

  /** One character, class or group with its quantifier; null for anything. */
  private part(): Begin[] | null {
    const begins = this.atom();
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += quantifier.length;
    if (quantifier === '' || begins === null) return begins;
    // letters that are repeated may go on in ways not followed here
    const once =
      quantifier === '?'
        ? begins
        : begins.map((b) => (isOpen(b) && b.letters !== '' ? { ...b, more: 'any' as const } : b));
    return /^(?:[*?]|\{0)/.test(quantifier) ? [NOTHING, ...once] : once;
  }

  private atom(): Begin[] | null {
    const { source } = this;
    const c = source[this.at++]!;
    if (c === '(') {
      const kind = /^\?(?:[:=!]|<[=!])/.exec(source.slice(this.at))?.[0] ?? '';
      this.at += kind.length;
      const inner = this.alternatives();
      this.at++;
      return kind === '' || kind === '?:' || kind === '?=' ? inner : [NOTHING];
    }
    if (c === '[') return this.characters();
    if (c === '\\') return escaped(source[this.at++]!);
    if (isLetter(c)) return [{ marked: false, letters: c, more: 'goesOn' }];
    return c === '.' || isDigit(c) ? null : [MARK];
  }

  /** `[…]`: what holds neither letters nor digits parts words. */
  private characters(): Begin[] | null {
    const end = this.source.indexOf(']', this.at + 1);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    return inside.startsWith('^') || /[\p{L}\d\\]/u.test(inside) ? null : [MARK];
  }
}

function escaped(c: string): Begin[] | null {
  if (c === 'd') return [{ marked: false, letters: DIGIT_STEM, more: 'ends' }];
  return /[a-z]/i.test(c) && !/[bsW]/.test(c) ? null : [MARK];
}

const isOpen = ({ letters, more }: Begin): boolean => more === 'goesOn' && letters.length < STEM_LETTERS;

/** A way so far, gone on with each of `next`. A mark before the first letter is passed over. */
function joined(a: Begin, next: readonly Begin[] | null): Begin[] {
  if (next === null) return [{ ...a, more: 'any' }];
  return next.map((b) => {
    if (a.letters === '') return { ...b, marked: a.marked || b.marked };
    if (b.marked) return { ...a, more: 'ends' };
    if (b.letters === DIGIT_STEM) return { ...a, more: 'any' };
    return { ...a, letters: a.letters + b.letters, more: b.more };
  });
}
