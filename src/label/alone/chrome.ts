/** Rules for the frame of a page: menus, asides and other containers that HTML names, and what is left over. */

import { type Guess, MARKS, MARKUP, pattern, type Rule, seeing } from '../rule.ts';

const CONTAINER: [string, Guess][] = [
  [
    'nav navbar navigation menu masthead topbar sitenav mainnav role=navigation megamenu skip-link',
    { label: 'navigation', score: 0.9, reason: 'navigation:container' },
  ],
  [
    'footer sitefooter site-footer role=contentinfo colophon',
    { label: 'footer', score: 0.9, reason: 'footer:container' },
  ],
  [
    'related recommended recommendations trending popular mostread most-read most-popular outbrain taboola teaser teasers readmore read-more morefrom more-from relatedposts related-posts jp-relatedposts upnext up-next trc_related_container related-articles related-content recirc recirculation',
    { label: 'related', score: 0.88, reason: 'related:container' },
  ],
  [
    'newsletter signup sign-up subscribe subscription promo promotion advert advertisement ads ad sponsored share sharing social social-share addtoany sharedaddy paywall cookie consent modal popup donate donation toolbar player video-player',
    { label: 'promo', score: 0.86, reason: 'promo:container' },
  ],
  [
    'author-bio authorbio bio author-box about-author abouttheauthor',
    { label: 'footer', score: 0.86, reason: 'footer:author-box' },
  ],
];

const GUESS_OF = new Map(
  CONTAINER.flatMap(([words, guess]) => words.split(' ').map((word) => [word, guess])),
);

const container = seeing(MARKUP, (f) => {
  for (const hint of f.hints) {
    const guess = GUESS_OF.get(hint);
    if (guess) return guess;
  }
  return null;
});

/** What parts menu entries may stand in a line of its own. */
const PARTING = new Set([...'|/•·*»«<>→+-']);
const MARK: Guess = { label: 'navigation', score: 0.9, reason: 'navigation:words' };

export const chrome: Rule[] = [
  container,
  seeing(MARKUP, (f) =>
    f.block.html?.hidden && f.words > 0
      ? { label: 'navigation', score: 0.6, reason: 'navigation:hidden' }
      : null,
  ),
  pattern(
    'navigation',
    'words',
    0.9,
    60,
    /^(skip to .{3,30}|menu|search( form)?|home|log ?in|sign ?in|log out|register|my account|account|sections?|toggle .{0,30}|main (menu|navigation)|navigation|close( menu)?|open menu|news|sports?|business|opinion|politics|entertainment|world|video|videos|photos|weather|more|subscribe|e-edition|newsletters?|jobs|classifieds|obituaries|contact( us)?|about|about us|help|english|live|live tv|watch|listen|podcasts?|sort by|relevance|date|title|tweet|\d{1,3})$/,
  ),
  seeing(MARKS, (f) => (f.chars === 1 && PARTING.has(f.text) ? MARK : null)),
];

/** What nothing else claimed: a short line is taken for navigation until its neighbours say otherwise. */
export const leftOver: Rule = (f) => ({
  label: 'navigation',
  score: f.chars < 40 ? 0.4 : 0.25,
  reason: 'navigation:left-over',
});
