/** Nexis Uni exports, as text or from Word: takes the text, gives its articles, each up to `End of Document`. */
import { table } from '#text/table.ts';
import type { FormatRecord } from '../format.ts';
import { cutOff, type Export, exported, exportReader, lineOf } from './export.ts';
import { isDateLine, paragraphs, placeName, sectionName } from './paragraphs.ts';

const END = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*$/gim;
const BODY = /^(?:Body|Text|Volltext|Corps)$/i;
const BEHIND =
  /^(?:Classification|Graphic|Notes|Klassifikation|Load-Date ?:|Bilder?|Link to PDF|Correction)/i;
const FIELD =
  /^(Section|Length|Byline|Dateline|Highlight|Rubrik|Länge|Autor|Language|Load-Date) ?:[\s\u00a0]*(.*)$/i;
const NAMES = table<string>({ rubrik: 'section', länge: 'length', autor: 'byline' });
const COVER =
  /^[ \t]*(?:Documents?|Dokumente?) ?\((\d{1,6})\)|^[ \t]*(?:Number of (?:documents|results)|Total documents) ?: ?(\d{1,6})/im;

export const nexis = exportReader(parseNexis);

export function parseNexis(text: string): Export {
  const plain = text.replaceAll('\u00a0', ' ');
  const cover = COVER.exec(plain);
  const from = { index: 0, line: 1 };
  const records: FormatRecord[] = [];
  let start = 0;
  const ends = [...plain.matchAll(END)];
  if (!ends.length) return { records: [document(plain.split('\n'), 1)], told: null }; // one article, saved as text
  for (const end of ends) {
    records.push(document(plain.slice(start, end.index).split('\n'), lineOf(plain, start, from)));
    start = end.index + end[0].length;
  }
  const rest = plain.slice(start);
  if (rest.split('\n').some((l) => BODY.test(l.trim())))
    records.push(cutOff(lineOf(plain, start + rest.search(/\S/), from)));
  return { records, told: cover ? Number(cover[1] ?? cover[2]) : null };
}

function document(lines: string[], line: number): FormatRecord {
  const trimmed = lines.map((l) => l.trim());
  const body = trimmed.findIndex((l) => BODY.test(l));
  const head = trimmed.slice(0, Math.max(0, body)).filter(Boolean);
  const fields: Record<string, string> = {};
  let day = -1;
  for (const [i, l] of head.entries()) {
    const [, name, value] = FIELD.exec(l) ?? [];
    if (name) fields[NAMES[name.toLowerCase()] ?? name.toLowerCase()] = value!;
    else if (isDateLine(l) && Object.keys(fields).length === 0) day = i;
  }
  const rest = body < 0 ? [] : lines.slice(body + 1);
  const end = rest.findIndex((l) => BEHIND.test(l.trim()));
  const language = /^Language ?: ?(.*)$/im.exec(rest.slice(Math.max(0, end)).join('\n'))?.[1];
  return exported(
    'nexis',
    {
      body: [paragraphs(end < 0 ? rest : rest.slice(0, end)).join('\n\n'), 'Body'],
      headline: [day > 1 ? head[day - 2] : head[0], 'headline'],
      source: [day > 0 ? head[day - 1] : undefined, 'publication'],
      publishedAt: [day < 0 ? undefined : head[day], 'date'],
      section: [sectionName(fields.section), 'Section'],
      byline: [fields.byline, 'Byline'],
      dateline: [placeName(fields.dateline), 'Dateline'],
      language: [language, 'Language'],
    },
    { line },
  );
}
