/** Takes the page's material, gives the names of `Reporting by A and B; editing by C` behind the body, without the editor's. */
import { type Decided, fromBlock, type Material } from './decided.ts';
import { namesIn } from './names.ts';

const CREDIT = /^\W{0,2}(additional )?(reporting|reported|report|writing|written) (and writing )?by\b/i;
/** Those who edited wrote nothing. */
const EDITED = /[;,.]? (?:and )?edit(?:ing|ed) by/i;
const PART = /;|, (?=(?:additional |with )?(?:reporting|writing) by)/i;
const LEAD =
  /^(?:additional |with )?(?:reporting|writing|compiled|written|reported)(?: and (?:writing|editing))? by /i;
const LONGEST = 400;

export function creditLine(m: Material): Decided<string[]> | null {
  for (let i = Math.max(0, m.last - 2); i <= Math.min(m.last + 8, m.blocks.length - 1); i++) {
    const { block } = m.blocks[i]!;
    if (block.text.length > LONGEST || !CREDIT.test(block.text)) continue;
    const edited = block.text.search(EDITED);
    const reported = (edited > 0 ? block.text.slice(0, edited) : block.text).replace(/[()[\]]/g, ' ');
    const names: string[] = [];
    for (const part of reported.split(PART))
      for (const n of namesIn(part.trim().replace(LEAD, ''))) if (!names.includes(n)) names.push(n);
    if (names.length > 0) return fromBlock(names, 'reporting-line', block);
  }
  return null;
}
