/**
 * Rules for lines of text dumps, where no element says what a line is: picture credits at a caption's end, pointers that end in
 * `here`, what stands over a reader's comment. Of blocks with markup they say nothing.
 */
import type { Features } from '../features.ts';
import { asking, type Guess, pattern, type Rule } from '../rule.ts';

const CAPTION: Guess = { label: 'caption', score: 0.9, reason: 'caption:credit-tail' };

/** On dumps of dev pages with a known body 64 lines on 10 sites that were taken for body ended so, and none that is body. */
const CREDIT_TAIL =
  /(?:^|[\s.!?”"»)…])(?:fotos?|bild|photos?|image|credits?|photograph|crédit(?: photo)?s?|imagen|imagem|reprodução|illustration|grafik) ?[:©] ?[^.:!?]{2,60}$/;
/** … and 27 on 3 sites. */
const SIGN_TAIL = /^.{20,} © ?\p{L}[^.:!?]{1,60}$/u;
/** … and 15 on 3 sites, with 3 others on one. */
const BRACKET_TAIL =
  /\((?:quelle|fotos?|archivfoto|bild|symbolbild|fuente|fonte|crédit|zdroj|kilde|źródło|fot\.) ?[:.] ?[^()]{2,80}\)\.?$/;
/** A sentence, then a name in brackets: who took the picture. An agency's letters stand behind reports too. */
const NAME_TAIL = /[.!?”"’] \(\p{Lu}[\p{L}.&'’-]*\p{Ll}[\p{L}.&'’-]*(?: (?:&|\p{Lu}[\p{L}.&'’-]*)){0,3}\)$/u;
/** What agencies write under pictures: what somebody does, in the present, and the day at the end. 11 lines on 5 sites, and none of body. */
const DAY_TAIL =
  /\b(?:speaks?|listens?|arrives?|walks?|stands?|holds?|poses?|looks? on|attends?|gestures?|waves?|addresses|answers|leaves|celebrates?|talks?|sits?|smiles?|plays|shakes?|appears?|gather|testifies|greets|rides|throws|(?:is|are) (?:seen|shown|displayed|escorted|pictured))\b.{5,300}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d(?:, (?:in|at) .{3,40})?\.?(?: \(.{3,60}\))?$/;
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec janu febr marc apri june july augu sept octo nove dece';
const LONGEST_CAPTION = 700;
const LONGEST_TAIL = 110;

const tail = (text: string): string => text.slice(-LONGEST_TAIL);
/** Looked for first: few lines that name a month give the year behind a comma. */
const hasYear = (text: string): boolean => text.includes(', 20') || text.includes(', 19');
/** A caption where its end says so. */
const ending =
  (says: (f: Features) => boolean): Rule =>
  (f) =>
    f.chars <= LONGEST_CAPTION && says(f) ? CAPTION : null;

const RULES: Rule[] = [
  asking(
    'foto bild phot imag cred créd repr illu graf',
    ending((f) => CREDIT_TAIL.test(tail(f.lower))),
  ),
  ending((f) => f.text.includes('©') && SIGN_TAIL.test(f.text)),
  asking(
    'quel foto arch bild symb fuen font créd zdro kild fot źród',
    ending((f) => f.text.endsWith(')') && BRACKET_TAIL.test(tail(f.lower))),
  ),
  ending((f) => f.text.endsWith(')') && NAME_TAIL.test(tail(f.text))),
  asking(
    MONTHS,
    ending((f) => hasYear(f.text) && DAY_TAIL.test(f.lower)),
  ),
  asking(
    'pict imag scre phot illu stil foot',
    pattern(
      'caption',
      'file-photo',
      0.88,
      700,
      /\bin this (\w+ )?(picture|image|screen ?grab|screenshot|photo|photograph|illustration|still|video|footage) (image )?(obtained|taken|released|provided|made|from|dated|shot|courtesy)\b/,
    ),
  ),
  // a picture's copyright stands inside the article, the page's at its end
  pattern('caption', 'credit-line', 0.95, 120, /^(image|photo|picture|video) copyright /),
  pattern('caption', 'credit-line', 0.92, 60, /^open (this )?(photo|image) in gallery:?$/),
  // 32 lines on 7 sites that were taken for body, and none that is
  asking(
    'here hier aquí aqui',
    pattern(
      'promo',
      'here',
      0.86,
      160,
      /\b(you|click|read|view|find|see|get|email|submit|subscribe|sign|watch|download|learn|more|lesen|finden|mehr|infos|informationen|leer|ver|más|leia|veja)\b.{0,100}\b(here|hier|aquí|aqui)[.:!]?$/,
    ),
  ),
  // 20 lines on 4 sites, and none of body
  asking(
    'comment comments commenting kommentarfunktion leserkommentare',
    pattern(
      'comment',
      'form',
      0.9,
      220,
      /\b(comment on this (article|story|post)|comment(s|ing)? policy|before commenting|comment form below|comments (submitted|are moderated|are subject to)|kommentarfunktion|leserkommentare geben)\b/,
    ),
  ),
  // whoever wrote the article, in more words than elsewhere: 17 lines on 4 sites, and none of body
  asking(
    'reporter editor writer journalist correspondent columnist contributor author producer freelance fellow lecturer',
    pattern(
      'footer',
      'biography',
      0.82,
      900,
      /^[\p{L}.'’-]+( [\p{L}.'’-]+){1,3} (\([^)]{3,40}\) )?is (a|an|the|our) [^.]{0,90}\b(reporter|editor|writer|journalist|correspondent|columnist|contributor|author|producer|freelance|fellow|lecturer)\b/u,
      [' is a', ' is the ', ' is our '],
    ),
  ),
  // `Ann on September 12, 2018 at 4:47 pm said:`, `Ann am 9. Juni 2017 um 13:22`
  asking(
    'at um las',
    pattern(
      'comment',
      'says',
      0.92,
      110,
      /^.{1,50} (on|am|el) .{4,30} (at|um|a las) \d{1,2}[:.]\d\d ?([ap]\.?m\.?)?( uhr)?( said| says| sagt| dijo)? ?:?$/,
    ),
  ),
  asking(
    'sagt schreibt dit écrit dice dijo diz disse pisze',
    pattern(
      'comment',
      'says',
      0.92,
      70,
      /^.{1,50} (sagt|schreibt|schrieb|dit|a écrit|dice|dijo|diz|disse|pisze) ?:$/,
    ),
  ),
];

export const dump: Rule[] = RULES.map((rule) => {
  const inText: Rule = (f) => (f.block.html === undefined ? rule(f) : null);
  inText.asks = rule.asks ?? null;
  return inText;
});
