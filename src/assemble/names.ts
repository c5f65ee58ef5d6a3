/** Takes what stands behind `By`, gives the authors' names alone: no titles, desks, agencies, places or dates. */
import { agency, DESK } from './agencies.ts';

const PARTICLE =
  /^(de|da|di|del|della|der|den|van|von|bin|bint|al|el|la|le|du|dos|das|ter|ten|y|e|ibn|abu|mac|st\.?)$/i;
const LEAD =
  /^((?:by)?by|analysis by|written by|words by|reported by|story by|text by|posted by|author|authors|von|par|por|door|di|av|from|opinion by|analysis by|review by|exclusive by)\b[ :]*/i;
const TITLE = /^(mr|mrs|ms|dr|prof|professor|sir|rev)\.? (?=\p{Lu})/iu;
const DAY_OR_MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(uary|ruary|ch|il|e|y|ust|tember|ober|ember|day|sday|nesday|rsday|urday)?\.?$/i;

/** A person's name: two to five words that start with capitals, particles aside. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || text.length > 50 || DESK.test(text) || agency(text))
    return false;
  if (/[\d@/:;!?…"“”()|]/.test(text)) return false;
  if (words.some((w) => DAY_OR_MONTH.test(w) && words.length === 2 && /^\d/.test(w))) return false;
  return (
    words.every((w) => PARTICLE.test(w) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’‘-]*$/u.test(w)) &&
    /^[\p{Lu}\p{Lo}]/u.test(words.at(-1)!)
  );
}

/** Splits off what stands behind the names: `| Fox News`, `, Associated Press`, a date, a handle. */
export function namesIn(text: string): string[] {
  let rest = text.trim();
  for (let i = 0; i < 2 && LEAD.test(rest); i++) rest = rest.replace(LEAD, '');
  rest = rest
    .replace(/\(.{0,60}?\)/g, ' ')
    .replace(/\b(published|updated|posted|last|on|at)\b ?:? .*$/i, '')
    .replace(/(\p{Ll})(Published|Updated|Posted)\b.*$/u, '$1');
  const names: string[] = [];
  for (const part of rest.split(
    / *(?:[|•·;/]|[-–—] | [-–—]|,| and | & | und | et | y | with | [Ff]or (?=[Tt]he |\p{Lu})|\bin (?=\p{Lu})) */u,
  )) {
    const name = trimTail(
      part
        .replace(LEAD, '')
        .replace(TITLE, '')
        .replace(/[.,:]+$/, '')
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

/** `Yasmine Hassan CBC News` ends where the desk begins; `Tom Ray @tomray` at the handle; `Ann Lee 3:15 PM` at the clock. */
function trimTail(text: string): string {
  const words = text.split(' ').filter(Boolean);
  let end = words.findIndex((w) => /[@\d]/.test(w) || (DAY_OR_MONTH.test(w) && words.length > 2));
  if (end < 0) end = words.length;
  let kept = words.slice(0, end);
  if (kept.length > 3) {
    const desk = kept.findIndex((_, i) => i >= 2 && agency(kept.slice(i).join(' ')) !== null);
    if (desk > 0) kept = kept.slice(0, desk);
  }
  if (
    kept.length >= 3 &&
    /^(staff|special|senior|chief|political|national|health|business|reporter|editor|writer|correspondent|contributor|associate|guest|digital|news|follow|contributing|deputy)$/i.test(
      kept[2]!,
    )
  )
    kept = kept.slice(0, 2);
  return kept.join(' ');
}
