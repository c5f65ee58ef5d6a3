/** Packs bytes as each archive format does: what was mutated inside arrives inside a sound archive, and not at its door. */
import { once } from 'node:events';
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pack as tarPack } from 'tar-stream';
import { fromBufferPromise } from 'yauzl';

export interface Member {
  name: string;
  bytes: Buffer;
}

/** @param name of the member, where the format names its members */
export async function pack(
  format: 'tar' | 'zip' | 'gzip' | 'zstd' | 'warc',
  bytes: Buffer,
  name: string,
): Promise<Buffer> {
  if (format === 'gzip') return gzipSync(bytes, { level: 1 });
  if (format === 'zstd') return zstdCompressSync(bytes);
  if (format === 'warc') return warcOf(bytes);
  const members = [{ name, bytes }];
  return format === 'tar' ? await tarOf(members) : zipOf(members);
}

export async function tarOf(members: Member[]): Promise<Buffer> {
  const archive = tarPack();
  const pieces: Buffer[] = [];
  archive.on('data', (piece) => pieces.push(piece as Buffer));
  for (const { name, bytes } of members) archive.entry({ name: name.slice(-90) }, bytes);
  archive.finalize();
  await once(archive, 'end');
  return Buffer.concat(pieces);
}

/** An answer of a server, and a plain text. */
function warcOf(bytes: Buffer): Buffer {
  const http = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
    bytes,
  ]);
  const record = (type: string, media: string, block: Buffer) => [
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://news.example/a\r\nContent-Type: ${media}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ];
  return Buffer.concat([
    ...record('response', 'application/http; msgtype=response', http),
    ...record('conversion', 'text/plain', bytes),
  ]);
}

/** @param at where members' contents stand, by index: several may stand in one place */
export function zipOf(members: Member[], at: (index: number) => number = (index) => index): Buffer {
  const pieces: Buffer[] = [];
  const places: { offset: number; packed: Buffer }[] = [];
  let offset = 0;
  for (const [i, { name, bytes }] of members.entries()) {
    if (at(i) !== i) {
      places.push(places[at(i)]!);
      continue;
    }
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(path.length, 26);
    pieces.push(head, path, packed);
    places.push({ offset, packed });
    offset += head.length + path.length + packed.length;
  }
  const entries = members.flatMap(({ name, bytes }, i) => {
    const path = Buffer.from(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(0x800, 8); // names are UTF-8
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(places[i]!.packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(places[i]!.offset, 42);
    return [entry, path];
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    entries.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...entries, end]);
}

/** What a ZIP holds, such as the parts of a Word document. */
export async function unzipped(bytes: Buffer): Promise<Member[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const members: Member[] = [];
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    members.push({ name: entry.fileName, bytes: Buffer.concat(pieces) });
  }
  return members;
}
