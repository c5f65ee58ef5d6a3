/** Takes JSON as pages write it, gives the values in it: comment and CDATA wrappers, raw newlines, trailing commas are mended. */

import { parse } from 'jsonc-parser';
import { unitAt } from '#text/characters.ts';
import { wholeEscapes } from '#text/escapes.ts';

/** A script beyond this is data, not a description, and too long to mend by a slower parser. */
const LONGEST_MENDED = 1_000_000;
/** The mending parser recurses; nobody nests a description so deep. */
const DEEPEST = 200;

/** The values of a JSON-LD script: usually one, several where objects follow each other. Hopeless text gives none. */
export function parseLoose(raw: string): unknown[] {
  const text = wholeEscapes(unwrap(raw));
  if (text === '') return [];
  try {
    return [JSON.parse(text)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (text.length > LONGEST_MENDED) return [];
  return objectsOf(escapeControls(text)).flatMap((part) => {
    try {
      return [JSON.parse(part)];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const value: unknown = parse(part, [], { allowTrailingComma: true });
      return value === undefined ? [] : [value];
    }
  });
}

const OPENINGS = ['<!--', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA[', '// <![CDATA[', '/* <![CDATA[ */'];
const CLOSINGS = ['-->', '//]]>', '/*]]>*/', ']]>', '// ]]>', '/* ]]> */', '//-->', ';'];

function unwrap(raw: string): string {
  let text = raw.trim();
  for (let again = true; again; ) {
    again = false;
    for (const opening of OPENINGS) {
      if (!text.startsWith(opening)) continue;
      text = text.slice(opening.length).trimStart();
      again = true;
    }
    for (const closing of CLOSINGS) {
      if (!text.endsWith(closing)) continue;
      text = text.slice(0, -closing.length).trimEnd();
      again = true;
    }
  }
  return text;
}

/** Escapes control characters inside strings: editors paste text with its line ends. */
function escapeControls(text: string): string {
  let out = '';
  let from = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = unitAt(text, i);
    if (c === 34) inString = !inString;
    else if (c === 92 && inString) i++;
    else if (c < 32 && inString) {
      out += `${text.slice(from, i)}${c === 10 ? '\\n' : ' '}`;
      from = i + 1;
    }
  }
  return out + text.slice(from);
}

/** The top-level objects and lists, one by one; what nests too deep is left out, an unclosed end is kept. */
function objectsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let deepest = 0;
  let start = -1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = unitAt(text, i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = start >= 0;
    else if (c === 123 || c === 91) {
      if (depth++ === 0) {
        start = i;
        deepest = 0;
      }
      deepest = Math.max(deepest, depth);
    } else if ((c === 125 || c === 93) && depth > 0 && --depth === 0) {
      if (deepest <= DEEPEST) parts.push(text.slice(start, i + 1));
      start = -1;
    }
  }
  if (start >= 0 && deepest <= DEEPEST) parts.push(text.slice(start));
  return parts;
}
