/** Takes rules with the stems they ask for, gives which of them a stem is asked for by, as bits. */
import { stemOf } from '../features/alone-scan.ts';
import type { Rule } from '../rule.ts';

/** Slots, a power of two: the rules ask for some hundred stems, and most look-ups end at the first slot. */
const SLOTS = 4096;

const MOST_RULES = 30;

export class StemTable {
  private readonly stems = new Int32Array(SLOTS);
  private readonly bits = new Int32Array(SLOTS);
  private readonly rules: readonly Rule[];

  /** @throws Error for more rules than there are bits */
  constructor(rules: readonly Rule[]) {
    if (rules.length > MOST_RULES) throw new Error(`${rules.length} rules ask for stems, ${MOST_RULES} can`);
    this.rules = rules;
    for (const rule of rules)
      for (const letters of rule.asks?.stems ?? []) this.add(stemOf(letters), this.bitOf(rule));
  }

  bitOf(rule: Rule): number {
    const at = this.rules.indexOf(rule);
    return at < 0 ? 0 : 1 << at;
  }

  /** The bits of all rules that ask for a stem. */
  rulesOf(stem: number): number {
    return this.bits[this.slot(stem)]!;
  }

  private add(stem: number, bit: number): void {
    const at = this.slot(stem);
    this.stems[at] = stem;
    this.bits[at]! |= bit;
  }

  private slot(stem: number): number {
    let at = (stem ^ (stem >>> 12)) & (SLOTS - 1);
    while (this.bits[at] !== 0 && this.stems[at] !== stem) at = (at + 1) & (SLOTS - 1);
    return at;
  }
}
