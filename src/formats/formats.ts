/** The one table of formats: how each is called, by which endings and media types it comes, what of it becomes the article. */

import { tar } from './archive/tar.ts';
import { gzip, zstd } from './archive/unpack.ts';
import { zip } from './archive/zip.ts';
import { factiva } from './export/factiva.ts';
import { factivaCodes } from './export/factiva-codes.ts';
import { lexisNexis } from './export/lexisnexis.ts';
import { nexis } from './export/nexis.ts';
import { proQuest } from './export/proquest.ts';
import type { FormatId, Reader } from './format.ts';
import { json } from './json/json.ts';
import { ndjson } from './json/ndjson.ts';
import { docx } from './office/docx.ts';
import { pageReader } from './page.ts';
import { csv } from './table/csv.ts';
import { email } from './web/email.ts';
import { mhtml } from './web/mhtml.ts';
import { warc } from './web/warc.ts';
import { feed } from './xml/feed.ts';
import { newsml } from './xml/newsml.ts';
import { nitf } from './xml/nitf.ts';
import { sitemap } from './xml/sitemap.ts';

export interface Format {
  /** As messages call it. */
  name: string;
  /** What it is known by. */
  known: string;
  /** How its fields become the article's. */
  fields: string;
  endings: string[];
  /** Media types that name it; others of its kind come as `application/octet-stream`. */
  media: string[];
  read: Reader;
  /** True where the media type alone decides: what is sent as text, a page or JSON is taken for nothing else. */
  stated?: boolean;
}

export const FORMATS: Record<FormatId, Format> = {
  text: {
    name: 'plain text',
    known: 'nothing else fits, and the name or media type says so',
    fields: 'none: the page is read as readers see it',
    endings: ['.txt', '.text'],
    media: ['text/plain'],
    read: pageReader('text'),
    stated: true,
  },
  html: {
    name: 'HTML',
    known: '`<!doctype html>`, `<html>`, or many tags',
    fields: 'what the page states in JSON-LD, microdata and `<meta>`',
    endings: ['.html', '.htm', '.xhtml'],
    media: ['text/html', 'application/xhtml+xml'],
    read: pageReader('html'),
    stated: true,
  },
  mhtml: {
    name: 'MHTML',
    known: '`Content-Type: multipart/related` with a page',
    fields: '`Snapshot-Content-Location` → url; the page itself as HTML, without frames',
    endings: ['.mhtml', '.mht'],
    media: ['multipart/related', 'application/x-mimearchive'],
    read: mhtml,
  },
  eml: {
    name: 'e-mail',
    known: 'the headers `From` and `Date` or `Message-ID`, with `Subject` or `To`',
    fields:
      '`Subject` → headline, `Date` → published, `Organization` → source, `Message-ID` → id; HTML before text',
    endings: ['.eml'],
    media: ['message/rfc822'],
    read: email,
  },
  docx: {
    name: 'Word',
    known: 'a ZIP with `word/` in it',
    fields: 'none: as HTML; Nexis Uni downloads as below',
    endings: ['.docx'],
    media: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    read: docx,
  },
  json: {
    name: 'JSON',
    known: 'begins as an object or array',
    fields:
      'our own records; C4, CC-News, FineWeb, CNN/DailyMail, All the News, Signal-1M; NewsAPI `articles[]`, Guardian `response.results`, NYT `response.docs`, `posts[]`, `stories[]`; JSON Feed; schema.org JSON-LD; ninjs 1 to 3; others by common names or `fields`',
    endings: ['.json', '.jsonld'],
    media: ['application/json', 'application/ld+json', 'application/feed+json'],
    read: json,
    stated: true,
  },
  ndjson: {
    name: 'NDJSON',
    known: 'a JSON text a line, parted by `\\n` alone',
    fields: 'as JSON, a record a line',
    endings: ['.ndjson', '.jsonl'],
    media: ['application/x-ndjson', 'application/ndjson', 'application/jsonl'],
    read: ndjson,
    stated: true,
  },
  csv: {
    name: 'CSV or TSV',
    known: 'a first line that names columns, a text among them; parted by comma, tab, semicolon or bar',
    fields: 'columns by the names of JSON, in any case; others by `fields`',
    endings: ['.csv', '.tsv'],
    media: ['text/csv', 'text/tab-separated-values'],
    read: csv,
    stated: true,
  },
  feed: {
    name: 'RSS, Atom or RDF',
    known: 'the root `rss`, `feed` or `RDF`',
    fields:
      '`content:encoded` or `content`, else `description` or `summary` as a teaser (truncated); `title`, `link`, `guid`/`id`, `pubDate`/`published`, `dc:creator`/`author`, `category`, `source`, the language and name of the feed',
    endings: ['.rss', '.atom', '.rdf', '.xml'],
    media: [
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'application/xml',
      'text/xml',
    ],
    read: feed,
  },
  sitemap: {
    name: 'news sitemap',
    known: 'the root `urlset`',
    fields:
      '`news:title` → headline and, truncated, text; `loc`, `news:publication_date`, name and language of `news:publication`',
    endings: [],
    media: [],
    read: sitemap,
  },
  nitf: {
    name: 'NITF',
    known: 'the root `nitf`',
    fields:
      '`body.content` → body; `hl1` → headline; `byline`, `date.issue`, `dateline/location`, `doc-id`, `pubdata`',
    endings: [],
    media: [],
    read: nitf,
  },
  newsml: {
    name: 'NewsML-G2',
    known: 'the root `newsItem`, `newsMessage` or `packageItem`',
    fields:
      '`inlineXML` (HTML or NITF) or `inlineData` → body; `headline`, `by` or `creator`, `infoSource` or `provider`, `firstCreated`, `located`, `language`, `guid`; items not usable are refused',
    endings: [],
    media: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
    read: newsml,
  },
  warc: {
    name: 'WARC or WET',
    known: 'begins with `WARC/1.`',
    fields:
      '`response` and `resource` records of HTML (status 200), `conversion` records of text; `WARC-Target-URI` → url, `WARC-Record-ID` → id, language of WET. `WARC-Date` is when it was crawled, and no publication',
    endings: ['.warc', '.wet'],
    media: ['application/warc'],
    read: warc,
  },
  lexisnexis: {
    name: 'LexisNexis text export',
    known: 'a line `N of M DOCUMENTS`, in English, German or French',
    fields:
      'source, date and headline by their place; `BYLINE`, `SECTION`, `DATELINE`, `LANGUAGE`; M is checked',
    endings: [],
    media: [],
    read: lexisNexis,
  },
  nexis: {
    name: 'Nexis Uni export',
    known: 'a line `Body`, with `Length:`, `Load-Date:` or `End of Document`; text or Word',
    fields:
      'headline, source and date by their place; `Section`, `Byline`, `Dateline`, `Language`; `Documents (N)` is checked',
    endings: [],
    media: [],
    read: nexis,
  },
  factiva: {
    name: 'Factiva text export',
    known: 'a line `Document` with an accession number',
    fields:
      'headline, byline, date, source and language by their place around `N words`; the accession number → id',
    endings: [],
    media: [],
    read: factiva,
  },
  'factiva-codes': {
    name: 'Factiva export with field codes',
    known: 'lines that begin with `HD`, `PD` and `LP` or `TD`',
    fields: '`LP` and `TD` → body; `HD`, `BY`, `SN`, `PD`, `SE`, `LA`, `AN`',
    endings: [],
    media: [],
    read: factivaCodes,
  },
  proquest: {
    name: 'ProQuest text export',
    known: 'lines of underscores, `Full text:`, `Publication title:`',
    fields:
      '`Full text`, else `Abstract` as a teaser; `Title`, `Author`, `Publication title`, `Publication date`, `Section`, `Language of publication`, `Document URL`, `ProQuest document ID`; the table of contents is checked',
    endings: [],
    media: [],
    read: proQuest,
  },
  gzip: {
    name: 'gzip',
    known: 'its first bytes',
    fields: 'those of what is inside; all members are read',
    endings: ['.gz', '.tgz'],
    media: ['application/gzip', 'application/x-gzip'],
    read: gzip,
  },
  zstd: {
    name: 'Zstandard',
    known: 'its first bytes',
    fields: 'those of what is inside',
    endings: ['.zst', '.zstd'],
    media: ['application/zstd'],
    read: zstd,
  },
  zip: {
    name: 'ZIP',
    known: 'its first bytes',
    fields: 'those of what is inside; each record keeps its path',
    endings: ['.zip'],
    media: ['application/zip'],
    read: zip,
  },
  tar: {
    name: 'tar',
    known: '`ustar` in its first header',
    fields: 'those of what is inside; each record keeps its path',
    endings: ['.tar'],
    media: ['application/x-tar'],
    read: tar,
  },
};

export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** Ending → format. */
export const ENDINGS: ReadonlyMap<string, FormatId> = new Map(
  FORMAT_IDS.flatMap((id) => FORMATS[id].endings.map((ending) => [ending, id] as const)),
);

/** For messages that tell what could have been sent instead. */
export const FORMAT_LIST = FORMAT_IDS.map((id) => FORMATS[id].name).join(', ');
