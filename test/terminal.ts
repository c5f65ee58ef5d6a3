/** Takes the words of a command as they are typed behind `copydesk`, runs it in this process, gives its exit code and what it said. */
import { Readable, Writable } from 'node:stream';
import { run } from '#cli/run.ts';

export interface Said {
  code: number;
  out: string;
  err: string;
}

export async function typed(
  args: string[],
  { env = {}, stdin = '' }: { env?: Record<string, string>; stdin?: string } = {},
): Promise<Said> {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += chunk;
        done();
      },
    });
  const input = Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]);
  const code = await run(args, { env, stdin: input, stdout: sink('out'), stderr: sink('err') });
  return { code, ...said };
}
