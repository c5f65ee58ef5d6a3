/** Rules for pointers to other articles: `Read more`, `RELATED:`, and the headings that open lists of them. */
import type { Features } from '../features.ts';
import { MARKS, MARKUP, openings, opensWith, pattern, type Rule, seeing } from '../rule.ts';

/** Headings over lists of other articles; the page pass ends or interrupts the body at them. */
const RELATED_HEADING =
  /^((you (may|might) also (like|be interested in|enjoy)|(also )?recommended( for you| stories| reading| articles)?|related( articles?| stories| content| topics?| news| posts?| coverage| links| video| items)?|most (popular|read|viewed|shared|commented|recent)( stories| articles| today| in .{1,30}| now)?|popular( now| stories| today| posts| categories| news)?|trending( now| stories| topics| in .{1,30})?|more (from|on|in|stories|news|about|top|headlines|coverage|like this|to explore|for you)\b.{0,50}|top stories.{0,20}|latest( news| stories| headlines| articles| posts| in .{1,30})?|editor'?s'? (picks?|choice)|don'?t miss|in case you missed it|what to read next|read next|up next|next (story|article|up|post)|previous (story|article|post)|see also|also read|read also|must reads?|from (around )?the web|around the web|sponsored (stories|links)|promoted( stories| content)?|in other news|other (stories|news)|explore more|keep reading|stories you|featured( stories)?|breaking news|in this story|more:|recent (posts|articles|news|stories)|now on .{1,30}|what others are reading|people are (also )?reading|we recommend|suggested( for you)?|paid content|best of|latest from .{1,40}|live ?blog|highlights|key points|at a glance|(à )?lire (aussi|également)|sur le même sujet|à ne pas manquer|vous aimerez aussi|(articles|contenus) (liés|similaires)|lesen sie auch|auch interessant|mehr zum thema|das könnte (sie|dich|ihnen|dir) auch (interessieren|gefallen)|weitere (artikel|beiträge|themen|meldungen)|ähnliche (artikel|beiträge)|passend dazu|gerelateerd(e .{1,20})?|lees ook|meer over dit onderwerp|leggi anche|(ti )?potrebbe(ro)? (anche )?interessar(ti|e)|articoli correlati|lea también|(también )?te puede interesar|(noticias|artículos|notas) relacionad[ao]s|ver también|(leia|veja|confira) (também|mais)|você (também )?pode (se interessar|gostar)|(artigos|notícias|posts|matérias) relacionad[ao]s|czytaj (także|też|również)|zobacz (także|też|również)|przeczytaj także|läs (också|mer|även)|læs også|les også|mohlo by vás zajímat|čtěte také|související( články)?|関連記事|相关(新闻|阅读)|延伸閱讀)[:.…]?)$/;

const HEADING_STEMS = openings(RELATED_HEADING);

/** Whether a line is such a heading; its first word is asked before the long expression. */
export function isRelatedHeading(f: Features): boolean {
  return opensWith(f, HEADING_STEMS) && RELATED_HEADING.test(f.lower);
}

const ARROWS = new Set([...'>»→▶►➡']);

export const related: Rule[] = [
  pattern('related', 'heading', 0.85, 80, RELATED_HEADING),
  pattern(
    'related',
    'read-more',
    0.92,
    240,
    /^[[(>»→*•-]* ?(read (more|also|next|full|the full|our)|(also|must|further) read|see (also|more)|more:|related( \w+)?:|watch( \w+)?:|listen:|in pictures:|in pics:|opinion:|analysis:|explainer:|explained:|live updates?:|don'?t miss:|recommended:|what to (know|read)|learn more|find out more|go to the source|click here|view (all|more)|continue reading|the full story|full story|must see:|photos:|gallery:|video:|podcast:|watch ?\||also on \w+\.\w+|also on )/,
  ),
  seeing(MARKS, (f) =>
    f.chars <= 160 && ARROWS.has(f.text[0]!) && /^(>+|»|→|▶|►|➡)\s?\S/.test(f.lower)
      ? { label: 'related', score: 0.8, reason: 'related:arrow' }
      : null,
  ),
  (f) =>
    f.allCaps && f.words >= 6 && f.chars <= 160 && !f.endsSentence
      ? { label: 'related', score: 0.7, reason: 'related:capitals' }
      : null,
  seeing(MARKUP, (f) =>
    f.linkDensity > 0.85 && f.words >= 3 && f.chars < 200
      ? { label: 'related', score: 0.72, reason: 'related:all-link' }
      : null,
  ),
];
