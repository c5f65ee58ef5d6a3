/** Gives the dumps to mutate: every file of the repository's own cases and samples, with its format and how it is sent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ANY_FORMAT } from '#app/media.ts';
import { detect, HEAD_BYTES } from '#formats/detect.ts';
import type { FormatId } from '#formats/format.ts';
import { ENDINGS, FORMATS } from '#formats/formats.ts';
import { pack } from './packing.ts';

export interface FuzzDump {
  /** Its path, for the report. */
  name: string;
  format: FormatId;
  /** The Content-Type it is sent with. */
  media: string;
  /** The query it is sent with, such as names of fields. */
  query: string;
  bytes: Buffer;
}

const TESTS = join(import.meta.dirname, '../..');

/** All dumps, by format; of formats that only pack others, some are made here. */
export async function dumpsByFormat(): Promise<Map<FormatId, FuzzDump[]>> {
  const files = [...casesIn('formats/cases'), ...casesIn('cases'), ...samples()];
  const dumps = files.map(({ path, query, media }) => dumpOf(path, readFileSync(path), query, media));
  const texts = dumps.filter(({ format }) => ['text', 'html', 'ndjson', 'feed', 'eml'].includes(format));
  for (const format of ['tar', 'zip', 'gzip', 'zstd', 'warc'] as const)
    for (const { name, bytes } of texts.slice(0, 8)) {
      const packed = await pack(format, bytes, name);
      dumps.push({ name: `${name}.${format}`, format, media: ANY_FORMAT, query: '', bytes: packed });
    }
  return Map.groupBy(dumps, ({ format }) => format);
}

function dumpOf(path: string, bytes: Buffer, query = '', media?: string): FuzzDump {
  const found = detect(bytes.subarray(0, HEAD_BYTES), ENDINGS, path);
  const format = 'format' in found ? found.format : 'text';
  const stated = FORMATS[format].stated ? FORMATS[format].media[0]! : ANY_FORMAT;
  return { name: path.slice(TESTS.length + 1), format, media: media ?? stated, query, bytes };
}

interface File {
  path: string;
  query?: string | undefined;
  media?: string | undefined;
}

function casesIn(folder: string): File[] {
  return readdirSync(join(TESTS, folder)).map((name) => {
    const place = join(TESTS, folder, name);
    const input = readdirSync(place).find((file) => /^(?:input|dump)\./.test(file))!;
    const expected = join(place, 'expected.json');
    const { query, media } = existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')) : {};
    return { path: join(place, input), query, media };
  });
}

function samples(): File[] {
  const folder = join(TESTS, '../samples');
  const files = readdirSync(folder).filter((file) => ENDINGS.has(extname(file)));
  return files.map((file) => ({ path: join(folder, file) }));
}
