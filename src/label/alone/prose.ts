/** Rules for what belongs to articles: running text, short sentences, embedded posts, list items, crossheads. */
import { kindOf, LOWER, UPPER, unitAt } from '#text/characters.ts';
import { MARKS, MARKUP, type Rule, seeing } from '../rule.ts';

/** From here on a line that ends as a sentence does is almost always running text. Lines over 80 characters alone give
 * F1 .80 to .85 on text dumps; asking for the sentence's end and function words as well drops most teasers. */
const PROSE_CHARS = 90;
/** Running text has at least one function word in eight; menus and lists of names have fewer. */
const PROSE_FUNCTION_WORDS = 0.12;

/** A capital straight after a small letter or its mark, where no name such as `McKay` or `iPhone` does that. */
const GLUED = /(?:\p{Ll}{3}|[a-z][?!])(?:\p{Lu}\p{Ll}+|A|I) \p{Ll}/u;

/** A capital right behind a small letter or its mark, anywhere: looked for first, at a tenth of the cost. */
function hasGlue(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = unitAt(text, i);
    const kind = kindOf(code);
    if (kind === UPPER && (kindOf(before) === LOWER || before === 63 || before === 33)) return true;
    before = code;
  }
  return false;
}

/** The words before the glue are a title's: nearly all start with capitals. */
function glued(text: string): boolean {
  if (!hasGlue(text)) return false;
  const at = text.search(GLUED);
  if (at < 20) return false;
  const words = text.slice(0, at).split(' ');
  return words.length >= 4 && words.filter((w) => /^[\p{Lu}\d‘'“]/u.test(w)).length >= words.length * 0.7;
}

const SIGNATURE = /^[-–—] ?.{2,60}\(@\w{1,20}\) ?.{0,40}\d{4}$/;
const TWEET = /^(pic\.twitter\.com|https:\/\/t\.co)\//;

export const prose: Rule[] = [
  seeing(MARKS, (f) =>
    ('-–—'.includes(f.text[0]!) && SIGNATURE.test(f.text)) || TWEET.test(f.text)
      ? { label: 'embed', score: 0.85, reason: 'embed:signature' }
      : null,
  ),
  (f) => {
    if (f.chars < PROSE_CHARS || f.functionWords < PROSE_FUNCTION_WORDS) return null;
    // `…Title Run OverDenny said`: a teaser's title glued to its text
    if (glued(f.text.slice(0, 130))) return { label: 'related', score: 0.66, reason: 'related:glued-teaser' };
    const long = Math.min(1, f.chars / 300);
    if (f.endsSentence || f.endsColon)
      return { label: 'body', score: 0.7 + 0.2 * long, reason: 'body:prose' };
    return { label: 'body', score: 0.5 + 0.25 * long, reason: 'body:long' };
  },
  (f) =>
    (f.endsSentence || f.endsColon) && f.words >= 4 && f.capitals < 0.7
      ? { label: 'body', score: f.functionWords > 0 || f.hasQuote ? 0.6 : 0.45, reason: 'body:sentence' }
      : null,
  (f) =>
    f.bullet && f.words >= 6 && f.linkDensity < 0.5
      ? { label: 'list', score: 0.4, reason: 'list:bullet' }
      : null,
  seeing(MARKUP, (f) =>
    /^h[2-6]$/.test(f.tag) && f.words <= 16
      ? { label: 'crosshead', score: 0.5, reason: 'crosshead:element' }
      : null,
  ),
];
