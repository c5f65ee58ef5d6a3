/** Takes the material and the last paragraph as the page has it, says whether the article's text stops before its end. */
import { type Decided, fromBlock, type Material } from './decided.ts';

const COUNT = /\[\+\s?\d+ chars?\]/i;
/** A sentence's end, a closing mark, or what posts end with: a hashtag, a handle, an address. */
const SENTENCE_END =
  /[.!?…。！？।؟۔:;*][\])"'”’»›“\s]*$|[\])"”»]$|(?:^|[\s.!?])(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|pic\.twitter\.com\/\S+)$/u;
/** A last line without a stop is cut off only when it runs like a sentence. */
const SENTENCE_WORDS = 8;
const CONTINUES =
  /^(continue reading|read (the )?(full|rest|more|entire)\b.{0,40}|\[?(\.\.\.|…)\]?|to read (the )?(full|rest|more).{0,60}|(weiterlesen|lire la suite|leer más|seguir leyendo|continua a leggere|lees verder|czytaj dalej)\b.{0,40})$/i;
/** What stands under the part of an article that everybody may read. */
const PAYWALL = new RegExp(
  [
    '^(?:please )?(?:subscribe|sign in|log ?in|register|sign up|join(?: now)?)(?: now| here| or \\w+(?: in)?)? to (?:continue|keep|read)\\b',
    '^to (?:continue|keep) reading\\b',
    '^(?:this|the (?:full|rest of th[ei]s?)) (?:article|content|story|post)(?: is|.s)? (?:for|only|available|reserved|exclusive|exclusively|locked)\\b.{0,40}\\b(?:subscribers?|members?|subscriptions?)\\b',
    '^(?:you.ve|you have) (?:reached|used|read) .{0,50}(?:limit|free (?:articles|stories))',
    '^(?:continue reading (?:this|the) (?:article|story) (?:with|by)|unlock (?:this|the full) (?:article|story))\\b',
    '(?:cet article|la suite (?:de cet article )?)(?: est|.{0,3}) réservée? (?:à|aux) (?:nos )?abonnés|il vous reste \\d.{0,30} à lire',
    '^(?:weiterlesen mit|lesen sie .{0,30}weiter mit|dieser (?:artikel|inhalt) ist (?:nur|exklusiv) für)\\b',
    '^(?:contenido|artículo) exclusivo para suscriptores',
  ].join('|'),
  'i',
);
/** The paywall stands within so many blocks of the last paragraph, and its line is no longer than this. */
const PAYWALL_REACH = 3;
const PAYWALL_CHARS = 200;

export function truncated(m: Material, lastText: string): Decided<boolean> | null {
  const last = m.blocks[m.last];
  if (!last) return null;
  const { block } = last;
  if (COUNT.test(block.text.slice(-40))) return fromBlock(true, 'characters-left', block);
  if (
    /(\[…\]|\[\.\.\.\]|…|\.\.\.)\W{0,3}(read more|continue reading)?\W{0,3}$/i.test(block.text.slice(-40)) &&
    /(read more|continue reading|\[…\]|\[\.\.\.\])\W*$/i.test(block.text.slice(-24))
  )
    return fromBlock(true, 'read-more-glued', block);
  const words = lastText.split(' ').length;
  if (last.label === 'body' && words >= SENTENCE_WORDS && !SENTENCE_END.test(lastText.slice(-60)))
    return fromBlock(true, 'mid-sentence', block, Math.max(0, block.text.length - 20));
  const next = m.blocks[m.last + 1]?.block;
  const dots = /(\.\.\.|…)$/.test(lastText);
  if (next && dots && CONTINUES.test(next.text)) return fromBlock(true, 'continue-line', next);
  if (next && COUNT.test(next.text)) return fromBlock(true, 'characters-left', next);
  for (const { block: wall } of m.blocks.slice(m.last + 1, m.last + 1 + PAYWALL_REACH))
    if (wall.text.length <= PAYWALL_CHARS && PAYWALL.test(wall.text)) return fromBlock(true, 'paywall', wall);
  // a feed's dots behind half a sentence, and nothing more in the dump
  if (!next && dots && /[\p{L}\p{N},] ?(\.\.\.|…)$/u.test(lastText.slice(-6)))
    return fromBlock(true, 'dots-at-end', block, Math.max(0, block.text.length - 20));
  return null;
}
