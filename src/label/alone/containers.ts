/** Takes a class or id word, or an attribute, gives what stands in a part of the page with that name: menus, footers, boxes. */
import type { Guess } from '../rule.ts';

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

export function containerOf(name: string): Guess | undefined {
  return GUESS_OF.get(name);
}
