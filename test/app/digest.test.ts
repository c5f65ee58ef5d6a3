/** Digests: what counts as the same dump, and as the same article. */
import { describe, expect, test } from 'vitest';
import { articleDigest, dumpDigest } from '#app/digest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('dumps are the same', () => {
  const digest = dumpDigest({ kind: 'text', bytes: bytes('Menu\nA story.') });
  test('when kind and bytes are', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(dumpDigest({ kind: 'text', bytes: bytes('Menu\nA story.') })).toBe(digest);
    expect(dumpDigest({ kind: 'html', bytes: bytes('Menu\nA story.') })).not.toBe(digest);
    expect(dumpDigest({ kind: 'text', bytes: bytes('Menu\nA story. ') })).not.toBe(digest);
  });
});

describe('articles are the same', () => {
  const digest = articleDigest({ headline: 'Café reopens', body: 'It opened.\n\nAt last.' });
  test('when their words are', () => {
    expect(articleDigest({ headline: 'CAFE REOPENS!', body: 'It opened — at “last”' })).toBe(digest);
  });
  test.each([
    ['another word', { headline: 'Café reopens', body: 'It opened. At least.' }],
    ['another order', { headline: 'Café reopens', body: 'At last. It opened.' }],
    ['words moved from the headline', { headline: 'Café', body: 'Reopens. It opened. At last.' }],
    ['no headline', { headline: null, body: 'It opened. At last.' }],
  ])('but not with %s', (_, article) => {
    expect(articleDigest(article)).not.toBe(digest);
  });
});
