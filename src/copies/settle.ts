/**
 * Takes articles that came in or lost their longest version, finds for each whose version it is, and says so to the index it is given.
 *
 * A group is a *leader* and the versions of it. Longest first (`outranks`), an article that is a version of a leader belongs to the longest
 * such, and one that is a version of none is a leader itself. So each member was compared with its leader, nobody comes in by way of a third
 * text, and who leads whom depends on the texts, not on the order they came in: an article that comes in late and is longer takes over
 * those that are versions of it, and those it leaves behind are settled anew.
 */
import { areVersions } from './relation.ts';
import type { Shingles } from './shingles.ts';

export interface Known {
  key: number;
  /** How many shingles it has. */
  size: number;
  /** Key of the leader; null where it is one itself. */
  leader: number | null;
}

/** Where texts are kept. */
export interface CopyIndex {
  get(key: number): Known | undefined;
  /** Articles that share a print with this one, and their leaders; a bounded number. */
  near(key: number): Known[];
  membersOf(leader: number): number[];
  shinglesOf(key: number): Shingles | null;
  setLeader(key: number, leader: number | null): void;
}

/** @param keys of articles that have no members, and a leader no more. */
export function settle(keys: Iterable<number>, index: CopyIndex): void {
  const queue = queueOf(index, keys);
  const areRelated = ({ key }: Known, other: number): boolean => {
    const [a, b] = [index.shinglesOf(key), index.shinglesOf(other)];
    return a !== null && b !== null && areVersions(a, b);
  };

  /** @param one a leader with or without members, or a member of a lower one. */
  function follow(one: Known, leader: Known): void {
    const members = one.leader === null ? index.membersOf(one.key) : [];
    index.setLeader(one.key, leader.key);
    for (const member of members) {
      // no leader between the two outranks the old one, so that this is the highest
      const goesAlong = areRelated(leader, member);
      index.setLeader(member, goesAlong ? leader.key : null);
      if (!goesAlong) queue.add(member);
    }
  }

  /** Those near an article, as they are now, that are settled and stand below. */
  function* below(near: Known[], leader: Known): Generator<Known> {
    for (const { key } of near) {
      const one = index.get(key);
      if (one && !queue.has(key) && outranks(leader, one)) yield one;
    }
  }

  for (let one = queue.next(); one !== undefined; one = queue.next()) {
    const self = one;
    const near = index.near(self.key).sort((a, b) => (outranks(a, b) ? -1 : 1));
    const leader = near.find(
      (other) => other.leader === null && outranks(other, self) && areRelated(other, self.key),
    );
    index.setLeader(self.key, leader?.key ?? null);
    if (leader) {
      // what it brings together may never have met
      for (const other of below(near, leader))
        if (other.leader === null && areRelated(leader, other.key)) follow(other, leader);
      continue;
    }
    for (const other of below(near, self)) {
      const present = other.leader === null ? null : index.get(other.leader);
      if ((!present || outranks(self, present)) && areRelated(self, other.key)) follow(other, self);
    }
  }
}

/** The longer one; of equals, the one published first. */
function outranks(a: Known, b: Known): boolean {
  return a.size > b.size || (a.size === b.size && a.key < b.key);
}

/** Articles still to be settled, highest first. */
function queueOf(index: CopyIndex, keys: Iterable<number>) {
  const waiting = new Set<number>();
  const ascending: Known[] = [];
  const known = (key: number): Known[] => {
    const one = waiting.has(key) ? undefined : index.get(key);
    if (one) waiting.add(key);
    return one ? [one] : [];
  };
  ascending.push(...[...keys].flatMap(known));
  ascending.sort((a, b) => (outranks(a, b) ? 1 : -1));
  return {
    has: (key: number): boolean => waiting.has(key),
    add(key: number): void {
      for (const one of known(key)) {
        const place = ascending.findIndex((other) => outranks(other, one));
        ascending.splice(place < 0 ? ascending.length : place, 0, one);
      }
    },
    next(): Known | undefined {
      const one = ascending.pop();
      if (one) waiting.delete(one.key);
      return one;
    },
  };
}
