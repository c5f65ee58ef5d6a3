/** A dump's bytes become text: which charset, which kind, and what is said where there is no text. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { CopydeskError } from '#domain/errors.ts';
import { read } from '#read/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const readText = (bytes: Uint8Array, charset?: string) => read({ bytes, kind: 'text', charset, given: {} });
const readHtml = (bytes: Uint8Array, charset?: string) => read({ bytes, kind: 'html', charset, given: {} });

function errorOf(action: () => unknown): CopydeskError {
  try {
    action();
  } catch (error) {
    if (error instanceof CopydeskError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the charset', () => {
  test('UTF-8 needs no declaration', () => {
    expect(readText(utf8('Café in Łódź – “open”'))).toMatchObject({
      text: 'Café in Łódź – “open”',
      charset: 'utf-8',
    });
  });

  test('valid UTF-8 wins against a wrong declaration', () => {
    const page = readHtml(utf8('<meta charset="iso-8859-1"><p>Café</p>'), 'windows-1252');
    expect(page).toMatchObject({ charset: 'utf-8' });
    expect(page.text).toContain('Café');
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x48, 0x69]],
    ['utf-16le', [0xff, 0xfe, 0x48, 0, 0x69, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x48, 0, 0x69]],
  ])('a byte order mark of %s is obeyed and taken off', (charset, bytes) => {
    expect(readText(Uint8Array.from(bytes), 'windows-1252')).toMatchObject({ text: 'Hi', charset });
  });

  test('UTF-16 is known without its mark', () => {
    const bytes = Uint8Array.from(Buffer.from('The mayor said no.', 'utf16le'));
    expect(readText(bytes)).toMatchObject({ text: 'The mayor said no.', charset: 'utf-16le' });
  });

  test('what is declared from outside decides where bytes are not UTF-8', () => {
    const bytes = Uint8Array.from(iconv.encode('Żółw poszedł do sądu.', 'iso-8859-2'));
    expect(readText(bytes, 'ISO-8859-2')).toMatchObject({
      text: 'Żółw poszedł do sądu.',
      charset: 'iso-8859-2',
    });
  });

  test.each([
    '<meta charset=windows-1251>',
    `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`,
  ])('the page declares its own: %s', (meta) => {
    const bytes = Uint8Array.from(iconv.encode(`${meta}<p>Мэр сказал нет.</p>`, 'windows-1251'));
    const page = readHtml(bytes);
    expect(page.charset).toBe('windows-1251');
    expect(page.text).toContain('Мэр сказал нет.');
  });

  test('an undeclared page of one byte a character is taken for windows-1252', () => {
    const page = readText(latin('He said: \x93No\x94 \x96 a caf\xe9 owner.'));
    expect(page).toMatchObject({ text: 'He said: “No” – a café owner.', charset: 'windows-1252' });
  });

  test('a label nobody knows is passed over', () => {
    expect(readText(latin('caf\xe9'), 'x-mystery').text).toBe('café');
  });

  test('Japanese and Cyrillic are detected', () => {
    const japanese = '市長は水曜日の記者会見で、計画を見直す考えを示した。住民の意見を聞くという。'.repeat(4);
    expect(readText(Uint8Array.from(iconv.encode(japanese, 'shift_jis')))).toMatchObject({
      text: japanese,
      charset: 'shift_jis',
    });
    const russian = 'Мэр сказал в среду, что план будет пересмотрен после встречи с жителями города. '.repeat(
      4,
    );
    expect(readText(Uint8Array.from(iconv.encode(russian, 'windows-1251'))).text).toBe(russian);
  });

  test('charsets the platform lacks are decoded too', () => {
    expect(readText(Uint8Array.from(iconv.encode('Größe', 'cp437')), 'cp437')).toMatchObject({
      text: 'Größe',
    });
  });

  test('UTF-8 that was cut in the middle of a character, or holds one bad byte, stays UTF-8', () => {
    const whole = utf8('Ein schöner Tag für Österreich, größer als gedacht: é');
    expect(readText(whole.subarray(0, -1))).toMatchObject({ charset: 'utf-8' });
    const text = 'Überall größere Bäume, überall schönere Häuser. '.repeat(10);
    const bytes = Uint8Array.from([...utf8(text), 0x92, ...utf8(' Ende')]);
    expect(readText(bytes)).toMatchObject({ charset: 'utf-8', text: `${text}\ufffd Ende` });
  });
});

describe('the kind', () => {
  const kindOf = (text: string, kind: 'text' | 'html' = 'text') =>
    read({ bytes: utf8(text), kind, given: {} }).kind;

  test.each([
    ['a document', '<!DOCTYPE html><title>x</title>'],
    ['a document behind a comment', ' <!-- saved --> <html lang="en"><p>Hi'],
    ['a piece of one', '<div><p>One.</p><p>Two.</p><p>Three.</p></div>'],
  ])('text that is %s is read as HTML', (_name, text) => {
    expect(kindOf(text)).toBe('html');
  });

  test.each([
    ['prose', 'The mayor said no.\nShe meant it.'],
    [
      'prose that speaks of tags',
      `${'She wrote <p> on the board, and then she went on about it for long. '.repeat(10)}`,
    ],
    ['prose with signs of less', 'a < b and c > d'],
  ])('%s stays text', (_name, text) => {
    expect(kindOf(text)).toBe('text');
  });

  test('what is called HTML and has no tag is text', () => {
    expect(kindOf('One line.\nAnother, 3 < 4.', 'html')).toBe('text');
    expect(kindOf('One line.<br>Another', 'html')).toBe('html');
  });
});

describe('no text', () => {
  test.each([
    ['%PDF-1.7\n%\xe2\xe3', 'PDF'],
    ['PK\x03\x04\x14\x00\x06\x00', 'ZIP'],
    ['\x89PNG\r\n\x1a\n\x00\x00', 'PNG'],
    ['\x1f\x8b\x08\x00\x00', 'gzip'],
    ['{\\rtf1\\ansi Hello}', 'RTF'],
    ['ID3\x03\x00\x00\x00\x00', 'MP3'],
  ])('%j is told to be a %s', (head, name) => {
    const error = errorOf(() => readText(latin(head)));
    expect(error.code).toBe('not_text');
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/\. Extract its text .*\.$/);
  });

  test('binary data without a known head is refused', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(errorOf(() => readText(bytes)).code).toBe('not_text');
  });

  test('words that begin like a binary format are text', () => {
    expect(readText(utf8('RIFFS and solos: a night out')).text).toBe('RIFFS and solos: a night out');
  });

  test('a stray zero byte does no harm', () => {
    expect(readText(utf8(`${'The mayor said no. '.repeat(30)}\0`)).kind).toBe('text');
  });

  test.each(['', ' \n\t ', '\ufeff', '\u00a0\u200b\r\n'])('%j is an empty record', (text) => {
    const error = errorOf(() => readText(utf8(text)));
    expect(error.code).toBe('empty_record');
    expect(error.message).toContain('Send the text or HTML');
  });
});

test('what the sender says about the page goes along', () => {
  const given = { url: 'https://example.org/a', id: '7' };
  expect(read({ bytes: utf8('Hi'), kind: 'text', given }).given).toEqual(given);
});
