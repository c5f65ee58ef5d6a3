/** Who acts on the command line: the user of the machine. */
import { userInfo } from 'node:os';
import type { Actor } from '#domain/access.ts';

export function cliActor(): Actor {
  try {
    return { via: 'cli', name: userInfo().username };
  } catch {
    return { via: 'cli', name: null }; // containers may run as a number without a name
  }
}
