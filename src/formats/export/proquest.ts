/** ProQuest text exports: takes the text, gives its articles, parted by lines of underscores, each with `Key: value` lines. */
import type { FormatRecord } from '../format.ts';
import { type Export, exported, exportReader, lineOf } from './export.ts';
import { paragraphs, sectionName } from './paragraphs.ts';

const BAR = /^_{50,}[ \t]*$/gm;
/** Only these names part one field from the next: texts have lines with colons too. */
const FIELD =
  /^(Title|Author|Authors|Publication title|Publication info|Publication date|Publication year|Publication subject|Section|Language of publication|Language|Document URL|ProQuest document ID|Full text|Abstract|Dateline|Subject|Location|People|Company ?\/ ?organization|Classification|Country of publication|Place of publication|Publisher|Source type|Document type|ISSN|Copyright|Last updated|Database|Links|First page|Pages|Volume|Issue|Year|Number of pages|Column|Credit|Identifier ?\/ ?keyword|Identifiers ?\/ ?keywords|Accession number|Document feature|Edition|Supplemental data|Startpage|Journal subject)\s?: ?(.*)$/;
const CONTENTS = /^[ \t]*Table of contents[ \t]*$/im;
const NUMBERED = /^[ \t]*(\d{1,5})\. \S/gm;
const FRAME = /^[ \t]*(?:Report Information from ProQuest|Table of contents|Bibliography)[ \t]*$/im;

export const proQuest = exportReader(parse);

function parse(text: string): Export {
  const from = { index: 0, line: 1 };
  const records: FormatRecord[] = [];
  let told: number | null = null;
  let start = 0;
  for (const bar of [...text.matchAll(BAR), null]) {
    const piece = text.slice(start, bar?.index);
    if (CONTENTS.test(piece))
      told = [...piece.matchAll(NUMBERED)].reduce((most, m) => Math.max(most, Number(m[1])), 0) || null;
    else if (
      piece.trim() &&
      !FRAME.test(piece.slice(0, 400)) &&
      /^(?:Title|Full text|Publication title)\s?:/m.test(piece)
    )
      records.push(document(piece.split('\n'), lineOf(text, start, from)));
    if (!bar) break;
    start = bar.index + bar[0].length;
  }
  return { records, told };
}

function document(lines: readonly string[], line: number): FormatRecord {
  const above: string[] = [];
  const fields: Record<string, string[]> = {};
  let open = above;
  for (const l of lines) {
    const [, name, value] = FIELD.exec(l) ?? [];
    if (name && !fields[name]) {
      open = [value!];
      fields[name] = open;
    } else open.push(l);
  }
  const one = (...names: string[]) => {
    const name = names.find((n) => fields[n]?.some((l) => l.trim()));
    return name && fields[name]!.join(' ').replace(/\s+/g, ' ').trim();
  };
  const whole = paragraphs(fields['Full text'] ?? []).join('\n\n');
  const isThere = whole !== '' && !/^not available\.?$/i.test(whole);
  const body = isThere ? whole : paragraphs(fields.Abstract ?? []).join('\n\n');
  const first = above.find((l) => l.trim())?.trim();
  return exported(
    'proquest',
    {
      body: [body, isThere ? 'Full text' : 'Abstract'],
      headline: [one('Title') ?? first, 'Title'],
      byline: [one('Author', 'Authors')?.split(';').map(reordered), 'Author'],
      source: [one('Publication title')?.replace(/;.*$/, ''), 'Publication title'],
      publishedAt: [one('Publication date'), 'Publication date'],
      section: [sectionName(one('Section')), 'Section'],
      language: [one('Language of publication', 'Language'), 'Language of publication'],
      dateline: [one('Dateline'), 'Dateline'],
      url: [one('Document URL'), 'Document URL'],
      id: [one('ProQuest document ID', 'Accession number'), 'ProQuest document ID'],
    },
    { line },
    isThere ? undefined : 'Abstract',
  );
}

/** `Lindqvist, Maria`: databases put the surname first. */
function reordered(name: string): string {
  const [, surname, rest] = /^\s*([^,]+), ([^,]+?)\s*$/.exec(name) ?? [];
  return surname ? `${rest} ${surname}` : name.trim();
}
