/** Files far larger than the memory they are read in: each format that can be streamed is, one record at a time. */
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { crc32, createGzip, createZstdCompress, deflateRawSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import type { Bytes } from '#formats/format.ts';
import { records } from '#formats/open.ts';

const RECORDS = 60_000;
const ABOUT = 1_200;
/** Much less than the 72 MB that the records have; measured: 1 to 4 MB, and 14 for a ZIP, which keeps up to 16 MB before it goes to disk. */
const MEMORY_MOST = 24 * 1024 * 1024;
const LOOKS = 12;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Text that does not pack to nothing: numbers from a little generator. */
function text(i: number): string {
  let seed = i + 1;
  let out = '';
  while (out.length < ABOUT) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    out += `The board of quay ${seed.toString(36)} met on Tuesday. `;
  }
  return out;
}

async function* lines(line: (i: number) => string, head = ''): AsyncGenerator<Uint8Array> {
  if (head) yield Buffer.from(head);
  for (let i = 0; i < RECORDS; i += 50) {
    let piece = '';
    for (let j = i; j < i + 50; j++) piece += line(j);
    yield Buffer.from(piece);
  }
}

const ndjson = () =>
  lines((i) => `${JSON.stringify({ text: text(i), url: 'https://a.example/', timestamp: 'x' })}\n`);
const csv = () => lines((i) => `${i},"${text(i)}",Title\r\n`, 'id,text,title\r\n');
const wet = () =>
  lines((i) => {
    const body = text(i);
    return `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
  });

function tar(): Bytes {
  const archive = pack();
  const many = RECORDS / 200;
  (async () => {
    for (let i = 0; i < RECORDS; i += many) {
      let piece = '';
      for (let j = i; j < i + many; j++) piece += `${JSON.stringify({ text: text(j) })}\n`;
      await new Promise((resolve) => archive.entry({ name: `part-${i}.ndjson` }, piece, resolve));
    }
    archive.finalize();
  })();
  return archive as unknown as Bytes;
}

/** One member, packed; its size and checksum stand in the table of contents at the end, as in any ZIP. */
async function* zip(): AsyncGenerator<Uint8Array> {
  const name = Buffer.from('all.ndjson');
  const head = (signature: number, extra: number) => {
    const bytes = Buffer.alloc(extra);
    bytes.writeUInt32LE(signature);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(0x08, 6); // sizes follow
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  yield Buffer.concat([local, name]);
  let [sum, size, packed] = [0, 0, 0];
  const pieces = createDeflatedPieces();
  for await (const { raw, deflated } of pieces) {
    sum = crc32(raw, sum);
    size += raw.length;
    packed += deflated.length;
    yield deflated;
  }
  const entry = head(0x02014b50, 46);
  entry.writeUInt16LE(0x08, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(sum, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed, 16);
  yield Buffer.concat([entry, name, end]);
}

/** Deflate in pieces that follow each other: each but the last is flushed in place of ended. */
async function* createDeflatedPieces() {
  for await (const raw of ndjson()) {
    const deflated = deflateRawSync(raw, { finishFlush: 3 });
    yield { raw, deflated };
  }
  yield { raw: Buffer.alloc(0), deflated: deflateRawSync(Buffer.alloc(0)) };
}

/** Bytes in use: the least of some looks, as buffers that nobody holds are given back some time after the garbage is collected. */
async function used(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 3; look++) {
    collectGarbage();
    await setImmediate();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}

const through = (bytes: Bytes, transform: NodeJS.ReadWriteStream): Bytes =>
  Readable.from(bytes, { objectMode: false }).pipe(transform) as unknown as Bytes;

test.each<[string, () => Bytes, string | undefined]>([
  ['NDJSON', ndjson, undefined],
  ['CSV', csv, 'a.csv'],
  ['WET', wet, undefined],
  ['WET in gzip', () => through(wet(), createGzip({ level: 1 })), undefined],
  ['NDJSON in Zstandard', () => through(ndjson(), createZstdCompress()), undefined],
  ['tar', tar, undefined],
  ['ZIP', zip, undefined],
])('%s', async (_name, make, name) => {
  const before = await used();
  let count = 0;
  let most = 0;
  for await (const record of records(make(), { name })) {
    if ('error' in record) throw record.error;
    if (++count % (RECORDS / LOOKS) === 0) most = Math.max(most, (await used()) - before);
  }
  expect(count).toBe(RECORDS);
  expect(most).toBeLessThan(MEMORY_MOST);
});
