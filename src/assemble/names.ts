/** Takes what stands behind `By`, gives the authors' names alone: no titles, desks, agencies, places or dates. */
import { agency, DESK } from './agencies.ts';

const PARTICLE =
  /^(de|da|di|do|del|della|der|den|van|von|vom|zu|zum|bin|bint|al|el|la|le|du|dos|das|ter|ten|y|e|ibn|abu|mac|v\.|st\.?)$/i;
/** What stands before authors' names, in the languages pages are written in. */
export const LEAD =
  /^(?:(?:ein |eine )?(?:(?:gast)?beitrag|artikel|kolumne|kommentar|essay|bericht|analyse|analysis|opinion|review|story|text|words|exclusive|interview|blog beitrag) (?:by|von)|(?:view all|more|all) (?:posts|articles|stories) (?:by|from)|(?:alle|weitere) (?:artikel|beiträge|texte) von|alles von|more from|text (?:&|und|and) (?:fotos?|bilder|photos?)(?= ?:)|(?:kommentar|analyse|analysis|opinion|tekst|autorzy|автор)(?= ?:)|propos recueillis par|skrevet av|skriven av|skrevet af|napisał|oleh|(?:written|reported|posted|created|compiled|published) by|(?:erstellt|geschrieben|verfasst|gespeichert|veröffentlicht) von|escrito por|écrit par|geschreven door|(?:by)?by|authors?|autor(?:en|in|innen|a|es)?(?:\/autor(?:in)?)?|auteurs?|autore|texte?|texto|testo|von|vom|par|por|door|di|av|af|from|escribe)(?![\p{L}\p{N}'’-])[ :]*/iu;
const TITLE =
  /^(mr|mrs|ms|dr|prof|professor|sir|rev|prof\. dr|dipl\.-\p{L}+|rechtsanwalt|rechtsanwältin|herr|frau)\.? (?=\p{Lu})/iu;
const DAY_OR_MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(uary|ruary|ch|il|e|y|ust|tember|ober|ember|day|sday|nesday|rsday|urday)?\.?$|^(januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/i;
const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Names of organisations and things open with an article; names of people do not. */
const ARTICLE = /^(the|die|der|das|les|los|las|no|keine?|unknown|more|all)$/i;
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,5}$/u;
const CJK_TITLE = /[ ・]?(?:기자|記者|记者|特派員|編集委員)$/u;
/** What parts one name from the next, or from what follows the names. */
const BETWEEN =
  / *(?:[|•·;/●—]| [-–] | [-–]|[-–] |, (?:and|und|et|y|e) |,| (?:and|und|et|og|och|en|y|e|i|with|avec|mit|con|im gespräch mit|&) | (?=photo(?:graph)?s? by | fotos?:? )| reports?(?= (?:from|for|on|in)\b|$)| from (?=\p{Lu})| for (?=the |\p{Lu})|\bin (?=\p{Lu})|(?<= )(?:am|le|el|il|op|den) (?=\d|\p{Lu}\p{Ll}+tag\b)) */iu;

const ACRONYM = /^\p{Lu}{2,4}$/u;
/** `John Ray III` is still a person. */
const NUMERAL = /^(?:II|III|IV|JR|SR)$/;

/** A person's name: two to five words that start with capitals, particles aside; or two to five signs of a script without blanks. */
export function isName(text: string): boolean {
  if (CJK_NAME.test(text)) return true;
  const words = text.split(' ');
  if (agency(words[0]!) !== null && words[0]!.length < 4) return false;
  if (words.length < 2 || words.length > 5 || text.length > 50 || DESK.test(text) || agency(text))
    return false;
  if (/[\d@/:;!?…"“”„()|[\]{}<>»«+=#*]/.test(text) || ARTICLE.test(words[0]!)) return false;
  if (WEEKDAY.test(words.at(-1)!) || /^(published|updated|posted)$/i.test(words[0]!)) return false;
  if (words.some((w) => ACRONYM.test(w) && !NUMERAL.test(w)) && words.some((w) => /\p{Ll}/u.test(w)))
    return words.some((w) => /^\p{Lu}{2}$/u.test(w)) && words.length > 2;
  return (
    words.every((w) => PARTICLE.test(w) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’‘-]*$/u.test(w)) &&
    /^[\p{Lu}\p{Lo}]/u.test(words.at(-1)!) &&
    words.filter((w) => /^\p{L}{2}/u.test(w)).length > 0
  );
}

/** `ROE`, `AgE`: signs that desks and agencies sign with. */
const SHORT_SIGN = /^\p{Lu}\p{L}{0,2}\p{Lu}$|^\p{Lu}{2,4}$/u;

/** A name of one word, as bloggers sign (`Jules`): the name of an account (`ada1975`) is none, and it counts only where a page states it for the author's. */
export function isPseudonym(text: string): boolean {
  const name = text.trim();
  return (
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,23}$/u.test(name) &&
    !DESK.test(name) &&
    agency(name) === null &&
    !SHORT_SIGN.test(name) &&
    !/admin|redaktion|redac|editor|user|author|news|team|press|blog|guest|webmaster|^(?:home|image|video|autor|anonym\p{L}*)$/iu.test(
      name,
    )
  );
}

/** `Ada Quill in Washington and Tom Ray in New York`. */
const PLACE =
  /(?<=[\p{L}.]) in \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?= ?[,;|&]| (?:and|und|et|y|e) |$)/gu;
/** Who took the pictures or edited the text did not write it; the names behind are theirs. */
const NOT_WRITTEN =
  /^(?:photo(?:graph)?s?|photography|fotos?|bild(?:er)?|pictures?|illustrations?|videos?|graphics?|edit(?:ed|ing)|additional|translat\p{L}*|übersetz\p{L}*)(?:[ :]|$)/iu;

/** The name of an account, in one word, that is no desk's or system's. */
export function isHandle(text: string): boolean {
  const name = text.trim();
  return (
    /^[\p{L}\p{N}_.-]{3,24}$/u.test(name) && isPseudonym(`A${name.toLowerCase().replace(/[^\p{L}]/gu, '')}`)
  );
}

/** The longest byline read: a list of authors longer than this is somebody's catalogue. */
const LONGEST = 2000;

/** Splits off what stands behind the names: `| Fox News`, `, Associated Press`, a date, a handle. */
export function namesIn(text: string): string[] {
  let rest = text.slice(0, LONGEST).trim();
  for (let i = 0; i < 2 && LEAD.test(rest); i++) rest = rest.replace(LEAD, '');
  rest = rest
    .replace(/\(.{0,60}?\)/g, ' ')
    .replace(PLACE, '')
    .replace(/(\p{Ll})\d(?=,|$)/gu, '$1') // footnotes
    .replace(/\b(published|updated|posted|last|on|at)\b ?:? .*$/i, '')
    .replace(/(\p{Ll})(?:(?:Published|Updated|Posted)\b|\d+ (?:min|hour|day)).*$/u, '$1');
  const names: string[] = [];
  for (const part of rest.split(BETWEEN)) {
    if (names.length > 0 && NOT_WRITTEN.test(part)) break;
    const name = trimTail(
      part
        .replace(LEAD, '')
        .replace(TITLE, '')
        .replace(TITLE, '')
        .replace(/[.,:*†‡]+$/, '')
        .replace(CJK_TITLE, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    if (!isName(name)) {
      // behind the first part that is no name comes the desk, the agency or a title
      if (names.length > 0 && name !== '' && !/^(jr|sr|ii|iii)\.?$/i.test(name)) break;
      continue;
    }
    if (!names.some((n) => n.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names;
}

const ROLE =
  /^(staff|special|senior|chief|political|national|health|business|reporter|editor|writer|correspondent|contributor|associate|guest|digital|news|follow|contributing|deputy|redakteur\p{L}*|reporter\p{L}*|editor\p{L}*|journalist\p{L}*|read|view|see|more|share|twitter|facebook|instagram|linkedin|email|e-mail)$/iu;

const JOB = /^(reporter|editor|correspondent|writer|columnist|journalist|director|producer|critic)$/i;
/** Fields of work before a job: `Chief Foreign Correspondent` and `Global Health Editor` name nobody. */
const FIELD =
  /^(?:staff|senior|chief|deputy|political|politics|foreign|national|world|global|health|science|business|economics?|sports?|education|crime|legal|diplomatic|environment|climate|technology|culture|defen[cs]e|security|news|digital|features?|investigations?)$/i;
const DEGREE = /^(?:MD|PhD|DPhil|MBA|MPH|MSc|BSc|RN|JD|MP|QC|KC|CFA)$/;
const GLUED = /^([\p{Lu}][\p{L}'’]{2,}\p{Ll}|\p{Lu}\p{L}*-\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u;

/** `Yasmine Hassan CBC News` ends where the desk begins; `Tom Ray @tomray` at the handle; `Ann Lee 3:15 PM` at the clock. */
function trimTail(text: string): string {
  const words = text.split(' ').filter(Boolean);
  let end = words.findIndex((w, i) => /[@\d]/.test(w) || (i > 1 && DAY_OR_MONTH.test(w)));
  if (end < 0) end = words.length;
  if (words.length === 3 && JOB.test(words[2]!) && (FIELD.test(words[0]!) || FIELD.test(words[1]!)))
    return '';
  while (end > 2 && DEGREE.test(words[end - 1]!)) end--;
  let kept = words.slice(0, end);
  if (kept.length > 3 && kept.length < 12) {
    const desk = kept.findIndex((_, i) => i >= 2 && agency(kept.slice(i).join(' ')) !== null);
    if (desk > 0) kept = kept.slice(0, desk);
  }
  // `Ann LeeNews Reporter`: the role was glued on
  const glue = kept.findIndex((w, i) => i > 0 && GLUED.test(w));
  if (glue > 0) kept = [...kept.slice(0, glue), kept[glue]!.replace(GLUED, '$1')];
  if (kept.length >= 3 && (ROLE.test(kept[2]!) || JOB.test(kept.at(-1)!)))
    kept = kept.slice(0, PARTICLE.test(kept[1]!) || /^\p{Lu}\.?$/u.test(kept[1]!) ? 3 : 2);
  return kept.join(' ');
}
