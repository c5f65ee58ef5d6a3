/** Takes lines of the corpus generator (one made article a line), gives articles as the pipeline would have made them, ready for the store. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { articleDigest, dumpDigest } from '#app/digest.ts';
import { type Article, PIPELINE_VERSION } from '#domain/article.ts';
import type { Submission } from '#store/store.ts';

interface Made {
  id: number;
  url: string;
  headline: string;
  source: string;
  published_at: string;
  people: { name: string }[];
  quotes: { speaker: string; text: string }[];
  body: string;
}

/**
 * In order of publication, as news comes in: rows are then written one after the other, and not all over a file of some gigabytes.
 * @param file NDJSON as the generator prints it, its strings free of line breaks but `\n`
 */
export async function* submissions(file: string): AsyncGenerator<Submission> {
  const lines: { at: number; length: number; second: number }[] = [];
  let at = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const length = Buffer.byteLength(line);
    lines.push({ at, length, second: Date.parse(/"published_at":"([^"]+)"/.exec(line)?.[1] ?? '') });
    at += length + 1;
  }
  lines.sort((a, b) => a.second - b.second);
  const handle = await open(file);
  try {
    for (const { at, length } of lines) {
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
      yield submissionOf(JSON.parse(buffer.toString('utf8')) as Made);
    }
  } finally {
    await handle.close();
  }
}

function submissionOf(made: Made): Submission {
  const article = articleOf(made);
  // a dump of its own each, as small as can be: the dumps' size is not what is measured
  const dump = {
    bytes: Buffer.from(made.url),
    kind: 'text' as const,
    charset: 'utf-8',
    given: { url: made.url },
  };
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: articleDigest(article), article };
}

function articleOf({ url, headline, source, published_at, people, quotes, body }: Made): Article {
  return {
    url,
    headline,
    source,
    byline: [],
    published: published_at,
    dateline: null,
    section: null,
    truncated: false,
    language: 'en',
    body,
    evidence: {},
    paragraphs: [],
    quotes: quotes.map(({ speaker, text }) => {
      const start = Math.max(0, body.indexOf(text.slice(0, -1)));
      return {
        text,
        kind: 'direct',
        start,
        end: start + text.length - 1,
        speaker,
        speakerKind: 'person',
        cue: null,
        rule: 'made',
        confidence: 1,
      };
    }),
    people: people.map(({ name }) => {
      const start = body.indexOf(name);
      const mentions =
        start < 0 ? [] : [{ start, end: start + name.length, text: name, in: 'body' as const }];
      return { name, roles: [], mentions };
    }),
    pipeline: PIPELINE_VERSION,
  };
}
