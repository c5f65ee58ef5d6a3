/** What a file is, by its content and its name: what looks like one format and is another, and what is none. */
import { describe, expect, test } from 'vitest';
import { detect } from '#formats/detect.ts';
import { ENDINGS } from '#formats/formats.ts';

const found = (content: string | Buffer, name?: string) => {
  const detected = detect(Buffer.from(content as string), ENDINGS, name);
  return 'format' in detected ? detected.format : `no format: ${detected.unknown}`;
};

describe('text that begins like something else stays text', () => {
  test.each([
    ['a note in brackets', '[Photo: Anna Berg] The mayor opened the bridge on Monday.\n'],
    ['a note in braces', '{Correction} The mayor opened the bridge on Tuesday.\n'],
    ['a headline of commas', 'Title, text and tears: the cup final\nThe mayor was there.\n'],
    ['an element in a sentence', 'A page about <nitf>, a format of agencies\n\nIt is old.\n'],
    ['two lines with colons', 'From: our correspondent\nUpdated: Monday\n\nThe mayor opened the bridge.\n'],
    ['a count in a sentence', 'Of 3 of 12 documents nothing is known, the mayor said.\n'],
    ['a line of underscores', `The mayor opened the bridge.\n${'_'.repeat(60)}\nMore on page 3\n`],
    ['a line "Body" and no other mark', 'Mind\n\nBody\n\nSoul: three talks at the town hall\n'],
  ])('%s', (_, text) => {
    expect(found(text, 'article.txt')).toBe('text');
    expect(found(text)).toBe('text');
  });
});

describe('content says more than a name', () => {
  test.each([
    ['html', '<!doctype html><html><body><p>Hi</p></body></html>', 'page.txt'],
    ['html', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Hi</p></body></html>', 'page.xml'],
    ['feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'rss.html'],
    ['json', '{"text": "The mayor opened the bridge."}', 'dump.txt'],
    ['ndjson', '{"text": "One."}\n{"text": "Two."}\n', 'dump'],
    ['csv', 'title;text;date\nBridge;The mayor came.;2026-03-02\n', 'table'],
    ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n', 'crawl.txt'],
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'crawl.warc'],
    ['eml', 'From: a@b.example\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: Bridge\n\nText\n', 'mail.txt'],
  ])('%s', (format, content, name) => {
    expect(found(content, name)).toBe(format);
  });
});

describe('what is no format we read is called what it is', () => {
  test.each([
    ['a PDF document', '%PDF-1.7\n1 0 obj', 'a.pdf'],
    ['an RTF document', '{\\rtf1\\ansi Body', 'a.txt'],
    ['an old Office document', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'a.doc'],
    ['a bzip2 file', Buffer.from('425a683931415926535900', 'hex'), 'a.bz2'],
    ['an XML document of its own kind (<catalog>)', '<?xml version="1.0"?><catalog/>', 'a.xml'],
    ['text without the name of one (such as .txt)', '2026-03-02 12:00 INFO started\n', 'server.log'],
  ])('%s', (what, content, name) => {
    expect(found(content, name)).toBe(`no format: ${what}`);
  });
});
