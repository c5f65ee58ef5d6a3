/** Made hosts whose templates fool the labeller alone: their articles come out clean once the host is known, early ones by reprocessing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '#app/app.ts';
import { createApp } from '#app/create.ts';
import { LEAST_ARTICLES } from '#label/template.ts';
import { openStore } from '#store/open.ts';
import { type Host, hosts, type Story } from './hosts.ts';

let folder: string;
let app: App;
const openApp = async () => createApp(await openStore(`sqlite:${folder}/test.db`), { threads: 1 });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-sites-'));
  app = await openApp();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Takes the stories in as one request; gives the ids of their articles. */
async function ingest(host: Host, stories: Story[]): Promise<string[]> {
  const inputs = stories.map((story, index) => ({ index, dump: host.dump(story) }));
  const { results } = await app.ingest(inputs, 'test');
  return results.map(({ id }) => id!);
}

async function oneByOne(host: Host, stories: Story[]): Promise<string[]> {
  const ids: string[] = [];
  for (const story of stories) ids.push(...(await ingest(host, [story])));
  return ids;
}

const bodies = (ids: string[]) =>
  Promise.all(ids.map(async (id) => (await app.article(id)).body.split('\n\n')));

describe.each(hosts)('$name', (host) => {
  const right = host.stories.map(({ paragraphs }) => paragraphs);

  test('a page that comes when enough others are known comes out clean; those before do not', async () => {
    const found = await bodies(await oneByOne(host, host.stories));
    expect(found.slice(LEAST_ARTICLES)).toEqual(right.slice(LEAST_ARTICLES));
    for (const [i, body] of found.slice(0, LEAST_ARTICLES).entries()) {
      expect(body).toEqual(expect.arrayContaining(right[i]!));
      expect(body.length).toBeGreaterThan(right[i]!.length + 2);
    }
  });

  test('reprocess brings all of them up, whatever order they came in, and only when it is asked to', async () => {
    const ids = await ingest(host, host.stories.toReversed());
    expect(await app.reprocess({ all: false })).toEqual({ replaced: 0, failed: [] });
    expect(await app.reprocess({ all: false, sites: true })).toEqual({ replaced: ids.length, failed: [] });
    expect(await bodies(ids)).toEqual(right.toReversed());
    expect(await app.reprocess({ all: false, sites: true })).toEqual({ replaced: 0, failed: [] });
    expect(await app.reprocess({ all: true })).toMatchObject({ replaced: ids.length });
    expect(await bodies(ids)).toEqual(right.toReversed());
  });

  test('what was left out stands in the evidence of the body, with how often it was seen', async () => {
    await oneByOne(host, host.stories.slice(0, -1));
    const last = host.stories.at(-1)!;
    const [id = ''] = await ingest(host, [last]);
    const { evidence } = await app.article(id);
    const others = host.stories.length - 1;
    const page = new TextDecoder().decode(host.dump(last).bytes);
    expect(evidence.body!.recurring!.length).toBeGreaterThan(2);
    for (const { start, end, on, of } of evidence.body!.recurring!) {
      expect([on, of]).toEqual([others, others]);
      expect(page.slice(start, end).length).toBeGreaterThan(5);
      expect(last.paragraphs.join('\n')).not.toContain(page.slice(start, end));
    }
  });

  test('versions of one article are one witness, however many come', async () => {
    const [story] = host.stories as [Story];
    const versions = Array.from({ length: 2 * LEAST_ARTICLES }, (_, i) => ({
      ...story,
      paragraphs: [
        ...story.paragraphs,
        `Update ${i}: the council will meet again on day ${i}, said its clerk.`,
      ],
    }));
    const found = await bodies(await oneByOne(host, versions));
    for (const [i, body] of found.entries())
      expect(body).toEqual(expect.arrayContaining(versions[i]!.paragraphs));
    expect(await app.reprocess({ all: false, sites: true })).toEqual({ replaced: 0, failed: [] });
  });
});

test('the words of a template are nobody’s in what is found', async () => {
  const post = hosts.find(({ name }) => name === 'harbour-post')!;
  await ingest(post, post.stories);
  const said = async () => (await app.searchQuotes({ q: 'heating', limit: 20 })).items.length;
  expect(await said()).toBe(post.stories.length);
  await app.reprocess({ all: false, sites: true });
  expect(await said()).toBe(0);
});
