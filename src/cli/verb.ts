/** What a verb of the command line is: its help, its flags, and what it does with its surroundings. */
import type { Config } from '../config.ts';

/** The surroundings of a run; tests give streams of their own. */
export interface Terminal {
  env: Record<string, string | undefined>;
  stdin: AsyncIterable<Buffer | string>;
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

export interface Call {
  paths: string[];
  flags: Record<string, string | boolean | undefined>;
  config: Config;
  terminal: Terminal;
}

export interface Verb {
  /** The line after the verb's name in usage, such as `PATH…`. */
  usage: string;
  help: string;
  flags: Record<string, { type: 'string' | 'boolean'; help: string }>;
  /** The exit code: 0 done, 1 done but some of it failed. */
  run(call: Call): Promise<number>;
}
