/**
 * The model's file: a line of JSON (the header), then the lists of names and the table of weights as they lie in memory. Takes
 * the file, gives the model; and the other way round, for training.
 */
import { readFileSync } from 'node:fs';
import { remember } from '#text/remember.ts';
import { type WordFacts, wordFacts } from './facts.ts';
import { FEATURES_VERSION } from './features.ts';
import { listsOf } from './lists.ts';
import { TAGS, type Weights } from './tagger.ts';

export interface Header {
  /** The version of `features.ts` it was trained for. */
  features: number;
  /** How many bits a feature's place has. */
  bits: number;
  /** Entries of the lists, four bytes each. */
  lists: number;
  /** By {@link Weights}; in the unit of the table. */
  steps: number[];
  /** What made it: seed and settings of training, sha256 of each corpus and list, scores by set. */
  training: Record<string, unknown>;
}

export interface PeopleModel {
  header: Header;
  weights: Weights;
  factsOf(word: string): WordFacts;
  /** All bits of a feature's place. */
  mask: number;
}

const NEWLINE = 10;

/** @throws Error where the model was trained for other features than today's */
export function loadPeopleModel(file: URL): PeopleModel {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(NEWLINE) + 1;
  const header: Header = JSON.parse(bytes.toString('utf8', 0, start));
  if (header.features !== FEATURES_VERSION)
    throw new Error(
      `The model of people knows features ${header.features}, not ${FEATURES_VERSION}: npm run train:people`,
    );
  // copied, for a view of numbers must begin at a multiple of their size
  const lists = new Uint32Array(
    Uint8Array.prototype.slice.call(bytes, start, start + header.lists * 4).buffer,
  );
  const table = new Int8Array(Uint8Array.prototype.slice.call(bytes, start + header.lists * 4).buffer);
  if (table.length !== TAGS << header.bits)
    throw new Error('The model of people is cut short: npm run train:people');
  return peopleModelOf(header, lists, table);
}

export function peopleModelOf(header: Header, lists: Uint32Array, table: Int8Array): PeopleModel {
  const known = listsOf(lists);
  const factsOf = remember((word) => wordFacts(word, known));
  return {
    header,
    weights: { table, steps: Float64Array.from(header.steps) },
    factsOf,
    mask: (1 << header.bits) - 1,
  };
}

/** The bytes of the file. */
export function storedPeopleModel(header: Header, lists: Uint32Array, table: Int8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    Buffer.from(lists.buffer),
    Buffer.from(table.buffer),
  ]);
}
