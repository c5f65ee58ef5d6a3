/** Takes rules with the stems they ask for, gives which of them a stem is asked for by, as bits. */

import { NumberBits } from '#text/number-bits.ts';
import { stemOf } from '../features/alone-scan.ts';
import type { Rule } from '../rule.ts';

const MOST_RULES = 30;

export class StemTable {
  private readonly bits: NumberBits;
  private readonly rules: readonly Rule[];

  /** @throws Error for more rules than there are bits */
  constructor(rules: readonly Rule[]) {
    if (rules.length > MOST_RULES) throw new Error(`${rules.length} rules ask for stems, ${MOST_RULES} can`);
    this.rules = rules;
    this.bits = new NumberBits(rules.reduce((sum, { asks }) => sum + (asks?.stems.size ?? 0), 0));
    for (const rule of rules)
      for (const letters of rule.asks?.stems ?? []) this.bits.add(stemOf(letters), this.bitOf(rule));
  }

  bitOf(rule: Rule): number {
    const at = this.rules.indexOf(rule);
    return at < 0 ? 0 : 1 << at;
  }

  /** The bits of all rules that ask for a stem. */
  rulesOf(stem: number): number {
    return this.bits.of(stem);
  }
}
