/** Takes a quotation's words, tells whether at least one whole clause is quoted (`direct`) or a fragment (`partial`). */

const SUBJECT =
  /^(?:i|we|you|he|she|they|it|this|that|there|these|those|who|what|which|everyone|everybody|nobody|people|someone|somebody|nothing|everything|i[’']\p{L}+|we[’']\p{L}+|you[’']\p{L}+|he[’']\p{L}+|she[’']\p{L}+|they[’']\p{L}+|it[’']\p{L}+|that[’']s|there[’']s|what[’']s|who[’']s)$/u;
const FINITE =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|shall|won|isn|aren|wasn|weren|hasn|haven|hadn|wouldn|couldn|shouldn|don|doesn|didn|can[’']t|won[’']t|cannot|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|don[’']t|doesn[’']t|didn[’']t|said|says|looms|needs|means|makes|went|came|got|took|made|knew|wants|goes|gives|shows|remains|cares)$/u;
const IMPERATIVE_STOP = /[.?!…]$/;

/**
 * @param text the quoted words
 * @param alone whether the quotation stands outside the reporter's sentence (opens it, or follows a comma or colon)
 */
export function kindOf(text: string, alone: boolean): 'direct' | 'partial' {
  if (/[\p{Ll}\d)][.?!…][”"’']?\s+[\p{Lu}“"‘']/u.test(text)) return 'direct';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (
    alone &&
    (/^[\p{Lu}\p{N}[(@#…]/u.test(text) || IMPERATIVE_STOP.test(text)) &&
    (words.length > 1 || /[?!,.]$/.test(text))
  ) {
    return 'direct';
  }
  if (alone && words.length >= 6) return 'direct';
  return hasClause(words) ? 'direct' : 'partial';
}

/** A subject before a finite verb that is not inside a relative clause. */
function hasClause(words: string[]): boolean {
  if (words.length < 3) return false;
  const reach = Math.min(words.length, 14);
  if (/^(?:to|that|who|which|of|for|in|with)$/.test(words[0]!))
    return words[0] === 'that' && hasClause(words.slice(1));
  for (let i = 1; i < reach; i++) {
    const w = words[i]!;
    if (/^(?:who|which|that|to|where|when)$/.test(words[i - 1]!) && i > 1) return false;
    if (SUBJECT.test(words[i - 1]!) && i === 1) return true;
    if (
      FINITE.test(w) &&
      !/^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|not|already|also)$/.test(
        words[0]!,
      )
    )
      return true;
  }
  return false;
}
