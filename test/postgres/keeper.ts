/** Starts a PostgreSQL, prints its URL, and takes it away again when stdin ends: also when whoever started this was killed. */
import { startPostgres } from './server.ts';

process.umask(0o022); // the user who runs the server has to be able to read its programs
try {
  const server = await startPostgres('memory');
  const stop = () => server.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdout.on('error', stop);
  process.stdin.on('close', stop).resume();
  process.stdout.write(`${server.url}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
