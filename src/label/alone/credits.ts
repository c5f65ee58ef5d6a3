/** Rules for the lines between headline and body: byline, timestamp, source, section, dateline. */
import { stemOf } from '../features/alone-scan.ts';
import { IN_BREADCRUMB, IN_BYLINE } from '../features/name-signs.ts';
import type { Features } from '../features.ts';
import { DIGITS, MARKS, MARKUP, opening, openings, opensWith, type Rule, seeing } from '../rule.ts';
import { stemsOf } from './stems.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre';
/** A day as news pages write it: `Nov. 20, 2019`, `20 November 2019`, `11/20/2019`, `2019-11-20`, `Nov 18`. */
const DAY = new RegExp(
  `(?:\\b(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?,? (?:de )?(?:${MONTH})\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\b(?:${MONTH})\\.? (?:20|19)\\d\\d\\b|\\d{4}年|\\b\\d+ ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?) ago\\b|\\b(?:today|yesterday) at \\d)`,
);
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|published|publish|posted|updated|update|last|modified|first|created|original|originally|date|time|on|at|by|a\\.?m|p\\.?m|[ecmp][sd]?t|gmt|utc|bst|ist|cet|cest|aest|sgt|hkt|ago|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|min|read|uhr|stand|de|le|à|from|in|since|th|st|nd|rd|h|uk|the|and|of|edited|revised|today|yesterday|local|issued|am|pm)\\b`,
  'g',
);

const timestamp = seeing(DIGITS, (f) => {
  if (f.chars > 200) return null;
  if (
    /^(published|posted|updated|last (updated|modified)|first published|date(line)?:|publication date)\b/.test(
      f.lower,
    ) &&
    f.chars < 140
  )
    return { label: 'timestamp', score: 0.93, reason: 'timestamp:labelled' };
  if (/^\d{1,2}[:.]\d{2}( ?[ap]\.?m\.?)?( [a-z]{2,4})?$/.test(f.lower))
    return { label: 'timestamp', score: 0.7, reason: 'timestamp:clock' };
  if (!DAY.test(f.lower)) return null;
  const rest = f.lower.replace(DATE_WORDS, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  if (rest <= 1) return { label: 'timestamp', score: 0.92, reason: 'timestamp:only-date' };
  return rest <= 6 && !f.endsSentence && f.capitals > 0.6
    ? { label: 'timestamp', score: 0.6, reason: 'timestamp:with-words' }
    : null;
});

/** What opens a byline, in the languages pages are written in. */
const BY =
  /^(?:(?:by)?by|(?:analysis|opinion|review|exclusive|written|words|reported|posted|story|text|compiled) by|author|from our correspondent|(?:ein |eine )?(?:(?:gast)?beitrag|artikel|kolumne|kommentar|essay|bericht|analyse|blog beitrag) von|(?:erstellt|geschrieben|verfasst|gespeichert) von|autor(?:en|in|innen|a|es)?(?:\/autor(?:in)?)?|auteurs?|autore|texte?|texto|testo|escribe|von|par|por|di|door|av|af)(?: ?:)?(?= |$)/;
const SURE_BY = /^(?:by|\p{L}+ by|author|autor(?:en|in|a|es)? ?:|auteurs? ?:)/u;
/** `Jo HillPublished Jul 17`, `Jo Hill3 minutes ago`: a name with the date glued on. */
const GLUED_DATE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]*?\p{Ll}(?:Published|Updated|Posted|\d{1,2} (?:min|hour|day)\p{L}* ago)/u;
/** `Jo Hill Deputy Content Editor`. */
const NAME_AND_ROLE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,8}(?:[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Cc]olumnist|[Jj]ournalist|[Dd]irector|[Pp]roducer|[Cc]ritic)$/u;
const NAME_AND_DESK =
  /(, | \| | [-–—] )(the )?(associated press|ap|reuters|afp|agence france-presse|press association|special to .{2,40}|staff( writer| reporter)?|.{0,30}(correspondent|reporter|editor|writer))$/;
/** Desks end in these, as the expression above has them. */
const mayName = ({ text }: Features) =>
  'sSpPfFnNrReEoOtT'.includes(text.at(-1)!) || text.toLowerCase().includes('special to ');
const BY_STEMS = openings(BY);
const ROLE_STEMS = new Set(
  ['edit', 'repo', 'corr', 'writ', 'colu', 'jour', 'dire', 'prod', 'crit'].map((letters) => stemOf(letters)),
);
/** A glued word has a capital that does not open it. */
const mayGlue = ({ text, scan }: Features) =>
  (scan.digits > 0 && text.includes(' ago')) ||
  (scan.capitals > scan.capitalised &&
    (text.includes('Published') || text.includes('Updated') || text.includes('Posted')));

const byline: Rule = (f) => {
  if (f.chars > 180) return null;
  if (opensWith(f, BY_STEMS) && BY.test(f.lower) && (f.capitals > 0.45 || f.words <= 1)) {
    if (f.endsSentence && f.words > 8) return null;
    return { label: 'byline', score: SURE_BY.test(f.lower) ? 0.93 : 0.6, reason: 'byline:by' };
  }
  if ((f.names & IN_BYLINE) !== 0)
    return f.words <= 25 ? { label: 'byline', score: 0.85, reason: 'byline:element' } : null;
  if (mayGlue(f) && GLUED_DATE.test(f.text))
    return { label: 'byline', score: 0.8, reason: 'byline:date-glued-on' };
  if (f.words <= 14 && f.capitals > 0.5 && mayName(f) && NAME_AND_DESK.test(f.lower))
    return { label: 'byline', score: 0.75, reason: 'byline:name-and-desk' };
  if (f.words <= 9 && f.chars < 90 && ROLE_STEMS.has(f.scan.lastStem) && NAME_AND_ROLE.test(f.text))
    return { label: 'byline', score: 0.65, reason: 'byline:name-and-role' };
  return null;
};

const AGENCY_ALONE =
  /^(the )?(associated press|ap|reuters|afp|agence france[- ]presse|bloomberg( news)?|press association|pa media|press trust of india|pti|ani|ians|upi|xinhua|dpa|tass|kyodo( news)?|yonhap|the canadian press|canadian press|australian associated press|aap|cnn|bbc( news)?|news agencies|agencies|staff|staff reports?|staff report(er)?|newsroom|web desk|news desk|online desk)$/;
const SOURCE_STEMS = ['sour', 'quel', 'fuen', 'font', 'via', 'orig', 'go', ...stemsOf(AGENCY_ALONE)!.stems];
const source = opening(SOURCE_STEMS, (f) => {
  if (f.chars > 120) return null;
  if (
    /^(source|sources|quelle|fuente|fonte|via|source title|originally (published|appeared) (by|in|on|at))( title)? ?: ?/.test(
      f.lower,
    ) ||
    /^(go to the )?source(read more)?$/.test(f.lower)
  )
    return { label: 'source', score: 0.93, reason: 'source:line' };
  return AGENCY_ALONE.test(f.lower) ? { label: 'source', score: 0.8, reason: 'source:agency-line' } : null;
});

const TRAIL = /^(home|news|you are here:?|startseite|inicio|accueil) ?[>›»/|]/;
const SECTION_STEMS = ['in', ...stemsOf(TRAIL)!.stems];

const section = opening(SECTION_STEMS, (f) => {
  if (f.chars > 120) return null;
  // the dash may have been taken for a list's mark
  if (f.words <= 7 && /^[-–—] ?in \p{L}/u.test(`${f.block.bullet}${f.text}`.toLowerCase()))
    return { label: 'section', score: 0.92, reason: 'section:in-line' };
  return TRAIL.test(f.lower) ? { label: 'section', score: 0.9, reason: 'section:breadcrumb' } : null;
});

const trail = seeing(MARKUP, (f) =>
  f.chars <= 120 && (f.names & IN_BREADCRUMB) !== 0
    ? { label: 'section', score: 0.85, reason: 'section:element' }
    : null,
);

const dateline = seeing(MARKS, (f) =>
  f.chars <= 60 &&
  f.capitals > 0.9 &&
  '-–—'.includes(f.text.at(-1)!) &&
  /^[\p{Lu} .,'-]{3,40}(, [\p{L}. ]{2,20})? (\([a-z ]{2,12}\) )?[-–—]{1,2}$/iu.test(f.text)
    ? { label: 'dateline', score: 0.8, reason: 'dateline:alone' }
    : null,
);

export const credits: Rule[] = [timestamp, byline, source, section, trail, dateline];
