/**
 * The rules by which a name leads to a person, whoever keeps the people: whose key the name has, and from there, from person to person, where
 * decisions lead.
 */
import { initialsAgree, type NameKey } from './nameKey.ts';

export interface Path {
  /** Whose key it is. */
  owner: number;
  /** Where it leads by rulings and merges. */
  person: number;
  /** The last decision that split the name off, if one did. */
  split: number | null;
}

/** From one person to another. */
export interface Step {
  to: number;
  decision: number;
  /** 1 for a split, 0 for a merge. */
  split: number;
}

/** Merges that no person decided (`rekey.ts`) count as decision 0. */
const BEFORE_ALL = -1;

export interface KeyRow {
  id: number;
  initials: string | null;
}

/** The person whose key this is. */
export type ByKey = (identity: string) => KeyRow | undefined;

/** A name whose initials were once apart stays so, whatever becomes of the person it contradicted. */
export function byRule({ key, initials, apart }: NameKey, byKey: ByKey): KeyRow | undefined {
  const own = initials === '' ? undefined : byKey(apart);
  const row = own ?? byKey(key);
  return row && initialsAgree(row.initials ?? '', initials) ? row : undefined;
}

/**
 * What was decided, one after the other, as if the name had stood in the article all along: a ruling on a person does not hold for names
 * that came to them by a later merge. Each step is later than the last, so that there are no circles.
 * @param stepsFrom the merge of a person, and what is ruled of the name and the article there.
 */
export function follow(owner: number, stepsFrom: (id: number) => (Step | undefined)[]): Path {
  let at: Step = { to: owner, decision: BEFORE_ALL, split: 0 };
  let split: number | null = null;
  for (;;) {
    let next: Step | undefined;
    for (const step of stepsFrom(at.to)) {
      if (step && step.decision > at.decision && step.decision < (next?.decision ?? Infinity)) next = step;
    }
    if (next === undefined) return { owner, person: at.to, split };
    if (next.split) split = next.decision;
    at = next;
  }
}
