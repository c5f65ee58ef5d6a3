import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LISTED, listsOf, packLists } from '#annotate/people/model/lists.ts';
import { loadPeopleModel, storedPeopleModel } from '#annotate/people/model/stored.ts';
import { findPeople } from '#annotate/people/people.ts';

const MODEL = new URL('../../src/annotate/people/model/people.model.bin', import.meta.url);
const names = (body: string, headline: string | null = null) =>
  findPeople({ headline, body }).map((person) => person.name);

describe('names that no rule knows', () => {
  test.each([
    ['The verdict surprised Tolemak Brindavi and his lawyers.', ['Tolemak Brindavi']],
    ['They met Quyen in a café near the station and left with Lindiwe.', ['Quyen', 'Lindiwe']],
    ['Critics of Vukota Dordevic said nothing.', ['Vukota Dordevic']],
    ['After the Great Crime Bill passed, Rasheda Oyelaran left for Accra.', ['Rasheda Oyelaran']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('what rules and model settle', () => {
  test('a full name that the model finds decides its short forms', () => {
    const text = 'The verdict surprised Tolemak Brindavi and his lawyers. Friends of Brindavi stood outside.';
    expect(findPeople({ headline: null, body: text })[0]?.mentions.map((m) => m.text)).toEqual([
      'Tolemak Brindavi',
      'Brindavi',
    ]);
  });

  test('ships, storms and parts of longer names are no people', () => {
    expect(names('Hurricane Andrew hit the coast where the USS Ronald Reagan lay.')).toEqual([]);
    expect(names('Parliament passed the Great British Energy Bill.')).toEqual([]);
  });

  test('titles before and letters behind a name are no part of it', () => {
    expect(names('Goalkeeper Omar Reed thanked Lt. Gen. Qamar Javed Bajwa and Neil Ames QC.')).toEqual([
      'Omar Reed',
      'Qamar Javed Bajwa',
      'Neil Ames',
    ]);
  });
});

describe('the file', () => {
  test('is smaller than 1.5 MB and says what it was made of', () => {
    expect(statSync(MODEL).size).toBeLessThan(1_500_000);
    const { header } = loadPeopleModel(MODEL);
    expect(Object.keys(header.training.corpora as object)).toEqual([
      'gmb',
      'wikigold',
      'uner-ewt-dev',
      'crossner-train-dev',
    ]);
    expect(header.training).toMatchObject({ seed: 1, listed: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('trained for other features it is refused, as is one cut short', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'copydesk-model-')), 'people.model.bin');
    const { header, weights } = loadPeopleModel(MODEL);
    const table = weights.table as Int8Array;
    writeFileSync(file, storedPeopleModel({ ...header, features: 0, lists: 0 }, new Uint32Array(), table));
    expect(() => loadPeopleModel(pathToFileURL(file))).toThrow('knows features 0');
    writeFileSync(file, readFileSync(MODEL).subarray(0, 500_000));
    expect(() => loadPeopleModel(pathToFileURL(file))).toThrow('cut short');
  });
});

test('lists give back the flags of their words, joined where a word has several', () => {
  const lists = listsOf(
    packLists(
      new Map([
        ['anna', LISTED.given | LISTED.female],
        ['troy', LISTED.given | LISTED.place],
      ]),
    ),
  );
  expect(lists.flagsOf('anna')).toBe(LISTED.given | LISTED.female);
  expect(lists.flagsOf('troy') & LISTED.place).toBe(LISTED.place);
  expect(lists.flagsOf('quux')).toBe(0);
});
