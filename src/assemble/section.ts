/** Takes the page's material, gives the section the page files the article under. */
import { type Decided, fromBlock, fromFact, key, type Material, squash } from './decided.ts';

const ABOVE = 10;
const NO_SECTION =
  /^(home|homepage|article|articles|story|all|uncategori[sz]ed|latest|archive|page|main|default|index)$/i;
/** Names that sections go by: a line of one of these right above the headline is the section. */
const USUAL =
  /^((local|world|us|u\.s\.|uk|national|international|breaking|business|science|sports?|politics?|entertainment|music|tech|asia|africa|europe|americas?|india|regional|global|court|crime)( news)?|politics|crime|business|economy|finance|markets?|money|sports?|football|soccer|cricket|tennis|rugby|opinion|culture|arts?|books|film|tv|music|entertainment|lifestyle|life|health|science|technology|tech|environment|climate|education|travel|food|weather|world|local|national|international|nation|metro|region|society|law|media|news|middle east|investigations|energy|consumer)$/i;

export function section(m: Material): Decided<string> | null {
  return inLine(m) ?? stated(m) ?? breadcrumb(m) ?? above(m);
}

function inLine(m: Material): Decided<string> | null {
  for (const { block, label } of m.blocks.slice(0, m.last + 1)) {
    const lead = /^(?:[-–—] )?in /i.exec(block.text);
    if (label === 'section' && lead)
      return fromBlock(block.text.slice(lead[0].length).trim(), 'in-section-line', block, lead[0].length);
    const labelled = /^(section|category|filed under|posted in) ?: ?/i.exec(block.text);
    if (labelled && block.text.length < 60 && block.text.length > labelled[0].length)
      return fromBlock(
        block.text.slice(labelled[0].length).split(/[,|]/)[0]!.trim(),
        'section-line',
        block,
        labelled[0].length,
      );
  }
  return null;
}

function stated(m: Material): Decided<string> | null {
  const rank = (from: string) => (/article:section/i.test(from) ? 0 : /json-ld/i.test(from) ? 1 : 2);
  const facts = m.facts.filter((f) => f.field === 'section').toSorted((a, b) => rank(a.from) - rank(b.from));
  for (const fact of facts) {
    const name = fact.value.split(/[,;>|/]/)[0]!.trim();
    if (name && name.length < 40 && !NO_SECTION.test(name)) return fromFact(name, fact);
  }
  return null;
}

/** The last part of a breadcrumb that is neither the home page nor the headline. */
function breadcrumb(m: Material): Decided<string> | null {
  const anchor = m.head >= 0 ? m.head : m.first;
  const title = m.head >= 0 ? key(m.blocks[m.head]!.block.text) : '';
  for (let i = m.first - 1; i >= Math.max(0, anchor - ABOVE); i--) {
    const { block, label } = m.blocks[i]!;
    if (label !== 'section') continue;
    const parts = block.text
      .split(/\s*[>›»/|]\s*/)
      .map((p) => p.trim())
      .filter(Boolean);
    const name = parts
      .filter((p) => p.length < 40 && !NO_SECTION.test(p) && !title.startsWith(key(p)))
      .at(-1);
    if (name && parts.length > 1) return fromBlock(name, 'breadcrumb', block);
  }
  return null;
}

/** A line of a usual section's name right above the headline. */
function above(m: Material): Decided<string> | null {
  if (m.head < 1) return null;
  for (let i = m.head - 1; i >= Math.max(0, m.head - 3); i--) {
    const { block } = m.blocks[i]!;
    if (USUAL.test(block.text.trim()) && (!inMenu(m, i) || trail(m, i)))
      return fromBlock(block.text.trim(), 'line-above-headline', block);
    if (squash(block.text).length > 40) return null;
  }
  return null;
}

/** `Home`, `News`, `World` in lines of their own: a breadcrumb. */
function trail(m: Material, i: number): boolean {
  return [i - 1, i - 2, i - 3].some((j) => /^home$/i.test(m.blocks[j]?.block.text.trim() ?? ''));
}

/** Neighbours of the same kind make a menu, not a section. */
function inMenu(m: Material, i: number): boolean {
  return [i - 1, i - 2].filter((j) => m.blocks[j] && USUAL.test(m.blocks[j]!.block.text.trim())).length > 1;
}
