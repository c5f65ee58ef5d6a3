/** Takes a document with a fault, gives the smallest found that still shows one of its kind: stretches are left out, halves first. */
import type { FoundFault } from '../documents.ts';
import { Guarded } from './guarded.ts';
import type { Fault } from './thread.ts';

/** Tries a fault is worth. */
const TRIES = 60;
/** Faults that are told in the same words so far are the same. */
const ALIKE = 20;

export async function smallest({ dump, kind, what, index }: FoundFault): Promise<Buffer> {
  const thread = new Guarded(TRIES);
  const alike = (fault: Fault) => fault.kind === kind && fault.what.slice(0, ALIKE) === what.slice(0, ALIKE);
  let { bytes } = dump;
  let tries = 0;
  for (let size = bytes.length >> 1; size >= 1 && tries < TRIES; size >>= 1) {
    for (let at = 0; at < bytes.length && tries < TRIES; ) {
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
      tries++;
      const { faults } = await thread.send({ ...dump, bytes: without }, index);
      if (faults.some(alike)) bytes = without;
      else at += size;
    }
  }
  await thread.close();
  return bytes;
}
