/** The composition root: takes the command line and the environment, runs one verb, sets the exit code. */
import { enableCompileCache } from 'node:module';

// reading 300 files of TypeScript anew takes half of the time to start
enableCompileCache?.();
const { run } = await import('#cli/run.ts');

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
