/** Golden cases: each folder of `cases/` holds a dump, what a careful copy editor makes of it, and a note on what it shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { clean, process as run } from '#pipeline.ts';

const CASES = join(import.meta.dirname, 'cases');

/** Only the fields that stand in expected.json are compared; `body` is a list of paragraphs there. */
interface Expected extends Partial<Omit<Article, 'body'>> {
  given?: Dump['given'];
  body?: string[];
  /** The code of the error that is the right answer. */
  error?: string;
}

function dumpOf(folder: string, given: Dump['given']): Dump {
  for (const kind of ['text', 'html'] as const) {
    const path = join(folder, kind === 'text' ? 'dump.txt' : 'dump.html');
    if (existsSync(path)) return { bytes: readFileSync(path), kind, given };
  }
  throw new Error(`${folder} holds neither dump.txt nor dump.html`);
}

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const dump = dumpOf(folder, expected.given ?? {});

  test('says what it shows', () => {
    expect(readFileSync(join(folder, 'note.md'), 'utf8').trim()).not.toBe('');
  });

  if (expected.error !== undefined) {
    test('is rejected with a sentence', () => {
      const error = thrown(() => run(dump));
      expect(error).toBeInstanceOf(CopydeskError);
      expect(error).toMatchObject({ code: expected.error, message: expect.stringMatching(/^[A-Z].+\.$/) });
    });
    return;
  }

  test('comes out as the copy editor wants it', () => {
    const article = run(dump);
    const { given: _given, body, ...fields } = expected;
    if (body) expect(article.body.split('\n\n')).toEqual(body);
    expect(article).toMatchObject(fields);
  });

  test('says where each paragraph and field stands in the dump', () => {
    const { page, article } = clean(dump);
    for (const p of article.paragraphs) {
      const text = article.body.slice(p.start, p.end);
      expect(text.trim()).toBe(text);
      expect(bare(page.text.slice(p.dump.start, p.dump.end))).toContain(bare(text.slice(0, 12)));
    }
    expect(article.paragraphs.map((p) => article.body.slice(p.start, p.end)).join('\n\n')).toBe(article.body);
    for (const { spans } of Object.values(article.evidence))
      for (const span of spans) expect(span.end).toBeLessThanOrEqual(page.text.length);
  });
});

describe('all cases, one after the other', () => {
  const dumps = readdirSync(CASES).map((name) => {
    const folder = join(CASES, name);
    const { given = {} }: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    return dumpOf(folder, given);
  });
  const outcome = (dump: Dump) => {
    const error = thrown(() => run(dump));
    return error instanceof CopydeskError ? error.code : JSON.stringify(run(dump));
  };

  test('come out the same in any order', () => {
    const forwards = dumps.map(outcome);
    expect(dumps.toReversed().map(outcome).toReversed()).toEqual(forwards);
  });

  test('come out as text, without tags, entities and characters nobody sees', () => {
    for (const dump of dumps)
      expect(outcome(dump)).not.toMatch(
        /<\/?(p|a|b|div|span|em|br)\b|&(amp|nbsp|#\d+|shy);|[\u00ad\u200b\ufeff\u00a0]/,
      );
  });
});

/** Letters and digits alone, without the tags that stand between those of a page, and without those that mojibake is made of. */
const bare = (text: string) => text.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]|[\u0080-\u024f]/gu, '');

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
