import { expect, test } from 'vitest';
import { features } from '#label/features.ts';
import { compile, type Forest, logOdds, probability } from '#label/forest.ts';
import { modelOf, type StoredModel } from '#label/model/stored.ts';
import { verdicts } from '#label/model/verdicts.ts';
import type { Draft } from '#label/page/draft.ts';

/** Two trees: the first asks whether feature 0 is above 10, the second adds a little to every row. */
const FOREST: Forest = {
  base: -1,
  feature: [0, -1, -1, -1],
  threshold: [10, 0, 0, 0],
  left: [1, 0, 0, 0],
  right: [2, 0, 0, 0],
  value: [0, -2, 3, 0.5],
  roots: [0, 3],
};
const HEADER: StoredModel['header'] = { seed: 1, corpora: {}, scores: {}, features: '' };

test('a forest sums what its trees say', () => {
  const forest = compile(FOREST);
  expect(logOdds(forest, Float32Array.of(10))).toBeCloseTo(-2.5);
  expect(logOdds(forest, Float32Array.of(11))).toBeCloseTo(2.5);
  expect(probability(forest, Float32Array.of(11))).toBeCloseTo(1 / (1 + Math.exp(-2.5)));
});

test('a model finds its features by name, wherever they stand in the row', () => {
  const model = modelOf({ header: HEADER, names: ['words'], forests: [FOREST] }, ['chars', 'words']);
  expect(model.probability(Float32Array.of(99, 5))).toBeLessThan(0.1);
  expect(model.probability(Float32Array.of(0, 20))).toBeGreaterThan(0.9);
});

test('a model that asks for a feature we do not have is refused', () => {
  const stored: StoredModel = { header: HEADER, names: ['gone'], forests: [FOREST] };
  expect(() => modelOf(stored, ['words'])).toThrow(/gone.*train:blocks/);
});

function draft(text: string, label: Draft['label'], reason: string, tag = 'p'): Draft {
  const block = {
    index: 0,
    text,
    span: { start: 0, end: text.length },
    map: [],
    indent: 0,
    gap: 0,
    bullet: '',
    linkDensity: 0,
    html: { tag, path: tag, hints: [], containers: [], hidden: false, attrs: [] },
  };
  const verdict = { label, score: 0.6, pass: 'alone' as const, reason };
  return { f: features(block), alone: verdict, label, score: 0.6, reason };
}

test('the model settles what is body; kinds are left to the rules', () => {
  const drafts = [
    draft('Harbour closed', 'headline', 'headline:page', 'h1'),
    draft('A long story of the harbour that the rules have missed.', 'related', 'related:outside-body'),
    draft('Old charts', 'navigation', 'navigation:left-over', 'h3'),
    draft('Three ships are waiting.', 'list', 'list:run', 'li'),
    draft('Sign up for our letters.', 'promo', 'promo:newsletter'),
    draft('More from the coast', 'body', 'body:sentence'),
  ];
  verdicts(drafts, [0.9, 0.8, 0.7, 0.9, 0.1, 0.2]);
  expect(drafts.map((d) => d.label)).toEqual([
    'headline',
    'body',
    'crosshead',
    'list',
    'promo',
    'navigation',
  ]);
  expect(drafts.map((d) => d.reason)).toEqual([
    'headline:page',
    'model:html-body',
    'model:html-body',
    'model:html-body',
    'promo:newsletter',
    'model:html-outside',
  ]);
});

test('a page on which the model finds nothing is left to the rules', () => {
  const drafts = [draft('A harbour, and nothing else to say of it.', 'body', 'body:prose')];
  verdicts(drafts, [0.3]);
  expect(drafts[0]?.label).toBe('body');
});
