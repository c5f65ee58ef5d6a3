/** The vocabulary of class, id and tag names: takes one such name, gives the kinds of things it speaks of, as a bit mask. */
import { unitAt } from '#text/characters.ts';
import { remember } from '#text/remember.ts';

/** Kinds in the order of their bits. Stems: a word of a name counts when it starts with one. */
const STEMS: readonly (readonly [kind: string, stems: string])[] = [
  [
    'story',
    'article story entry post news artikel articulo nota noticia beitrag artigo artykul node page single',
  ],
  [
    'text',
    'content body text copy prose paragraph inhalt cuerpo corps texte contenido contenu tresc testo richtext rte main',
  ],
  [
    'comment',
    'comment disqus repl respond discuss livefyre coral forum kommentar comentario reaction reactie opinie',
  ],
  [
    'related',
    'relat recommend more recirc outbrain taboola trend popular most read also similar teaser headlines next prev latest top viewed list card feed river grid carousel slider item stream package promobox collection swiper linked readmore verwandt',
  ],
  [
    'promo',
    'promo ad ads adv advert advertisement sponsor banner newsletter subscri signup sign cta paywall member donat offer commercial dfp gpt werbung anzeige publicidad pub piano register login app inline',
  ],
  [
    'share',
    'share sharing social facebook twitter whatsapp follow tool tools toolbar print email addthis sharedaddy partage',
  ],
  [
    'nav',
    'nav navigation navbar menu breadcrumb header masthead topbar top sitemap links tab tabs pagination pager search skip ticker',
  ],
  ['footer', 'foot footer copyright legal colophon disclaimer bottom below after'],
  ['side', 'side sidebar aside rail column col right left secondary widget module block tertiary region'],
  [
    'consent',
    'cookie consent gdpr privacy cmp onetrust modal popup overlay dialog lightbox notice alert warning message',
  ],
  [
    'caption',
    'caption figure figcaption image img photo gallery media picture video player credit legend foto slide thumb bild legende',
  ],
  ['author', 'author byline bio contributor writer autor auteur journalist profile avatar'],
  [
    'meta',
    'tag tags topic topics category categor keyword meta date time timestamp publish info kicker label source section',
  ],
  [
    'head',
    'headline title standfirst lead lede summary subtitle subhead sub dek deck intro abstract excerpt description chapeau vorspann bullet highlight key',
  ],
  ['quote', 'pull pullquote quote blockquote embed tweet factbox box infobox'],
  ['hidden', 'hidden hide sr screen visually invisible collapse template'],
];

export const KINDS: readonly string[] = [...STEMS.map(([kind]) => kind), 'storyText'];
const STORY_TEXT = KINDS.length - 1;

const EXACT = new Map<string, number>();
/** Whole words, and stems of four letters and more, which also count at the start of longer words; by their first two letters. */
interface Word {
  word: string;
  mask: number;
}
const WHOLE: Word[][] = [];
const STARTS: Word[][] = [];
const place = (first: number, second: number): number => (first - 97) * 26 + second - 97;
for (let at = 0; at < 26 * 26; at++) {
  WHOLE.push([]);
  STARTS.push([]);
}
STEMS.forEach(([, stems], bit) => {
  for (const stem of stems.split(' ')) {
    EXACT.set(stem, (EXACT.get(stem) ?? 0) | (1 << bit));
    EXACT.set(`${stem}s`, (EXACT.get(`${stem}s`) ?? 0) | (1 << bit));
    if (stem.length >= 4)
      STARTS[place(unitAt(stem, 0), unitAt(stem, 1))]!.push({ word: stem, mask: 1 << bit });
  }
});
for (const [word, mask] of EXACT) WHOLE[place(unitAt(word, 0), unitAt(word, 1))]!.push({ word, mask });

const isLetter = (c: number): boolean => c >= 97 && c <= 122;

/** The kinds a name such as `article-body__related` speaks of, in bits. */
export const kindsOf = remember(read);

function read(name: string): number {
  let mask = 0;
  const lower = name.toLowerCase();
  for (let from = 0, to = 0; from < lower.length; from = to + 1) {
    to = from;
    while (to < lower.length && isLetter(unitAt(lower, to))) to++;
    if (to - from < 2) continue;
    mask |= ofWord(lower, from, to);
  }
  // `article-body`, `entry-content`: the surest name there is
  if ((mask & 3) === 3) mask |= 1 << STORY_TEXT;
  return mask;
}

function ofWord(lower: string, from: number, to: number): number {
  const at = place(unitAt(lower, from), unitAt(lower, from + 1));
  for (const { word, mask } of WHOLE[at]!)
    if (word.length === to - from && lower.startsWith(word, from)) return mask;
  let sum = 0;
  for (const { word, mask } of STARTS[at]!) {
    if (word.length >= to - from || !lower.startsWith(word, from)) continue;
    sum |= mask | (EXACT.get(lower.slice(from + word.length, to)) ?? 0);
  }
  return sum;
}
