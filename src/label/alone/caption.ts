/** Rules for captions and picture credits. */
import { IN_CAPTION } from '../features/name-signs.ts';
import { asking, MARKS, MARKUP, pattern, type Rule, seeing } from '../rule.ts';

const AGENCY_CREDIT =
  'ap photo|getty( images)?|afp|reuters|epa|shutterstock|alamy|istock|pa( wire| images| media)?|zuma( press)?|rex( features)?|bloomberg|handout|file( photo)?|courtesy|usa today( sports)?|xinhua|anadolu|nurphoto|twitter|facebook|instagram|unsplash|wikimedia|supplied|submitted|screenshot|associated press|ap';

/** Two or three capitalised names, a slash, and a capitalised outlet in brackets at the end. */
const PHOTOGRAPHER_FOR = /\(\p{Lu}[^()\s]+( \p{Lu}[^()\s]*){1,2} ?\/ ?\p{Lu}[^()/]{1,50}\)$/u;
const LONGEST_CREDIT = 110;

export const caption: Rule[] = [
  pattern(
    'caption',
    'credit-line',
    0.92,
    500,
    /^(photo(graph)?s?( by| credit|: | courtesy)|pictures?( by|: | credit)|image( credit|s? by|: |source)|credits?: ?|caption|file( photo)? ?[-–—:]|above: |(enlarge )?image caption|image source|hide caption|toggle caption|copyright |video by|pic(ture)?: |pics?: |foto: |bild: |photograph:|\(ap photo)/,
  ),
  seeing(MARKS, pattern('caption', 'credit-line', 0.92, 500, /^© ?\p{L}/u, ['©'])),
  asking(
    'file ap afp reuters pictured photo image video seen screen courtesy',
    pattern(
      'caption',
      'file-photo',
      0.85,
      700,
      /\b(file (photo|picture|image|pic)|(ap|afp|reuters) (photo|file)|pictured (above|below|here|left|right)|in this .{3,40} photo|photo illustration|(photo|image|picture|video) (by|courtesy|provided|from|taken|credit)|is (seen|pictured) (in|at|here|during|with|on)|screen ?grab|courtesy (of|photo))\b/,
    ),
  ),
  asking(
    `photo image picture pic pics credit via ${AGENCY_CREDIT.replaceAll(/[|()?]+/g, ' ').trim()}`,
    pattern(
      'caption',
      'credit-end',
      0.9,
      700,
      new RegExp(
        `([\\[(/|©]|photo:?|image:?|picture:?|pic:?|credit:?|(?:photo|image|picture|pic|photograph)s? by|via) ?(${AGENCY_CREDIT})( ?/ ?.{2,40})?( images)?\\)?\\]?\\.?$`,
      ),
    ),
  ),
  pattern(
    'caption',
    'credit-bracket',
    0.9,
    700,
    /[[(](file|image|picture|photo|pictured?|pic|credit|video|source|ap photo|ap|afp|getty|reuters)s?( credit| by| courtesy)?[:/ ]+[^)\]]{1,70}[)\]]\.?$/,
  ),
  // `(Tom Achter / The Courier)`: who took it, for whom
  seeing(MARKS, (f) =>
    f.text.endsWith(')') && PHOTOGRAPHER_FOR.test(f.text.slice(-LONGEST_CREDIT))
      ? { label: 'caption', score: 0.9, reason: 'caption:credit-end' }
      : null,
  ),
  asking('getty ap afp reuters shutterstock alamy', (f) =>
    /(^| )(getty images|ap photo|afp|reuters|shutterstock|alamy)\W*$/.test(f.lower.slice(-40)) &&
    !f.endsSentence &&
    f.words > 2
      ? { label: 'caption', score: 0.86, reason: 'caption:agency-end' }
      : null,
  ),
  seeing(MARKUP, (f) =>
    f.tag === 'figcaption' || (f.names & IN_CAPTION) !== 0
      ? { label: 'caption', score: 0.96, reason: 'caption:element' }
      : null,
  ),
];
