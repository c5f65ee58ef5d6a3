/** Factiva "full article plus indexing": takes text with two-letter field codes, gives its articles, each up to its `AN`. */
import type { FormatRecord } from '../format.ts';
import { cutOff, type Export, exported, exportReader } from './export.ts';
import { paragraphs } from './paragraphs.ts';

const CODES =
  'SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|ART|DLN|CX|RST|DE|AB';
export const CODED = new RegExp(`^ {0,3}(${CODES})(?:[ \\t]+(.*))?$`);

export const factivaCodes = exportReader(parse);

function parse(text: string): Export {
  return { records: documents(text.replaceAll('\f', '\n').split('\n')), told: null };
}

function* documents(lines: readonly string[]): Generator<FormatRecord> {
  let fields: Record<string, string[]> = {};
  let open: string[] | null = null;
  let begin = 0;
  let numbered = false;
  for (const [i, line] of lines.entries()) {
    const [, code, value = ''] = CODED.exec(line) ?? [];
    // a code that was there already begins the next article, where the number is missing
    if (code && (code === 'HD' || code === 'SE') && fields.HD) {
      yield document(fields, begin);
      fields = {};
    }
    if (code && !fields[code]) {
      if (Object.keys(fields).length === 0) begin = i + 1;
      open = [value];
      fields[code] = open;
    } else open?.push(line);
    if (fields.AN && (line.trim() === '' || i === lines.length - 1)) {
      yield document(fields, begin);
      numbered = true;
      fields = {};
      open = null;
    }
  }
  // in a file whose articles end in their numbers, one without has not ended
  if (fields.HD || (numbered && fields.SE)) yield numbered ? cutOff(begin) : document(fields, begin);
}

function document(fields: Record<string, string[]>, line: number): FormatRecord {
  const one = (code: string) => fields[code]?.join(' ').replace(/\s+/g, ' ').trim() || undefined;
  const id = one('AN')?.replace(/^Document /, '');
  return exported(
    'factiva',
    {
      body: [['LP', 'TD'].flatMap((code) => paragraphs(fields[code] ?? [])).join('\n\n'), 'LP+TD'],
      headline: [one('HD'), 'HD'],
      byline: [one('BY'), 'BY'],
      source: [one('SN'), 'SN'],
      publishedAt: [one('PD'), 'PD'],
      section: [one('SE'), 'SE'],
      language: [one('LA'), 'LA'],
      id: [id, 'AN'],
    },
    { line },
  );
}
