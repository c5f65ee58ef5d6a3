/** Takes JSON text, gives its value, or the first fault with its line and column, which `JSON.parse` often leaves out. */

/** Line and column count from 1, columns in UTF-16 units. */
export interface JsonFault {
  line: number;
  column: number;
  /** A clause such as "expected `:` after the property name". */
  what: string;
}

export type ParsedJson = { value: unknown; fault?: undefined } | { fault: JsonFault };

/** Parses strict JSON (RFC 8259) from UTF-8; a byte order mark is let pass. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const lossy = new TextDecoder().decode(bytes);
    return { fault: { ...place(lossy, lossy.indexOf('\uFFFD')), what: 'these bytes are not UTF-8' } };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { at, what } = firstFault(text);
    return { fault: { ...place(text, at), what } };
  }
}

/** "Line 3, column 14: expected `,` or `}`." */
export function describeFault(fault: JsonFault, firstLine = 1): string {
  return `Line ${fault.line + firstLine - 1}, column ${fault.column}: ${fault.what}.`;
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
const LITERALS = ['true', 'false', 'null'];

/** Walks the text with a stack of its own, not by recursion: a body of a million `[` must not end the process. */
function firstFault(text: string): Fault {
  const open: string[] = [];
  let expect: Expect = 'value';
  let at = 0;
  const close = () => {
    open.pop();
    expect = open.length ? ', or close' : 'end';
  };
  for (;;) {
    at = skipSpace(text, at);
    const c = text[at];
    if (c === undefined) return { at, what: 'the text ends before the JSON is complete' };
    if (c === '}' && (expect === 'key or }' || (expect === ', or close' && open.at(-1) === '{'))) close();
    else if (c === ']' && (expect === 'value or ]' || (expect === ', or close' && open.at(-1) === '[')))
      close();
    else if (c === ',' && expect === ', or close') expect = open.at(-1) === '{' ? 'key' : 'value';
    else if (c === ':' && expect === ':') expect = 'value';
    else if (expect === 'key' || expect === 'key or }') {
      if (c !== '"') return { at, what: EXPECTED[expect] };
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expect = ':';
      continue;
    } else if (expect === 'value' || expect === 'value or ]') {
      if (c === '{' || c === '[') {
        open.push(c);
        expect = c === '{' ? 'key or }' : 'value or ]';
      } else {
        const end = scalarEnd(text, at);
        if (typeof end !== 'number') return end;
        at = end;
        expect = open.length ? ', or close' : 'end';
        continue;
      }
    } else return { at, what: EXPECTED[expect] };
    at++;
  }
}

function skipSpace(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

function scalarEnd(text: string, at: number): number | Fault {
  if (text[at] === '"') return stringEnd(text, at);
  const literal = LITERALS.find((word) => text.startsWith(word, at));
  if (literal) return at + literal.length;
  NUMBER.lastIndex = at;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  return { at, what: text[at] === "'" ? 'JSON strings stand in double quotes' : EXPECTED.value };
}

function stringEnd(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x22) return at + 1;
    if (c < 0x20)
      return { at, what: 'a string holds a line break or control character; write it as an escape' };
    if (c !== 0x5c) continue;
    const mark = text[at + 1];
    if (mark === 'u' && !/^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
      return { at, what: '`\\u` needs four hexadecimal digits' };
    }
    if (mark !== undefined && !'"\\/bfnrtu'.includes(mark)) return { at, what: 'unknown escape in a string' };
    at++;
  }
  return { at: text.length, what: 'the text ends inside a string' };
}
