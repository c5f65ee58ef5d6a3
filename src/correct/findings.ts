/** Takes an article with what was found in its text, gives it with the corrections of its people and quotes on top. */
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import { CopydeskError, type ErrorPlace } from '#domain/errors.ts';
import type { Lost } from '#domain/history.ts';
import { correctPerson, type Outcome } from './people.ts';
import { bound, correctQuote } from './quotes.ts';

export interface Corrected {
  article: Article;
  /** The same, the newest with its quotes bound to their words. */
  corrections: KeptCorrection[];
  /** What found its words no longer. */
  lost: Lost[];
}

/**
 * People first, for speakers are among them; one correction after the other.
 * @param newest the version of the correction that is just being made, if one is.
 * @throws CopydeskError `invalid_request` where a part of the newest speaks of what is not there.
 */
export function correctFindings(
  from: Article,
  corrections: KeptCorrection[],
  newest: number | null,
): Corrected {
  const article = { ...from };
  const lost: Lost[] = [];
  const kept = corrections.map(({ version, correction }) => {
    const isNew = version === newest;
    const faults: ErrorPlace[] = [];
    const note = (outcome: Outcome, field: Lost['field'], i: number, text: string) => {
      if (outcome === 'done') return;
      const detail = `\`${field}.${i}\`: ${outcome.wrong}.`;
      if (isNew) faults.push({ detail, pointer: `/${field}/${i}` });
      else lost.push({ version, field, text });
    };
    for (const [i, edit] of (correction.people ?? []).entries()) {
      note(correctPerson(article, edit, isNew), 'people', i, edit.name);
    }
    const quotes = correction.quotes?.map((edit) => bound(edit, article.body));
    for (const [i, edit] of (quotes ?? []).entries()) {
      note(correctQuote(article, edit, isNew), 'quotes', i, edit.text ?? '');
    }
    if (faults.length > 0) throw CopydeskError.at('invalid_request', ...faults);
    return { version, correction: { ...correction, ...(quotes && { quotes }) } };
  });
  // a speaker whom the text never names goes with the quote that a later correction gave to another
  const speaks = (name: string) => article.quotes.some(({ speaker }) => speaker === name);
  article.people = article.people.filter(
    (person) => person.mentions.length > 0 || from.people.includes(person) || speaks(person.name),
  );
  return { article, corrections: kept, lost };
}
