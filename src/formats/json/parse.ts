/** Takes JSON text, gives its value, or the first fault with its line and column, which `JSON.parse` often leaves out. */
import { wholeEscapes } from '#text/escapes.ts';

/** Line and column count from 1, columns in UTF-16 units. */
export interface JsonFault {
  line: number;
  column: number;
  /** A clause such as "expected `:` after the property name". */
  what: string;
  /** `payload_too_large` where it may be JSON but is more than a request holds. */
  code?: 'payload_too_large';
}

export type ParsedJson = { value: unknown; fault?: undefined } | { fault: JsonFault };

/**
 * A record is one or two levels deep. Much deeper nesting is an attack or a mistake, and V8 takes seconds for it
 * (`[` thirty-two million times: 12 s), in which the server would answer nobody.
 */
const DEPTH_MAX = 100;

/**
 * Parses strict JSON (RFC 8259) from UTF-8; a byte order mark is let pass.
 * @param valuesMax more values than these are refused before they are made: V8 takes seconds for the sixteen million
 *   that 32 MiB can hold.
 */
export function parseJson(bytes: Uint8Array, valuesMax = Infinity): ParsedJson {
  const excess = firstExcess(bytes, valuesMax);
  if (excess) {
    const before = new TextDecoder().decode(bytes.subarray(0, excess.at));
    return { fault: { ...place(before, before.length), what: excess.what, code: 'payload_too_large' } };
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    const lossy = new TextDecoder().decode(bytes);
    return { fault: { ...place(lossy, lossy.indexOf('\uFFFD')), what: 'these bytes are not UTF-8' } };
  }
  try {
    return { value: JSON.parse(wholeEscapes(text)) };
  } catch {
    const { at, what } = firstFault(text);
    return { fault: { ...place(text, at), what } };
  }
}

/** "Line 3, column 14: expected `,` or `}`." */
export function describeFault(fault: JsonFault, firstLine = 1): string {
  return `Line ${fault.line + firstLine - 1}, column ${fault.column}: ${fault.what}.`;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the text goes past what is parsed at all, before V8 is let at it. */
function firstExcess(bytes: Uint8Array, valuesMax: number): Fault | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5b || byte === 0x7b) {
      if (++depth > DEPTH_MAX) return { at, what: `nested deeper than ${DEPTH_MAX} levels` };
    } else if (byte === 0x5d || byte === 0x7d) depth--;
    else if (byte === 0x2c) {
      if (++values > valuesMax) return { at, what: `more than ${valuesMax} values in one text` };
    } else if (byte === QUOTE) {
      for (at++; at < bytes.length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    }
  }
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // the only thing a fatal decoder throws on is bytes that are not UTF-8
  }
}

function place(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
    line++;
    start = i + 1;
  }
  return { line, column: at - start + 1 };
}

type Fault = { at: number; what: string };
type Expect = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

const EXPECTED: Record<Expect, string> = {
  value: 'expected a value',
  'value or ]': 'expected a value or `]`',
  key: 'expected a property name in double quotes',
  'key or }': 'expected a property name in double quotes, or `}`',
  ':': 'expected `:` after the property name',
  ', or close': 'expected `,` or the end of the object or array',
  end: 'expected nothing more after the value',
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: Record<string, string> = { t: 'true', f: 'false', n: 'null' };

/** Walks text that `JSON.parse` refused, to the place where it stops being JSON. */
function firstFault(text: string): Fault {
  const open: string[] = [];
  let expect: Expect = 'value';
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    const c = text[at];
    if (c === undefined) return { at, what: 'the text ends before the JSON is complete' };
    if (expect === ', or close') {
      const inside = open[open.length - 1];
      if (c === ',') expect = inside === '{' ? 'key' : 'value';
      else if (c === (inside === '{' ? '}' : ']')) expect = after(open);
      else return { at, what: EXPECTED[expect] };
      at++;
    } else if ((expect === 'key or }' && c === '}') || (expect === 'value or ]' && c === ']')) {
      expect = after(open);
      at++;
    } else if (expect === 'value' || expect === 'value or ]') {
      if (c === '{' || c === '[') {
        open.push(c);
        expect = c === '{' ? 'key or }' : 'value or ]';
        at++;
        continue;
      }
      const end = scalarEnd(text, at, c, EXPECTED[expect]);
      if (typeof end !== 'number') return end;
      at = end;
      expect = open.length ? ', or close' : 'end';
    } else if (expect === ':' && c === ':') {
      expect = 'value';
      at++;
    } else if ((expect === 'key' || expect === 'key or }') && c === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expect = ':';
    } else return { at, what: EXPECTED[expect] };
  }
}

function after(open: string[]): Expect {
  open.pop();
  return open.length ? ', or close' : 'end';
}

function skipSpace(text: string, at: number): number {
  for (let c = text.charCodeAt(at); c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09; )
    c = text.charCodeAt(++at);
  return at;
}

function scalarEnd(text: string, at: number, c: string, expected: string): number | Fault {
  if (c === '"') return stringEnd(text, at);
  const literal = LITERALS[c];
  if (literal && text.startsWith(literal, at)) return at + literal.length;
  NUMBER.lastIndex = at;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  return { at, what: c === "'" ? 'JSON strings stand in double quotes' : expected };
}

function stringEnd(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) return at + 1;
    if (c < 0x20)
      return { at, what: 'a string holds a line break or control character; write it as an escape' };
    if (c !== BACKSLASH) continue;
    const mark = text[at + 1];
    if (mark === 'u' && !/^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
      return { at, what: '`\\u` needs four hexadecimal digits' };
    }
    if (mark !== undefined && !'"\\/bfnrtu'.includes(mark)) return { at, what: 'unknown escape in a string' };
    at++;
  }
  return { at: text.length, what: 'the text ends inside a string' };
}
