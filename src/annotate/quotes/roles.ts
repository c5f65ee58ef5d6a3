/**
 * Takes the people of a body, finds whom a description means (`the senator`, `China’s ambassador to Britain`): the one
 * person whom the article itself so calls, in a role, in the words before a name or in an apposition after it.
 */
import type { Person } from '#domain/article.ts';
import { table } from '#text/table.ts';
import type { NamedAt } from './frame.ts';

/** Words of a description at most. */
const LONGEST = 8;
/** Text beside a name that is read for its description. */
const REACH = 90;
const ABBREVIATED = table<string[]>({
  sen: ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  gov: ['governor'],
  prof: ['professor'],
  gen: ['general'],
  sgt: ['sergeant'],
  capt: ['captain'],
  lt: ['lieutenant'],
  dr: ['doctor'],
  attorney: ['lawyer'],
  lawyer: ['attorney'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman'],
});
/** Heads so wide that the words before them must have been said too. */
const WIDE =
  /^(?:source|official|officials|member|friend|man|woman|person|leader|campaign|group|company|report|statement|letter|law|team|party|office|state|house|court|department|people|son|daughter|brother|sister|wife|husband|father|mother|white|news|post|times|university|school)$/;

const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'](?!s\b)[\p{L}\p{N}]+)*/gu) ?? [];
const ALREADY = Symbol('several');

/** Descriptions of one body. Built in time proportional to its mentions. */
export class Roles {
  /** The whole description, as words joined by spaces, to the person; several people share none. */
  readonly #whole = new Map<string, number | typeof ALREADY>();
  /** The last word of a description to each person so described, with all words of the descriptions. */
  readonly #heads = new Map<string, Map<number, Set<string>>>();

  constructor(body: string, people: Person[], named: NamedAt[]) {
    people.forEach((p, person) => {
      for (const role of p.roles) this.#describe(wordsOf(role), person);
    });
    for (const m of named) {
      const before = body.slice(Math.max(0, m.start - REACH), m.start);
      if (/[\p{L}’'.]\s$/u.test(before)) {
        const words = wordsOf(before.slice(before.search(/[^.,;:!?"“”()\n]*$/)).replace(/\s+$/, ''));
        const title = /(\p{L}+)\. $/u.exec(before)?.[1];
        if (title) this.#describe([title.toLowerCase()], m.person);
        for (let k = 2; k <= Math.min(LONGEST, words.length); k++) this.#whole_(words.slice(-k), m.person);
      }
      const after = /^, (?:the |a |an )?([^.,;:!?"“”()\n]*)/.exec(body.slice(m.end, m.end + REACH))?.[1];
      const words = wordsOf(after ?? '').slice(0, LONGEST);
      for (let k = 2; k <= words.length; k++) this.#whole_(words.slice(0, k), m.person);
    }
  }

  /** The person whom the description means, or -1 where the article does not say or says it of several. */
  find(text: string): number {
    if (
      /^(?:an?|one|another|some|several|many|other|two|three|four|both|any|most|no|all|that|this|these|those)\s/i.test(
        text,
      )
    )
      return -1;
    const words = wordsOf(text.replace(/^the\s+/i, ''));
    const whole = words.length > 1 ? this.#whole.get(words.join(' ')) : undefined;
    if (typeof whole === 'number') return whole;
    if (!/^the\s/i.test(text)) return -1;
    const head = words[words.length - 1];
    const bearers = head === undefined ? undefined : this.#heads.get(head);
    if (!bearers || head!.length < 4) return -1;
    const others = words.slice(0, -1);
    const stated = [...bearers].filter(([, said]) => others.every((w) => said.has(w)));
    if (
      stated.length === 1 &&
      (others.length > 0 || bearers.size === 1) &&
      !(others.length === 0 && WIDE.test(head!))
    )
      return stated[0]![0];
    return -1;
  }

  #describe(words: string[], person: number): void {
    const head = words[words.length - 1];
    if (head === undefined) return;
    if (words.length > 1) this.#whole_(words, person);
    // spokesman for the army: the head stands before the preposition
    const link = words.findIndex((w) => /^(?:of|for|at|in|to|from|with)$/.test(w));
    const main = link > 0 ? words[link - 1]! : head;
    for (const h of new Set([main, ...(ABBREVIATED[main] ?? [])])) {
      const bearers = this.#heads.get(h) ?? new Map<number, Set<string>>();
      const said = bearers.get(person) ?? new Set<string>();
      for (const w of words) said.add(w);
      bearers.set(person, said);
      this.#heads.set(h, bearers);
    }
  }

  #whole_(words: string[], person: number): void {
    const key = words.join(' ');
    const known = this.#whole.get(key);
    this.#whole.set(key, known === undefined || known === person ? person : ALREADY);
  }
}
