/** Takes a dump, gives it broken: as networks, editors, scrapers and enemies break files. The same choices give the same bytes. */
import iconv from 'iconv-lite';
import { ACCEPTED } from '#app/media.ts';
import type { Random } from '../random.ts';
import { hostile, textOf } from '../values.ts';
import type { FuzzDump } from './dumps.ts';
import { pack, tarOf, unzipped, zipOf } from './packing.ts';
import { BOMB, BROKEN, CHARSETS, DEEP, ESCAPES, LONG, NUMBERS, ODD, OPENING, SCRIPTS } from './pieces.ts';

/** Larger ones take the time of many, and break nothing that these don't. */
const BYTES_MOST = 400_000;

type Mutation = (bytes: Buffer, r: Random, other: Buffer) => Buffer;

const place = (bytes: Buffer, r: Random) => r.int(bytes.length + 1);

function inserted(bytes: Buffer, at: number, what: Buffer | string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(what as string), bytes.subarray(at)]);
}

/** As if each byte were a character, so that what is no text stays as it is. */
function asLatin(change: (text: string, r: Random) => string): Mutation {
  return (bytes, r) => Buffer.from(change(bytes.toString('latin1'), r), 'latin1');
}

/** One of the places a pattern finds, replaced. */
function oneReplaced(pattern: RegExp, by: (r: Random, found: string) => string): Mutation {
  return asLatin((text, r) => {
    const found = [...text.matchAll(pattern)];
    if (!found.length) return text;
    const many = r.chance(0.2) ? 20 : 1;
    let out = text;
    for (const match of Array.from({ length: many }, () => r.pick(found)).sort((a, b) => b.index - a.index))
      out = out.slice(0, match.index) + by(r, match[0]) + out.slice(match.index + match[0].length);
    return out;
  });
}

const latin = (text: string) => Buffer.from(text).toString('latin1');

/** Those that leave the form of a file as it is, mostly: what is broken gets further. */
const GENTLE: readonly Mutation[] = [
  oneReplaced(/[A-Za-z][A-Za-z .]{4,60}/g, (r) => latin(r.pick(SCRIPTS))),
  oneReplaced(/[A-Za-z][A-Za-z .]{4,60}/g, (r, found) => found + latin(r.pick(ODD)) + r.pick(ESCAPES)),
  oneReplaced(/(?<=": ?")[^"\\]*/g, (r) =>
    latin(r.pick([...SCRIPTS, ...ESCAPES.filter((e) => e.startsWith('\\'))]).replaceAll('"', "'")),
  ),
  oneReplaced(/(?<=": ?)(?:"[^"\\]*"|\d+|\[[^[\]]{0,200}\])/g, (r) =>
    latin(JSON.stringify(hostile(r) ?? null)),
  ),
  oneReplaced(/\d+/g, (r) => latin(r.pick(NUMBERS))),
  oneReplaced(/\d{4}-\d\d-\d\d|\w{3}, \d+ \w{3} \d{4}|\w+ \d{1,2}, \d{4}/g, (r) =>
    latin(textOf(r).slice(0, 40)),
  ),
  oneReplaced(/charset=["']?[\w-]+|encoding="[\w-]+"/g, (r, found) =>
    found.replace(/[\w-]+"?$/, r.pick(CHARSETS)),
  ),
  oneReplaced(/(?<=<|<\/)[a-z]+/gi, (r) =>
    r.pick(['script', 'p', 'title', 'h1', '__proto__', 'svg', 'br', 'x:y']),
  ),
  oneReplaced(/\r?\n/g, (r) => r.pick(['', '\r', '\n\n', '\0', '\u0085'])),
  // text between tags, which alone of an XML file becomes words
  oneReplaced(/(?<=>)[^<>]{12,}(?=<)/g, (r, found) => {
    const at = r.int(found.length);
    return (
      found.slice(0, at) +
      latin(r.pick([...ODD, '&lt;script&gt;alert(1)&lt;/script&gt;', ' said Ann Bell. '])) +
      found.slice(at)
    );
  }),
  leaves,
];

/** Values of JSON, a text or a line each, replaced, cut or made longer, and written as JSON again. */
function leaves(bytes: Buffer, r: Random, other: Buffer): Buffer {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value === 'string') return r.chance(0.3) ? text(value) : value;
    if (value === null || typeof value !== 'object') return r.chance(0.1) ? hostile(r) : value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]));
  };
  const text = (value: string): string => {
    const at = r.int(value.length + 1);
    const what = r.pick([
      r.pick(SCRIPTS),
      r.pick(ODD),
      textOf(r),
      r.pick(OPENING).repeat(r.pick(DEEP)),
      other.toString('utf8', 0, 3_000),
      '',
    ]);
    return value.slice(0, at) + what + value.slice(at + r.pick([0, 0, 1, 20]));
  };
  const line = (json: string): string => {
    try {
      return JSON.stringify(changed(JSON.parse(json)));
    } catch {
      return json;
    }
  };
  const whole = bytes.toString('utf8');
  return Buffer.from(line(whole) === whole ? whole.split('\n').map(line).join('\n') : line(whole));
}

const ROUGH: readonly Mutation[] = [
  (bytes, r) => bytes.subarray(0, place(bytes, r)),
  (bytes, r) => bytes.subarray(place(bytes, r)),
  (bytes, r) => Buffer.concat(Array.from({ length: 2 + r.int(3) }, () => bytes)),
  function doubled(bytes, r) {
    const [from, length] = [place(bytes, r), r.pick([10, 200, 5_000])];
    const piece = bytes.subarray(from, from + length);
    return inserted(bytes, from, Buffer.concat(Array.from({ length: 1 + r.int(30) }, () => piece)));
  },
  (bytes, r, other) => Buffer.concat([bytes.subarray(0, place(bytes, r)), other.subarray(place(other, r))]),
  (bytes, r, other) => inserted(bytes, place(bytes, r), other.subarray(0, r.pick([100, 5_000]))),
  function flipped(bytes, r) {
    const out = Buffer.from(bytes);
    for (let i = r.pick([1, 5, 50]); i > 0 && out.length; i--) out[r.int(out.length)]! ^= 1 << r.int(8);
    return out;
  },
  // where formats keep lengths and offsets: in the first bytes, and in the last
  function flippedAtEnds(bytes, r) {
    const out = Buffer.from(bytes);
    for (let i = r.pick([1, 4]); i > 0 && out.length; i--) {
      const near = r.int(Math.min(out.length, 600));
      out[r.chance(0.5) ? near : out.length - 1 - near] = r.pick([0, 0xff, 0x7f, 0x80, r.int(256)]);
    }
    return out;
  },
  (bytes, r) => Buffer.concat([bytes.subarray(0, r.int(bytes.length + 1)), bytes.subarray(place(bytes, r))]),
  (bytes, r) => inserted(bytes, place(bytes, r), Buffer.from(r.pick(BROKEN), 'hex')),
  (bytes, r) => inserted(bytes, place(bytes, r), r.pick(ODD)),
  (bytes, r) => inserted(bytes, place(bytes, r), textOf(r).slice(0, 2_000)),
  (bytes, r) => inserted(bytes, place(bytes, r), r.pick(OPENING).repeat(r.pick(DEEP))),
  (bytes, r) => inserted(bytes, place(bytes, r), r.pick(LONG).repeat(r.pick([300, 5_000, 60_000]))),
  (bytes, r) =>
    inserted(
      bytes,
      place(bytes, r),
      `<p ${'a="b" '.repeat(r.pick(DEEP))} class="${'x '.repeat(r.pick(DEEP))}">`,
    ),
  function recoded(bytes, r) {
    const text = bytes.toString('utf8');
    return iconv.encode(text, r.pick(CHARSETS), { addBOM: r.chance(0.5) });
  },
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'), // UTF-8 twice
  asLatin((text) => text.replace(/\n/g, ' ')),
  asLatin((text) => text.replace(/\n/g, '\r')),
  asLatin((text, r) => {
    const lines = text.split('\n').slice(0, 3_000);
    const line = r.pick(lines);
    const at = r.int(lines.length);
    return [
      ...lines.slice(0, at),
      ...Array.from({ length: r.pick([3, 100, 2_000]) }, () => line),
      ...lines.slice(at),
    ].join('\n');
  }),
  function shuffled(bytes, r) {
    const lines = bytes.toString('latin1').split('\n');
    return Buffer.from(
      lines
        .map((line) => [r.next(), line] as const)
        .sort(([a], [b]) => a - b)
        .map(([, line]) => line)
        .join('\n'),
      'latin1',
    );
  },
  (bytes, r) => inserted(bytes, r.chance(0.5) ? 0 : bytes.indexOf('>') + 1 || 0, BOMB),
  (bytes, r) =>
    Buffer.from(
      bytes.toString('latin1').replaceAll('&amp;', () => r.pick(['&a;', '&x;', '&lol9;', '&'])),
      'latin1',
    ),
];

const anyOf = (r: Random): Mutation => (r.chance(0.1) ? leaves : r.pick(r.chance(0.5) ? GENTLE : ROUGH));

/** What is sent: a dump that was broken, with its format and where it came from. */
export async function mutated(dumps: ReadonlyMap<string, readonly FuzzDump[]>, r: Random): Promise<FuzzDump> {
  const format = r.pick([...dumps.keys()]);
  const dump = r.pick(dumps.get(format)!);
  const other = r.pick(dumps.get(r.pick([...dumps.keys()]))!);
  const inner = r.chance(0.65) ? await brokenInside(dump, r, other.bytes) : null;
  let bytes = inner ?? dump.bytes;
  for (let i = inner ? Number(r.chance(0.2)) : r.pick([1, 1, 2, 3]); i > 0; i--)
    bytes = anyOf(r)(bytes, r, other.bytes).subarray(0, BYTES_MOST);
  const media = r.chance(0.04)
    ? r.pick(ACCEPTED)
    : r.chance(0.03)
      ? `${dump.media}; charset=${r.pick(CHARSETS)}`
      : dump.media;
  return { ...dump, media, bytes };
}

/** Archives whose contents are broken, and which are sound themselves; null for what is no archive. */
async function brokenInside(dump: FuzzDump, r: Random, other: Buffer): Promise<Buffer | null> {
  const broken = (bytes: Buffer) => anyOf(r)(bytes, r, other).subarray(0, BYTES_MOST);
  const { format, bytes } = dump;
  if (format === 'docx' || format === 'zip') {
    const members = await unzipped(bytes).catch(() => []);
    if (!members.length) return null;
    const largest = members.reduce(
      (most, { bytes }, i) => (bytes.length > members[most]!.bytes.length ? i : most),
      0,
    );
    const chosen = r.chance(0.7) ? largest : r.int(members.length);
    return zipOf(
      members.map((member, i) =>
        i === chosen || r.chance(0.1) ? { ...member, bytes: broken(member.bytes) } : member,
      ),
    );
  }
  if (format === 'tar')
    return tarOf([
      { name: 'a.html', bytes: broken(other) },
      { name: r.pick(['b.txt', '../b.txt', 'b'.repeat(80)]), bytes: other },
    ]);
  if (format === 'gzip' || format === 'zstd' || (format === 'warc' && r.chance(0.5)))
    return pack(format, broken(other), 'a.html');
  return null;
}
