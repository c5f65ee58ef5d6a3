/** What the figures share, made when it is first asked for: the two stores, and the words that are asked for in them. */
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { type Words, wordsOf } from './questions.ts';

export interface Side {
  file: string;
  store: Store;
  words: Words;
}

export interface Setup {
  small(): Promise<Side>;
  large(): Promise<Side>;
  files: { small: string; large: string; corpus: string | undefined };
  close(): Promise<void>;
}

export function setupOf(files: Setup['files']): Setup {
  const sides = new Map<string, Promise<Side>>();
  const side = (file: string): Promise<Side> => {
    const known = sides.get(file) ?? sideOf(file);
    sides.set(file, known);
    return known;
  };
  return {
    files,
    small: () => side(files.small),
    large: () => side(files.large),
    async close() {
      for (const { store } of await Promise.all(sides.values())) await store.close();
    },
  };
}

async function sideOf(file: string): Promise<Side> {
  const store = await openStore(`sqlite:${file}`);
  return { file, store, words: await wordsOf(store) };
}
