/** What the comparisons with other programs share. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Made {
  id: number;
  published_at: string;
  headline: string;
  body: string;
}

/** Writes a corpus in another form, a line an article. */
export async function writeLines(
  corpus: string,
  file: string,
  line: (made: Made, first: boolean) => string,
  end = '',
): Promise<void> {
  const out = createWriteStream(file, { mode: 0o644 });
  let first = true;
  for await (const made of createInterface({
    input: createReadStream(corpus),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!out.write(`${line(JSON.parse(made) as Made, first)}\n`)) await once(out, 'drain');
    first = false;
  }
  out.end(end);
  await once(out, 'finish');
}
