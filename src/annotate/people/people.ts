/** Takes headline and body, gives the people named in them: find the mentions, group them, read their roles. */
import type { Mention, Person } from '#domain/article.ts';
import { groupMentions, textOf } from './group.ts';
import { ruledMentions } from './mentions.ts';
import type { PeopleModel } from './model/stored.ts';
import { type Document, type Found, readDocument } from './reading.ts';
import { rolesOf } from './roles.ts';
import { settled } from './settle.ts';
import { peopleModel, taggedMentions } from './tagged.ts';

/**
 * The people of an English text, in the order they are first named (headline first); mentions in order, with offsets
 * in UTF-16 units into the field they name. Possessive `’s` and titles are no part of a mention.
 */
export function findPeople({ headline, body }: { headline: string | null; body: string }): Person[] {
  const doc = readDocument(headline, body);
  return groupMentions(findMentions(doc)).map(({ name, mentions }) => ({
    name: name.text,
    roles: rolesOf(mentions),
    mentions: mentions.map(toMention),
  }));
}

/** The mentions of people, headline first: the rules read the text, the model tags it with their opinion before it, and both settle. */
export function findMentions(doc: Document, model: PeopleModel = peopleModel()): Found[] {
  const ruled = ruledMentions(doc);
  return settled(doc, ruled, taggedMentions(model, doc, ruled.found), (word) => model.factsOf(word).listed);
}

function toMention(found: Found): Mention {
  const { reading, from, to } = found;
  return {
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
    text: textOf(found),
    in: reading.in,
  };
}
