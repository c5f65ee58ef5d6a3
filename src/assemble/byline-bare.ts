/** Takes the page's material, gives a name that stands alone below the headline, where something near it says that it is the author's. */

import { key } from '#text/key.ts';
import { agency } from './agencies.ts';
import { type Decided, fromBlock, type Material } from './decided.ts';
import { namesIn } from './names.ts';

/** A bare name of four words and more is a title. */
const LONGEST = 60;

export function bareName(m: Material): Decided<string[]> | null {
  for (let i = Math.max(0, m.head + 1); i <= Math.min(m.first + 2, m.blocks.length - 1); i++) {
    const { block, label } = m.blocks[i]!;
    if (block.text.length > LONGEST || /[.:;!?]/.test(block.text.slice(-1))) continue;
    const [name, ...more] = namesIn(block.text);
    if (name === undefined || more.length > 0 || !block.text.startsWith(name)) continue;
    const dated =
      !NETWORK.test(name) &&
      label === 'related' &&
      block.linkDensity > LINKED &&
      block.text === name &&
      besideDate(m, i);
    const known =
      ((label === 'byline' || dated) && vouched(m, i, name)) ||
      (block.text === name && (rolled(m, i) || mailed(m, name)));
    if (known) return fromBlock([name], 'byline-name-alone', block, 0, name.length);
  }
  return null;
}

/** A name that links to its author's page, with the day above or below it. */
function besideDate(m: Material, i: number): boolean {
  return m.blocks[i - 1]?.label === 'timestamp' || m.blocks[i + 1]?.label === 'timestamp';
}
const LINKED = 0.9;
const NETWORK = /\b(?:facebook|twitter|instagram|linkedin|whatsapp|telegram|mail|e-mail|rss|youtube)\b/i;

/** The page states the author by an address: `a.quill@post.test`. */
function mailed(m: Material, name: string): boolean {
  const surname = key(name.split(' ').at(-1)!);
  return m.facts.some(
    (f) =>
      f.field === 'author' && key(f.value.split('@', 1)[0]!).endsWith(` ${surname}`) && f.value.includes('@'),
  );
}

/** The next line says what the person does, or how to follow them. */
function rolled(m: Material, i: number): boolean {
  const next = m.blocks[i + 1]?.block.text ?? '';
  return next.length < 80 && ROLE.test(next) && !/[.!?]$/.test(next);
}
const ROLE =
  /\b(reporter|editor|correspondent|writer|columnist|journalist|producer|contributor|redakteur(?:in)?|autor(?:in)?)\b|^@\w/i;

function vouched(m: Material, i: number, name: string): boolean {
  const { block } = m.blocks[i]!;
  // whom the headline names is whom the article is about
  if (m.head >= 0 && key(m.blocks[m.head]!.block.text).includes(key(name))) return false;
  const surname = name.split(' ').at(-1)!;
  const above = (m.blocks[i - 1]?.block.text.length ?? 0) > 2 ? i - 1 : i - 2;
  for (const j of [i + 1, i + 2, above]) {
    const near = m.blocks[j];
    if (!near) continue;
    if (near.label === 'timestamp' && (block.html === undefined || block.linkDensity > 0.5)) return true;
    if (j > i && near.block.text.length < 40 && agency(near.block.text)) return true;
    if (near.block.text.length < 80 && ROLE.test(near.block.text)) return true;
  }
  // the caption of the author's picture names the author, whom the article itself does not
  const told = m.blocks.some((b) => b.label === 'body' && b.block.text.includes(name));
  for (let j = Math.max(0, m.top); j < m.first && !told; j++)
    if (j !== i && m.blocks[j]!.block.text.startsWith(`${name} `)) return true;
  return m.blocks.some(
    (b) =>
      b.block.text.length < 420 &&
      b.block.text.startsWith(name) &&
      /^,? (?:is|was|has|ist|est|es) (?:a|an|the|our|based|been|ein|eine|une?)\b/.test(
        b.block.text.slice(name.length),
      ) &&
      b.block.text.includes(surname),
  );
}
