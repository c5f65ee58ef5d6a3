/** Reads which sayings are one quotation: those with a common ancestor. */
import { MOST_STEPS } from '../saying.ts';
import type { Db } from './db.ts';

const ROOTS = `WITH RECURSIVE up (asked, id, step) AS (SELECT id, id, 0 FROM unnest($1::bigint[]) id
    UNION ALL SELECT u.asked, s.parent_id, step + 1 FROM up u JOIN sayings s ON s.id = u.id
    WHERE s.parent_id IS NOT NULL AND step < ${MOST_STEPS})
  SELECT DISTINCT ON (asked) asked AS saying, id AS root FROM up ORDER BY asked, step DESC`;
const MEMBERS = `WITH RECURSIVE down (root, id, step) AS (SELECT id, id, 0 FROM unnest($1::bigint[]) id
    UNION ALL SELECT d.root, s.id, step + 1 FROM down d JOIN sayings s ON s.parent_id = d.id WHERE step < ${MOST_STEPS})
  SELECT root, id AS saying FROM down`;

export interface Member {
  saying: number;
  /** The last of its parents, which stands for the group. */
  root: number;
}

export function sayingGroups(db: Db) {
  return {
    /** The roots of these sayings. */
    async roots(sayings: number[]): Promise<Map<number, number>> {
      if (sayings.length === 0) return new Map();
      const rows = await db.all<Member>(ROOTS, [sayings]);
      return new Map(rows.map(({ saying, root }) => [saying, root]));
    },
    /** All sayings of these groups, by their roots. */
    async members(roots: number[]): Promise<Member[]> {
      return roots.length === 0 ? [] : db.all<Member>(MEMBERS, [roots]);
    },
  };
}
