/**
 * Takes a quoted stretch with its surroundings, gives the reason why it is no quotation (a term, a title of a work, a
 * nickname, a crosshead, irony), or null where it may be one.
 */
import type { NotQuoteReason } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import type { Item } from './frame.ts';
import { LINKS, nominal } from './wordclasses.ts';

/** What is written on things: quoted, but nobody's speech. */
export const LETTERING =
  /\b(?:signs?|banners?|placards?|posters?|plaques?|stickers?|t-shirts?|headlines?|slogans?)$/i;

/** Words before a mark that introduce a name or a term, not speech. */
const NAMING =
  /^(?:called|calls|call|dubbed|nicknamed|entitled|titled|named|known|so-called|word|words|phrase|term|terms|slogan|headline|headlined|hashtag|song|film|movie|book|novel|album|show|series|episode|play|single|track|documentary|self-described|self-styled|self-declared|codenamed|labelled|labeled|captioned|motto|nickname|account|concept|name|banner|operation|programme|program|reading)$/;
const COMPOUND_WORDS = 4;
const TITLE_CHARACTERS = 40;
const CROSSHEAD_WORDS = 16;
const CROSSHEAD_CHARACTERS = 300;

/** A paragraph that is nothing but a few quoted words without a stop: a crosshead. */
export function isCrosshead(body: string, items: Item[], quote: Item): boolean {
  if (items.length !== 1 || quote.end - quote.start > CROSSHEAD_CHARACTERS) return false;
  const text = body.slice(quote.start, quote.end).replace(/^["“‘'«]+|["”’'»]+$/g, '');
  if (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()) return true;
  return text.split(/\s+/).length <= CROSSHEAD_WORDS && !/[.?!…,]$/.test(text);
}

/** The “Pose” actor, the former “Dawson’s Creek” star: a work's title inside a noun phrase. */
export function isTitleInPhrase(body: string, outer: Span): boolean {
  if (outer.end - outer.start > TITLE_CHARACTERS) return false;
  if (!/\s(?:the|a|an|former|his|her) $/i.test(body.slice(Math.max(0, outer.start - 9), outer.start)))
    return false;
  if (!/^ \p{Ll}/u.test(body.slice(outer.end, outer.end + 2))) return false;
  const words = body.slice(outer.start, outer.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  return words.length > 0 && words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || SMALL.test(w));
}

/** The “one country, two systems” formula: the quoted words say which thing is meant. */
export function isCompound(items: Item[], at: number, text: string): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return (
    text.split(/\s+/).length <= COMPOUND_WORDS &&
    !/[.,!?]$|\band\b/.test(text) &&
    before !== undefined &&
    (before.text === "'s" || /^(?:the|its|their)$/.test(before.lower)) &&
    next?.type === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    nominal(next) &&
    !LINKS.has(next.lower) &&
    next.lower !== 'behind'
  );
}

/** A term or a title: introduced by a naming word, or in the capitals of a work's title. */
export function isName(items: Item[], at: number, text: string, attributed: boolean): NotQuoteReason | null {
  const words = text.split(/\s+/);
  const short = words.length <= 6;
  let i = at - 1;
  while (
    i >= 0 &&
    /^(?:the|a|an|as|of|,|:|is|was|to|its|his|her|simply)$/.test(items[i]!.lower || items[i]!.text)
  )
    i--;
  const before = items[i];
  if (before && /^(?:headline|headlined|entitled|titled|slogan|hashtag|song)$/.test(before.lower))
    return reasonOf(before.lower);
  if (isNickname(items, at, words)) return 'nickname';
  if (before?.type === 'word' && short && NAMING.test(before.lower)) {
    const label = /^(?:called|calls|call|labelled|labeled)$/.test(before.lower);
    if (!label) return reasonOf(before.lower);
    // what the US calls “Green Village”: a standing name; called it “absurd”: a verdict
    if (!attributed || (before.lower === 'calls' && words.length <= 3)) return 'term';
  }
  if (
    isTitleCase(words) &&
    !/[.?!]$/.test(text.slice(0, -1)) &&
    !(attributed && /^[:,]$/.test(items[at - 1]?.text ?? ''))
  )
    return 'title';
  return null;
}

/** What a naming word makes of the words after it. */
function reasonOf(word: string): NotQuoteReason {
  if (/^nicknamed?$/.test(word)) return 'nickname';
  if (/^(?:slogan|motto|hashtag)$/.test(word)) return 'slogan';
  if (/^(?:headlined?|banner|reading)$/.test(word)) return 'sign';
  return /^(?:entitled|titled|song|film|movie|book|novel|album|show|series|episode|play|single|track|documentary)$/.test(
    word,
  )
    ? 'title'
    : 'term';
}

/** Tom “Tiny” Brandt: one capitalised word or two between a given name and a surname. */
function isNickname(items: Item[], at: number, words: string[]): boolean {
  const [before, quote, after] = [items[at - 1], items[at]!, items[at + 1]];
  const name = (x: Item | undefined) =>
    x?.type === 'person' || (x?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(x.text));
  return (
    words.length <= 2 &&
    words.every((w) => /^(?:the|\p{Lu}.*)$/iu.test(w) && !/[.,!?]$/.test(w)) &&
    /^\p{Lu}/u.test(words[words.length - 1]!) &&
    name(before) &&
    name(after) &&
    quote.start - before!.end === 1 &&
    after!.start - quote.end === 1
  );
}

const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|is|as|de|la)$/i;

/** Two to eight words, each but the small ones capitalised. */
function isTitleCase(words: string[]): boolean {
  if (words.length > 8) return false;
  const large = words.filter((w) => !SMALL.test(w.replace(/[^\p{L}]/gu, '')));
  if (large.length < 1 || (words.length === 1 && !/^\p{Lu}{2,}\b/u.test(words[0]!))) return false;
  return large.length >= 2
    ? large.every((w) => /^\p{Lu}/u.test(w) && !/^I(?:['’]|$)/.test(w))
    : words.length === 1;
}
