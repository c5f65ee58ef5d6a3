/** Takes the material and the last paragraph as the page has it, says whether the article's text stops before its end. */
import { type Decided, fromBlock, type Material } from './decided.ts';

const COUNT = /\[\+\s?\d+ chars?\]/i;
const SENTENCE_END = /[.!?…。！？।؟۔:;*][\])"'”’»›“\s]*$|[\])"”»]$/u;
/** A last line without a stop is cut off only when it runs like a sentence. */
const SENTENCE_WORDS = 8;
const CONTINUES =
  /^(continue reading|read (the )?(full|rest|more|entire)\b.{0,40}|\[?(\.\.\.|…)\]?|to read (the )?(full|rest|more).{0,60}|(subscribe|sign in|log in|register) to (continue|read|keep).{0,60}|this (article|content|story) is (for|only|available|reserved).{0,80})$/i;

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
  if (last.label === 'body' && words >= SENTENCE_WORDS && !SENTENCE_END.test(lastText.slice(-6)))
    return fromBlock(true, 'mid-sentence', block, Math.max(0, block.text.length - 20));
  const next = m.blocks[m.last + 1]?.block;
  if (next && /(\.\.\.|…)$/.test(lastText) && CONTINUES.test(next.text))
    return fromBlock(true, 'continue-line', next);
  if (next && COUNT.test(next.text)) return fromBlock(true, 'characters-left', next);
  return null;
}
