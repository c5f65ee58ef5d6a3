/** Takes what is wrong with a JSON body, gives errors that point to each place in it. */
import { CopydeskError, type ErrorPlace } from '#domain/errors.ts';
import { describeFault, type JsonFault } from './parse.ts';

/** More faults than these in one record tell nobody more. */
const PLACES_MAX = 20;

/** As zod has it. */
export type Issue = { code: string; path: PropertyKey[]; message: string; keys?: string[] };

interface Whole {
  /** What the value is: `record`. */
  what: string;
  fields: string[];
  /** JSON pointer to the value. */
  root: string;
}

export function placesOf(issues: Issue[], whole: Whole): ErrorPlace[] {
  return issues.flatMap((issue) => issuePlaces(issue, whole)).slice(0, PLACES_MAX);
}

function issuePlaces(issue: Issue, { what, fields, root }: Whole): ErrorPlace[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).slice(0, PLACES_MAX).map((key) => ({
      detail: `\`${short(key)}\` is not a field of a ${what}; the fields are ${fields.join(', ')}.`,
      pointer: `${root}/${escapePointer(short(key))}`,
    }));
  }
  const path = issue.path.map((step) => `/${escapePointer(String(step))}`).join('');
  const subject = path ? `\`${issue.path.join('.')}\`` : `The ${what}`;
  return [{ detail: `${subject}: ${issue.message}.`, pointer: `${root}${path}` }];
}

export function jsonError(fault: JsonFault, firstLine = 1): CopydeskError {
  return new CopydeskError(fault.code ?? 'invalid_json', describeFault(fault, firstLine));
}

function short(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key;
}

/** RFC 6901. */
function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
