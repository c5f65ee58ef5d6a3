/** What the labeller makes of what is known of a site: what goes, what stays, and why. */
import { describe, expect, test } from 'vitest';
import type { Dump } from '#domain/document.ts';
import type { SiteMemory } from '#domain/site.ts';
import { isTemplate } from '#label/template.ts';
import { clean } from '#pipeline.ts';
import { print } from '#text/print.ts';

const ABOUT =
  'The Gazette is owned by its readers, who meet each spring in the old customs house by the river.';
const QUOTED = '“We print what we can stand up, and nothing else,” said Maud Fenner, the editor, on Tuesday.';
const NEWS = [
  'The bridge over the Alder was closed on Thursday after an inspector found a crack in its northern arch.',
  'The county engineer said the repair would take at least six weeks, and that buses would go by way of Lowford.',
];

const dump = (...paragraphs: string[]): Dump => ({
  bytes: new TextEncoder().encode(
    `<html><body><article><h1>Bridge closed</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`,
  ),
  kind: 'html',
  charset: 'utf-8',
  given: {},
});

/** A site where these stand on so many of so many articles. */
const site = (on: number, of: number, ...texts: string[]): SiteMemory => ({
  name: 'gazette.example',
  version: 1,
  sightings: texts.map((text) => [print(text), on, of]),
  hasPage: false,
});

const body = (page: Dump, memory?: SiteMemory) => clean(page, memory).article.body.split('\n\n');

describe('what is known of a site', () => {
  test('a paragraph of most other articles is left out, and says why', () => {
    const page = dump(...NEWS, ABOUT);
    expect(body(page)).toEqual([...NEWS, ABOUT]);
    const { blocks, article } = clean(page, site(9, 10, ABOUT));
    expect(article.body.split('\n\n')).toEqual(NEWS);
    const about = blocks.find(({ block }) => block.text === ABOUT);
    expect(about).toMatchObject({ label: 'navigation', recurs: { on: 9, of: 10 } });
    expect(about?.verdicts.at(-1)).toMatchObject({ pass: 'site', reason: 'navigation:recurs-on-site' });
    expect(about?.verdicts.at(-2)).toMatchObject({ label: 'body' });
    expect(article.evidence.body?.recurring).toEqual([{ ...about!.block.span, on: 9, of: 10 }]);
  });

  test('nothing known, nothing changed', () => {
    const page = dump(...NEWS, ABOUT);
    expect(clean(page, site(9, 10))).toEqual(clean(page));
    expect(clean(page, site(9, 10, 'Other words that stand on other pages.'))).toEqual(clean(page));
    expect(clean(page).article.evidence.body).not.toHaveProperty('recurring');
  });

  test('a page is no witness in its own case', () => {
    const page = dump(...NEWS, ABOUT);
    expect(body(page, site(4, 4, ABOUT))).toEqual(NEWS);
    expect(body(page, { ...site(4, 4, ABOUT), hasPage: true })).toEqual([...NEWS, ABOUT]);
    expect(body(page, { ...site(5, 5, ABOUT), hasPage: true })).toEqual(NEWS);
  });

  test('quoted words that open an article must stand on nearly all others', () => {
    const lead = dump(QUOTED, ...NEWS);
    expect(body(lead, site(6, 10, QUOTED))).toEqual([QUOTED, ...NEWS]);
    expect(body(lead, site(10, 10, QUOTED))).toEqual(NEWS);
    expect(body(dump(...NEWS, QUOTED), site(8, 10, QUOTED))).toEqual(NEWS);
  });

  test('short lines recur in articles: they go only with a longer one beside them', () => {
    const page = dump(...NEWS, 'What happened next?', ABOUT);
    expect(body(page, site(9, 10, 'What happened next?'))).toEqual(body(page));
    expect(body(page, site(9, 10, 'What happened next?', ABOUT))).toEqual(NEWS);
  });

  test('where nothing would be left of the body, all of it stays', () => {
    const page = dump(...NEWS);
    expect(body(page, site(9, 10, ...NEWS))).toEqual(NEWS);
    expect(clean(page, site(9, 10, ...NEWS)).blocks).toEqual(clean(page).blocks);
  });

  test('a short article under a long template is found when the template is out of the way', () => {
    const appeal = Array.from(
      { length: 12 },
      (_, i) =>
        `Gift number ${i} to the winter fund paid for coal, blankets and hot meals in the parishes, and its giver knows by name who got them.`,
    );
    expect(body(dump(...NEWS, ...appeal), site(9, 10, ...appeal))).toEqual(NEWS);
  });
});

test.each([
  [3, 3, false],
  [4, 4, true],
  [5, 8, true],
  [4, 8, false],
  [7, 12, true],
  [15, 50, false],
  [22, 50, true],
  [300, 1000, false],
  [340, 1000, true],
])('%i of %i articles: the site’s own? %s', (on, of, answer) => {
  expect(isTemplate({ on, of })).toBe(answer);
});
