/** Takes a read document, gives the mentions of people in it: the rules read it first, then a trained model tags it with their opinion before it. */
import { FIRST, LATER, rowsOf } from './model/features.ts';
import { loadPeopleModel, type PeopleModel } from './model/stored.ts';
import { decode } from './model/tagger.ts';
import type { Document, Found } from './reading.ts';

let loaded: PeopleModel | undefined;

/** The model in the file beside the code. */
export function peopleModel(): PeopleModel {
  loaded ??= loadPeopleModel(new URL('./model/people.model.bin', import.meta.url));
  return loaded;
}

/** The mentions, in the order of the text. @param ruled what the rules found */
export function taggedMentions(model: PeopleModel, doc: Document, ruled: readonly Found[]): Found[] {
  return rowsOf(doc, ruled, model.factsOf, model.mask).flatMap((row) => {
    const tags = decode(row, model.weights);
    const found: Found[] = [];
    for (let i = 0; i < tags.length; i++) {
      if (tags[i] !== FIRST) continue;
      let to = i + 1;
      while (tags[to] === LATER) to++;
      found.push({ reading: row.reading, from: i, to });
    }
    return found;
  });
}
