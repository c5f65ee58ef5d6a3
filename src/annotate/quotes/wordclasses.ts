/** Takes one item, tells its word class, as far as closed lists and case can tell without a tagger. */
import { AUXILIARY, BE, cueWord, PHRASAL } from './cues.ts';
import type { Item } from './frame.ts';

const words = (s: string) => new Set(s.split(' '));
export const DETERMINERS = words(
  'a an the some one two three four five six seven eight nine ten another several many most all both each every any this that these those his her their its our my your no few other multiple numerous various',
);
const PRONOUNS = words('he she they it we i you');
/** Prepositions that a source's description runs through (`a spokesman for the US-led mission in Syria`). */
export const LINKS = words('of for in at with from on to by near under');
const CLOSED = words(
  'that who which whom whose what and or but because as while when where if after before since until although though than so then about into over during between against despite without within through per via not how why whether according there here once him them me us himself herself themselves',
);
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year january february march april may june july august september october november december',
);
/** Capitalised words before a name that belong to no organisation by themselves. */
export const TITLES = words(
  'mr mrs ms miss dr prof sir dame lord lady president senator sen rep gov governor minister secretary',
);
/** Words that only a verb follows. */
export const VERBAL =
  /^(?:to|not|has|have|had|will|would|can|could|may|might|must|should|did|does|do|n't|didn[’']t|doesn[’']t|don[’']t|who|which)$/;
/** What offices are `of`, before a name: secretary of state Hillary Clinton. */
export const OFFICE =
  /^(?:state|staff|defen[cs]e|police|operations|education|communications|energy|labor|policy)$/;
/** Nouns that end like adverbs. */
const NOUN_IN_LY = /^(?:ally|family|assembly|bully|rally|reply|supply|italy|july|monopoly|anomaly)$/;
/** Words in -ly that tell how or when. */
export const isAdverb = (lower: string): boolean => /..ly$/.test(lower) && !NOUN_IN_LY.test(lower);
export const CONTRACTION = /[’'](?:d|s|ll|ve|re|m)$/;

export const isDay = (item: Item | undefined): boolean => item !== undefined && DAYS.has(item.lower);
export const isCapital = (item: Item) => /^\p{Lu}/u.test(item.text);
export const isNumber = (item: Item) => /^[\d,.]+$/.test(item.text);
/** he, and he’d, she’s. */
export const isPronoun = (item: Item | undefined): boolean =>
  item?.type === 'word' && PRONOUNS.has(item.lower.replace(CONTRACTION, ''));

/** Whether an item can be part of a noun phrase at all. */
export function nominal(item: Item): boolean {
  if (item.type === 'person') return true;
  if (item.type === 'mark')
    return (
      item.text === "'s" ||
      item.text === '’' ||
      item.text === "'" ||
      item.text === '&' ||
      item.text === '-' ||
      item.text === '/'
    );
  if (item.type !== 'word' || isPronoun(item)) return false;
  if (isCapital(item) && !CLOSED.has(item.lower) && !PRONOUNS.has(item.lower) && !AUXILIARY.has(item.lower))
    return true;
  if (CLOSED.has(item.lower) || PRONOUNS.has(item.lower) || BE.has(item.lower) || AUXILIARY.has(item.lower))
    return false;
  const cue = cueWord(item.lower);
  if (cue && cue.form === 'finite' && cue.sort === 'say' && !/s$/.test(item.lower)) return false;
  return !(item.lower in PHRASAL) && !isAdverb(item.lower);
}
