/** Takes samples and models, gives how well people are found in texts that training did not see, and what goes wrong by kind. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { groupMentions } from '#annotate/people/group.ts';
import type { PeopleModel } from '#annotate/people/model/stored.ts';
import { findMentions } from '#annotate/people/people.ts';
import { type Found, readDocument } from '#annotate/people/reading.ts';
import { SHARED } from '../pages.ts';
import type { Marked, NamedText, Sample } from './corpus.ts';

const FOLDS = 4;

interface Figures {
  p: number;
  r: number;
  f1: number;
}

interface Guess {
  id: string;
  people: { name: string; mentions: { start: number; end: number }[] }[];
}

interface Scorer {
  scorePeople(gold: readonly NamedText[], pred: readonly Guess[]): { mentions: Figures; people: Figures };
  clusterPeople(mentions: readonly Marked[]): { mentions: Marked[] }[];
}

export async function scorer(): Promise<Scorer> {
  const load = (file: string) => import(pathToFileURL(join(SHARED, 'score', file)).href);
  return { ...(await load('people.mjs')), ...(await load('nlp-lib.mjs')) };
}

/** `mentions 94.7, people 92.5 (P … R …); …`, by corpus. */
export type Scores = Record<string, string>;

/** How a model does on texts that are none of its training. */
export async function measured(samples: readonly Sample[], model: PeopleModel): Promise<Scores> {
  return await scoresOf(samples, () => model);
}

/** Every sample read with a model that did not see it. @param trainOn trains on samples */
export async function crossValidated(
  samples: readonly Sample[],
  trainOn: (samples: readonly Sample[]) => PeopleModel,
): Promise<Scores> {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainOn(samples.filter((_, i) => i % FOLDS !== fold)),
  );
  const place = new Map(samples.map((sample, i) => [sample, i % FOLDS]));
  return await scoresOf(samples, (sample) => models[place.get(sample)!]!);
}

async function scoresOf(
  samples: readonly Sample[],
  modelOf: (sample: Sample) => PeopleModel,
): Promise<Scores> {
  const { scorePeople, clusterPeople } = await scorer();
  const scores: Scores = {};
  for (const [corpus, group] of Map.groupBy(samples, (sample) => sample.corpus)) {
    const docs = group.map(({ doc }) => doc);
    const guesses = group.map((sample) => guessOf(sample.doc, modelOf(sample)));
    const { mentions, people } = scorePeople(docs, guesses);
    const faults = faultsOf(docs, guesses, clusterPeople);
    scores[corpus] = `mentions ${show(mentions)}, people ${show(people)}; ${Object.entries(faults)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(', ')}`;
  }
  return scores;
}

const show = ({ p, r, f1 }: Figures) => `${f1.toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)})`;

function guessOf(doc: NamedText, model: PeopleModel): Guess {
  const groups = groupMentions(findMentions(readDocument(null, doc.text), model));
  return {
    id: doc.id,
    people: groups.map(({ name, mentions }) => ({ name: name.text, mentions: mentions.map(spanOf) })),
  };
}

function spanOf({ reading, from, to }: Found): { start: number; end: number } {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

/** People of the gold with no mention found, people found with none in the gold, one made two, two made one. */
function faultsOf(
  docs: readonly NamedText[],
  guesses: readonly Guess[],
  cluster: Scorer['clusterPeople'],
): Record<'people' | 'missed' | 'invented' | 'split' | 'merged', number> {
  const faults = { people: 0, missed: 0, invented: 0, split: 0, merged: 0 };
  for (const [i, doc] of docs.entries()) {
    const gold = cluster(doc.people);
    const found = guesses[i]!.people;
    const meets = (a: { mentions: Guess['people'][0]['mentions'] }, b: { mentions: Marked[] }) =>
      a.mentions.some((m) => b.mentions.some((x) => x.start < m.end && m.start < x.end));
    const perGold = gold.map((one) => found.filter((person) => meets(person, one)).length);
    const perFound = found.map((person) => gold.filter((one) => meets(person, one)).length);
    faults.people += gold.length;
    faults.missed += perGold.filter((n) => n === 0).length;
    faults.split += perGold.filter((n) => n > 1).length;
    faults.invented += perFound.filter((n) => n === 0).length;
    faults.merged += perFound.filter((n) => n > 1).length;
  }
  return faults;
}
