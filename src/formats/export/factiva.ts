/** Factiva text exports without field codes: takes the text, gives its articles, each up to its `Document …` line. */
import type { FormatRecord } from '../format.ts';
import { language } from '../values.ts';
import { cutOff, type Export, exported, exportReader, lineOf } from './export.ts';
import { isDateLine, paragraphs } from './paragraphs.ts';

/** The accession number ends an article: code of the source, day, a tail in base 36. */
const END =
  /^[ \t]*(?:Document|Dokument|Documento|文件|文档) ([A-Z][A-Z0-9]{2,9}\d{8}[a-z0-9]{6,16})[ \t]*$/gm;
const WORDS = /^[\d.,' ]+\s?(?:words|Wörter|mots|palabras|parole|woorden|words?)$|^[\d,]+ ?字$/i;
const BY = /^(?:By|Von|Par|Por|Di|Door) /;
const COPYRIGHT = /copyright|^\(c\)|©|all rights reserved|alle rechte vorbehalten|tous droits réservés/i;
const CODE = /^[A-Z][A-Z0-9]{1,7}$/;
const PAGE = /^[A-Z]{0,2}\d{1,4}$/;

export const factiva = exportReader(parse);

function parse(text: string): Export {
  const from = { index: 0, line: 1 };
  const records: FormatRecord[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    records.push(document(text.slice(start, end.index).split('\n'), end[1]!, lineOf(text, start, from)));
    start = end.index + end[0].length;
  }
  const rest = text.slice(start);
  if (rest.split('\n').some((l) => WORDS.test(l.trim())))
    records.push(cutOff(lineOf(text, start + rest.search(/\S/), from)));
  return { records, told: null };
}

function document(all: string[], id: string, line: number): FormatRecord {
  const lines = all.map((l) => l.trim());
  const words = lines.findIndex((l) => WORDS.test(l));
  const top = lines.slice(0, Math.max(0, words)).filter(Boolean);
  const byline = top.length > 1 && BY.test(top.at(-1)!) ? top.pop() : undefined;
  const headline = top.pop();
  const section = top.at(-1);
  const below = frame(lines, words + 1);
  const [name] = below.lines.filter((l) => !isDateLine(l) && !CODE.test(l) && !/^\d{1,2}:\d\d/.test(l));
  return exported(
    'factiva',
    {
      body: [paragraphs(all.slice(below.end)).join('\n\n'), 'body'],
      headline: [headline, 'headline'],
      byline: [byline, 'byline'],
      section: [section && section.length <= 60 ? section : undefined, 'section'],
      publishedAt: [below.lines.find(isDateLine), 'date'],
      source: [name, 'source'],
      language: [
        below.lines
          .map((l) => (CODE.test(l) || PAGE.test(l) || l === name ? undefined : language(l)))
          .find(Boolean),
        'language',
      ],
      id: [id, 'document'],
    },
    { line },
  );
}

/** The lines of date, source and page, and where the text begins: behind the copyright, else behind the blank line. */
function frame(lines: readonly string[], from: number): { lines: string[]; end: number } {
  const start = lines.findIndex((l, i) => i >= from && l !== '');
  const blank = lines.findIndex((l, i) => i > start && l === '');
  const copyright = lines.findIndex((l, i) => i > start && i < start + 20 && COPYRIGHT.test(l));
  const end = copyright >= 0 ? copyright : blank - 1;
  const inside = lines.slice(start, end < start ? start : end + (copyright >= 0 ? 0 : 1));
  return { lines: inside.filter(Boolean), end: Math.max(end, start) + 1 };
}
