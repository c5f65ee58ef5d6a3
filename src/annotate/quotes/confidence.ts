/**
 * Takes the rule that found a speaker and how his words were led to him, gives the confidence: the share of speakers
 * that the rule had right in annotated news. How it was measured: QUOTES.md.
 */
import type { How } from './speakers.ts';

/** Confidence of a quotation whose speaker is not known. */
export const UNKNOWN = 0.3;
/** For rules met too seldom to be measured. */
const UNMEASURED = 0.75;
/** What is left of a rule's confidence when a pronoun or a description had to be resolved, where that was not measured. */
const RESOLVED = 0.92;

/** Each rule with its measured accuracy, drawn towards 0.85 as if ten more cases had that. */
const MEASURED: Record<string, number> = {
  'quote-speaker-cue': 0.98,
  'quote-cue-speaker': 0.97,
  'quote-speaker-cue+pronoun': 0.9,
  'speaker-cue-far-quote': 0.95,
  'speaker-cue-quote': 0.93,
  'shared-subject-far': 0.88,
  'speaker-label-quote': 0.91,
  'shared-subject': 0.86,
  'speaker-cue-far-quote+pronoun': 0.84,
  'speaker-cue-quote+pronoun': 0.88,
  'previous-speaker': 0.81,
  'trailing-attribution': 0.94,
  'speaker-view-quote+pronoun': 0.78,
  'same-paragraph': 0.89,
  'woven-subject': 0.77,
  'shared-subject-far+pronoun': 0.8,
  'sentence-before': 0.81,
  'speaker-label-quote+pronoun': 0.87,
  'introduced-by-colon': 0.86,
  'according-to': 0.89,
  'speaker-view-quote': 0.88,
  'shared-subject+pronoun': 0.83,
  'colon-subject': 0.85,
  'introduced-by-colon+pronoun': 0.93,
  'reported-before': 0.79,
  'name-colon': 0.92,
  signature: 0.86,
  'woven-after-attribution': 0.86,
  act: 0.91,
  'act+pronoun': 0.9,
  'trailing-attribution+pronoun': 0.9,
  'sentence-before+pronoun': 0.82,
  'woven-subject+pronoun': 0.89,
  'subject-before': 0.73,
  'subject-before+pronoun': 0.81,
  'passive-agent': 0.81,
  // read by hand, since no annotated news has them
  'reported-clause': 0.9,
  'reported-trailing': 0.9,
  'reported-according-to': 0.9,
  'transcript-label': 0.95,
};

/** The rule as it is shown: with how the speaker was found, where the article does not name him there. */
export const ruleName = (rule: string, how: How): string => (how ? `${rule}+${how}` : rule);

export function confidenceOf(rule: string, how: How): number {
  const measured = MEASURED[ruleName(rule, how)];
  if (measured !== undefined) return measured;
  const base = MEASURED[rule] ?? UNMEASURED;
  return how ? Math.round(base * RESOLVED * 100) / 100 : base;
}
