/** Takes a noun phrase, tells whether what it names can have said a thing: people, bodies of people, documents. */
import type { Holder } from './holder.ts';

/** Nouns for people and for documents that speak; endings catch most, the list the rest. */
export const SPEAKING =
  /^(?:\p{L}*(?:man|men|woman|women|person|persons|ers?|ors?|ists?|ians?|ants?|ents?|ees?|ials?)|\p{L}*(?:spokes|source|aide|critic|expert|police|cop|chief|head|boss|friend|neighbou?r|mother|father|mom|mum|dad|sister|brother|wife|husband|son|daughter|judge|nurse|witness|guard|guy|fan|coach|captain|rival|ally|colleague|host|guest|bride|teen|boy|girl|kid|child|adult|people|crowd|public|jury|staff|family|couple|team|union|group|company|firm|agency|ministry|department|office|government|administration|campaign|committee|court|council|panel|commission|party|network|army|military|force|crew|band|charity|bank|club|league|board|university|school|church|paper|newspaper|magazine|outlet|letter|ad|video|clip|cable|platform|column|blog|speech|petition|motion|ruling|audit|analysis|resolution|statement|report|memo|lawsuit|suit|complaint|brochure|guidance|document|filing|indictment|affidavit|survey|poll|study|email|e-mail|message|article|editorial|tweet|post|release|website|transcript|book|text|bill|others?|some|many|one|another|several|few|both|most|all|two|three|attendee|analyst|activist|detective|sheriff|mayor|governor|senator|prince|princess|king|queen|pope|diplomat|chair|candidate|clerk|pilot|artist|star|victim|caller|old|voice)s?)$/iu;
const NOT_SPEAKING =
  /^(?:number|matter|power|order|paper|corner|weather|water|winter|summer|error|factor|moment|event|investment|treatment|government's|development|agreement|movement|payment|plants?|restaurants?|apartments?|trials?|potential)$/i;

/** Whether a phrase names somebody (or something) that can have said a thing. */
export function canSpeak(h: Holder): boolean {
  if (h.kind !== 'unnamed') return true;
  if (/^the (?:most|other|two|old)$/i.test(h.text)) return false;
  const main = h.text.split(/\s(?:of|for|in|at|with|from|on|to|by|near|under)\s/)[0]!;
  const head = main.split(/[\s-]/).pop()!.toLowerCase();
  return SPEAKING.test(head) && !NOT_SPEAKING.test(head);
}

/** Whether the phrase can be said to have reported a thing: as `canSpeak`, but no pronoun that is the narrator's or a dummy. */
export const canReport = (h: Holder): boolean =>
  canSpeak(h) && !(h.kind === 'pronoun' && /^(?:i|we|you|it)$/i.test(h.text));
