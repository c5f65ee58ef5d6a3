/** Line-wise JSON for the filters `clean` and `annotate`: one object a line in, one a line out, in the same order. */
import { once } from 'node:events';
import { CopydeskError } from '#domain/errors.ts';
import type { Terminal } from './verb.ts';

/** Lines of a byte stream, split at `\n` only (U+2028 is text), without the empty ones. */
export async function* lines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    parts[0] = rest + parts[0];
    rest = parts.pop()!;
    for (const line of parts) if (line.trim()) yield line;
  }
  rest += decoder.decode();
  if (rest.trim()) yield rest;
}

/** Maps every record; one that cannot be done gives `{id, error}` and the run goes on. */
export async function filter(
  terminal: Terminal,
  map: (record: Record<string, unknown>) => object | Promise<object>,
): Promise<number> {
  let n = 0;
  for await (const line of lines(terminal.stdin)) {
    n++;
    let id: unknown = null;
    let answer: object;
    try {
      const record = parse(line, n);
      id = record.id ?? null;
      answer = { id, ...(await map(record)) };
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      answer = { id, error: { code: error.code, message: error.message } };
    }
    if (!terminal.stdout.write(`${JSON.stringify(answer)}\n`)) await once(terminal.stdout, 'drain');
  }
  return 0;
}

function parse(line: string, n: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CopydeskError('invalid_json', `Line ${n} is not JSON: ${(cause as Error).message}.`, [], {
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new CopydeskError('invalid_record', `Line ${n} is not a JSON object.`);
}
