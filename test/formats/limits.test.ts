/** Files made to do harm: each ends with an error that tells why, soon, and what stands beside it is read. */
import { once as event } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import type { CopydeskError } from '#domain/errors.ts';
import { readMail, readWord } from '#formats/aside/aside.ts';
import { once } from '#formats/bytes.ts';
import { type OpenOptions, records } from '#formats/open.ts';
import { type Member, tarOf, unzipped, zipOf } from '../fuzz/documents/packing.ts';

/** What becomes of each record: `read`, or the code of its error; alike ones are told once. */
async function outcomes(bytes: Buffer | string, options: OpenOptions = {}): Promise<string[]> {
  const found = new Set<string>();
  try {
    for await (const record of records(once(Buffer.from(bytes as string)), options))
      found.add('error' in record ? record.error.code : 'read');
  } catch (error) {
    found.add((error as CopydeskError).code);
  }
  return [...found];
}

const text = (name: string): Member => ({ name, bytes: Buffer.from('The board voted on Tuesday.') });
/** Packs to most of its size. */
const UNPACKABLE = Buffer.from([...Array(3_000).keys()].map((i) => (i * i * i).toString(36)).join(' '));
const MAIL = 'From: a@b.example\nTo: c@b.example\nDate: Mon, 2 Mar 2026 08:00:00 +0000\nSubject: Quay\n';
const rss = (inside: string) => `<?xml version="1.0"?><rss><channel>${inside}</channel></rss>`;
const ITEM = '<item><title>a</title><description>b</description></item>';

test.each<[string, Buffer | string, string[]]>([
  ['a bomb of gzip', gzipSync(Buffer.alloc(100_000_000, 'a')), ['expands_too_much']],
  ['a bomb of Zstandard', zstdCompressSync(Buffer.alloc(100_000_000, 'a')), ['expands_too_much']],
  [
    'gzip in gzip in gzip …',
    Array(20)
      .fill(0)
      .reduce((bytes) => gzipSync(bytes), Buffer.from('a')),
    ['expands_too_much'],
  ],
  [
    'a ZIP whose members share their bytes',
    zipOf(
      [...Array(500).keys()].map((i) => ({ name: `${i}.txt`, bytes: UNPACKABLE })),
      () => 0,
    ),
    ['read', 'expands_too_much'],
  ],
  [
    'members that lead out of a ZIP',
    zipOf(['../a.txt', '/etc/a.txt', 'C:\\a.txt', 'a/../../a.txt', 'a.txt'].map(text)),
    ['invalid_file', 'read'],
  ],
  [
    'a member with an endless name',
    zipOf([text(`${'a/'.repeat(3_000)}a.txt`), text('a.txt')]),
    ['invalid_file', 'read'],
  ],
  ['a mail with 10,000 header fields', `${MAIL}${'X-A: b\n'.repeat(10_000)}\nThe board voted.`, ['read']],
  [
    'a mail of 100,000 parts',
    `${MAIL}Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\na\n'.repeat(100_000)}--b--\n`,
    ['invalid_file'],
  ],
  [
    'mails in mails',
    `${MAIL}${'Content-Type: message/rfc822\n\n'.repeat(20_000)}Content-Type: text/plain\n\nThe board voted.`,
    ['invalid_file'],
  ],
  [
    'multiparts in multiparts',
    `${MAIL}${[...Array(1_000).keys()].map((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}\na`,
    ['invalid_file'],
  ],
  ['WARC heads without an end', 'WARC/1.0\r\nX: a\r\n'.repeat(20_000), ['invalid_file']],
  ['a WARC head of 10,000 fields', `WARC/1.0\r\n${'X-Y: abc\r\n'.repeat(10_000)}\r\n`, ['invalid_file']],
  ['XML 100,000 deep', rss('<a>'.repeat(100_000)), ['invalid_file']],
  ['a feed of 100,000 entries in one line', rss(ITEM.repeat(100_000)), ['read']],
  ['an export of 200,000 heads', '1 of 2 DOCUMENTS\n'.repeat(200_000), ['empty_record', 'count_mismatch']],
  [
    'a table of contents of 300,000 lines',
    `${'_'.repeat(60)}\nTable of contents\n${'1. a\n'.repeat(300_000)}${'_'.repeat(60)}\nFull text: The board voted.\n`,
    ['read'],
  ],
  ['JSON 1,000 deep', `{"text":${'['.repeat(1_000)}`, ['payload_too_large']],
])(
  '%s',
  async (_name, bytes, expected) => {
    expect(await outcomes(bytes)).toEqual(expected);
  },
  20_000,
);

test('a table of 100,000 columns is read by those that say something', async () => {
  const names = [...Array(100_000).keys()].map((i) => `c${i}`);
  const table = `title,text,${names.join(',')}\n${'Quay,The board voted.\n'.repeat(5_000)}`;
  expect(await outcomes(table, { format: 'csv' })).toEqual(['read']);
}, 20_000);

test('a record of 100,000 authors is read', async () => {
  const author = [...Array(100_000).keys()].map((i) => `A${i}`);
  expect(await outcomes(JSON.stringify({ title: 'a', content: 'b', author }))).toEqual(['read']);
}, 20_000);

test('a tar of 20,000 files is read, and links in it lead nowhere', async () => {
  const files = await tarOf([...Array(20_000).keys()].map((i) => text(`${i}.txt`)));
  expect(await outcomes(files)).toEqual(['read']);
  const links = pack();
  links.entry({ name: 'a.txt', type: 'symlink', linkname: '/etc/passwd' });
  links.entry({ name: 'b.txt', type: 'link', linkname: '../../etc/passwd' });
  links.finalize();
  const pieces: Buffer[] = [];
  links.on('data', (piece) => pieces.push(piece as Buffer));
  await event(links, 'end');
  expect(await outcomes(Buffer.concat(pieces))).toEqual(['empty_body']);
});

const ENTITIES = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
const EXTERNAL = '<!DOCTYPE r [<!ENTITY c SYSTEM "file:///etc/passwd">]>';
const PARAMETER = '<!DOCTYPE r [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>';

test.each([
  ['RSS', rss('<item><title>a</title><description>&c;</description></item>').slice(21)],
  ['Atom', '<feed><entry><title>a</title><content>&c;</content></entry></feed>'],
  ['NITF', '<nitf><body><body.content><p>&c;</p></body.content></body></nitf>'],
  ['NewsML-G2', '<newsItem><contentSet><inlineData>&c;</inlineData></contentSet></newsItem>'],
  ['a news sitemap', '<urlset><url><loc>https://a.example/</loc><news:title>&c;</news:title></url></urlset>'],
])('entities that %s declares are refused, be they bombs, files or parameters', async (_name, xml) => {
  for (const type of [ENTITIES, EXTERNAL, PARAMETER])
    expect(await outcomes(type + xml)).toEqual(['invalid_file']);
});

/** The Word document of our cases, with another body. */
async function wordOf(body: string): Promise<Buffer> {
  const parts = await unzipped(readFileSync(join(import.meta.dirname, 'cases/docx/input.docx')));
  const changed = parts.map(({ name, bytes }) => ({
    name,
    bytes:
      name === 'word/document.xml'
        ? Buffer.from(String(bytes).replace(/<w:body>.*<\/w:body>/s, () => body))
        : bytes,
  }));
  return zipOf(changed);
}

test('a Word document that takes the library minutes ends at its limit, and the next one is read', async () => {
  const paragraph = '<w:p><w:r><w:t>The board voted.</w:t></w:r></w:p>';
  const large = await wordOf(`<w:body>${paragraph.repeat(300_000)}</w:body>`);
  await expect(readWord(large, 500)).rejects.toThrow(/took more than 0.5 seconds; split it/);
  expect(await outcomes(await wordOf(`<w:body>${paragraph}</w:body>`))).toEqual(['read']);
});

test('so does a mail', async () => {
  const lines = `${MAIL}Content-Type: text/plain; format=flowed\n\n${'a \n'.repeat(1_000_000)}`;
  await expect(readMail(Buffer.from(lines), 500)).rejects.toThrow(/took more than 0.5 seconds; split it/);
  expect(await outcomes(`${MAIL}\nThe board voted.`)).toEqual(['read']);
});

test('a Word document that unpacks to a thousand times its size is refused', async () => {
  expect(await outcomes(await wordOf(`<w:body>${' '.repeat(30_000_000)}</w:body>`))).toEqual([
    'expands_too_much',
  ]);
});
