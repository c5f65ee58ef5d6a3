/** The composition root: takes the command line and the environment, runs one verb, sets the exit code. */
import { run } from '#cli/run.ts';

// `copydesk search … | head` closes the pipe before everything is written, which is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
