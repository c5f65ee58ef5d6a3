/** Takes an article and corrections, oldest first, gives the article with the fields they set; its quotes and people are left as they were. */
import type { Article } from '#domain/article.ts';
import { type KeptCorrection, SET_FIELDS } from '#domain/corrections.ts';

/** The rule in `evidence`, and of quotes, that were set by hand. */
export const BY_HAND = 'corrected';
const BLANK_LINE = '\n\n';

export function setFields(made: Article, corrections: KeptCorrection[]): Article {
  const article: Article = { ...made, evidence: { ...made.evidence } };
  for (const { correction } of corrections) {
    for (const field of SET_FIELDS) {
      const value = correction[field];
      if (value === undefined) continue;
      Object.assign(article, { [field]: value ?? (field === 'byline' ? [] : null) });
      if (field !== 'url') article.evidence[field] = { rule: BY_HAND, spans: [] };
    }
  }
  if (article.body !== made.body) article.paragraphs = stillFromDump(made, article.body);
  return article;
}

/** Paragraphs that somebody wrote by hand stand nowhere in the dump. */
function stillFromDump({ body, paragraphs }: Article, corrected: string): Article['paragraphs'] {
  const known = Map.groupBy(paragraphs, ({ start, end }) => body.slice(start, end));
  let start = 0;
  return corrected.split(BLANK_LINE).flatMap((text) => {
    const place = { start, end: start + text.length };
    start = place.end + BLANK_LINE.length;
    const paragraph = known.get(text)?.shift();
    return paragraph ? [{ ...paragraph, ...place }] : [];
  });
}
