/** The composition root: takes the command line and the environment, runs one verb, sets the exit code. */
import { run } from '#cli/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
