/** LexisNexis classic text exports: takes the text, gives its articles, each under `N of M DOCUMENTS`, in three languages. */
import { table } from '#text/table.ts';
import type { FormatRecord } from '../format.ts';
import { type Export, exported, exportReader, lineOf } from './export.ts';
import { isDateLine, paragraphs, placeName, sectionName } from './paragraphs.ts';

const HEAD =
  /^[ \t]*(?:(\d{1,6}) of (\d{1,6}) DOCUMENTS?|Dokument (\d{1,6}) von (\d{1,6})|Document (\d{1,6}) de (\d{1,6}))[ \t]*$/gm;
/** The fields we take, as the three languages call them. */
const NAMES = table<string>({
  BYLINE: 'BYLINE',
  AUTOR: 'BYLINE',
  AUTEUR: 'BYLINE',
  SECTION: 'SECTION',
  RUBRIK: 'SECTION',
  RUBRIQUE: 'SECTION',
  LENGTH: 'LENGTH',
  LÄNGE: 'LENGTH',
  LONGUEUR: 'LENGTH',
  DATELINE: 'DATELINE',
  LANGUAGE: 'LANGUAGE',
  SPRACHE: 'LANGUAGE',
  LANGUE: 'LANGUAGE',
  URL: 'URL',
});
/** Fields that stand before the text, and none of it. */
const BEFORE = /^(?:HIGHLIGHT|SERIES|CORRECTION-DATE|HEADLINE|TITLE)$/;
/** Fields that stand behind the text: it is over where the first of them stands. */
const BEHIND =
  /^(?:LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|PUBLICATION-TYPE|PUBLICATION TYPE|ZEITUNGS-CODE|ZEITSCHRIFTENTYP|TYPE-PUBLICATION|JOURNAL-CODE|GRAPHIC|SUBJECT|ORGANIZATION|COMPANY|TICKER|PERSON|CITY|STATE|COUNTRY|INDUSTRY|GEOGRAPHIC|ACC-NO|DISTRIBUTION|DOCUMENT-TYPE|NOTES|CORRECTION|DATE-DE-CHARGEMENT)$/;
const FIELD = /^\s*(\p{Lu}[\p{Lu} -]{2,24}): *(.*)$/u;
const COPYRIGHT = /^\s*(?:Copyright |©|\(c\) )/i;
/** LENGTH counts headline and byline in some papers; none of those seen counts a third more than its text has. */
const WORDS_MISSING = 0.7;
const WIDE = /^\s{6,}/;

export const lexisNexis = exportReader(parse);

function parse(text: string): Export {
  const heads = [...text.matchAll(HEAD)];
  const told = heads.reduce((most, h) => Math.max(most, Number(h[2] ?? h[4] ?? h[6])), 0);
  const from = { index: 0, line: 1 };
  const records = heads.map((head, i) => {
    const line = lineOf(text, head.index, from);
    return document(text.slice(head.index + head[0].length, heads[i + 1]?.index), line);
  });
  return { records, told };
}

function document(text: string, line: number): FormatRecord {
  const lines = text.split('\n');
  const fields: Record<string, string> = {};
  const loose: string[] = [];
  let at = 0;
  // what stands before the text: lines without a name are source, date and headline
  for (const block of blocks(lines)) {
    const named = FIELD.exec(block.lines[0]!);
    const isKnown = named && (NAMES[named[1]!] || BEFORE.test(named[1]!));
    if (!isKnown && fields.LENGTH !== undefined) break;
    at = block.end;
    const value = (named ? [named[2]!, ...block.lines.slice(1)] : block.lines).map((l) => l.trim()).join(' ');
    if (isKnown) fields[NAMES[named[1]!] ?? named[1]!] = value;
    else if (BEHIND.test(named?.[1] ?? ''))
      break; // there is no LENGTH
    else if (!COPYRIGHT.test(block.lines[0]!)) loose.push(dated(block.lines) ?? value);
  }
  const rest = lines.slice(at);
  const end = rest.findIndex(
    (l) => BEHIND.test(FIELD.exec(l)?.[1] ?? '') || (WIDE.test(l) && COPYRIGHT.test(l)),
  );
  const day = loose.findIndex(isDateLine);
  const headline = loose.findIndex((l, i) => i > day && !isDateLine(l));
  const story =
    fields.LENGTH === undefined
      ? loose.splice(headline + 1)
      : paragraphs(end < 0 ? rest : rest.slice(0, end));
  for (const l of end < 0 ? [] : rest.slice(end)) {
    const [, name = '', value = ''] = FIELD.exec(l) ?? [];
    const known = NAMES[name];
    if (known) fields[known] ??= value;
  }
  const body = story.join('\n\n');
  const told = Number(
    /^(\d{1,3}(?:[.,]?\d{3})*) (?:words|mots|Wörter)/i.exec(fields.LENGTH ?? '')?.[1]?.replace(/[.,]/, ''),
  );
  const isCut = (body.match(/\S+/g)?.length ?? 0) < told * WORDS_MISSING;
  return exported(
    'lexisnexis',
    {
      body: [body, 'body'],
      source: [day > 0 ? loose[day - 1] : loose[0], 'source'],
      publishedAt: [day < 0 ? undefined : loose[day], 'date'],
      headline: [loose[headline], 'headline'],
      byline: [fields.BYLINE, 'BYLINE'],
      section: [sectionName(fields.SECTION), 'SECTION'],
      dateline: [placeName(fields.DATELINE), 'DATELINE'],
      language: [fields.LANGUAGE, 'LANGUAGE'],
      url: [fields.URL, 'URL'],
    },
    { line },
    isCut ? 'LENGTH' : undefined,
  );
}

/** The day of a block of day and edition. */
function dated([first = '']: readonly string[]): string | undefined {
  return isDateLine(first.trim()) ? first.trim() : undefined;
}

/** Runs of lines that are not blank, with the index of the line behind each. */
function* blocks(lines: readonly string[]): Generator<{ lines: string[]; end: number }> {
  let open: string[] = [];
  for (const [i, line] of lines.entries()) {
    const isNamed = FIELD.test(line) && open.length > 0;
    if (open.length && (line.trim() === '' || isNamed)) {
      yield { lines: open, end: i };
      open = [];
    }
    if (line.trim() !== '') open.push(line);
  }
  if (open.length) yield { lines: open, end: lines.length };
}
