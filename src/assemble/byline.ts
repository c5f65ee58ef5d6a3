/** Takes the page's material, gives the authors' names: from what the page states of itself, then from its byline, never a desk. */
import type { LabelledBlock } from '#domain/document.ts';
import { type Decided, fromBlock, type Material, spanIn, squash } from './decided.ts';
import { isName, namesIn } from './names.ts';

/** A byline stands between headline and body, or at most so many blocks above the headline or behind the body. */
const ABOVE = 4;
const BEHIND = 6;

export function byline(m: Material): Decided<string[]> | null {
  const stated = fromFacts(m);
  const line = fromLine(m);
  // both: the page's own statement, unless the line names more of them
  if (
    stated &&
    line &&
    line.value.length > stated.value.length &&
    stated.value.every((n) => line.value.some((x) => squash(x) === squash(n)))
  )
    return line;
  return stated ?? line ?? creditLine(m);
}

function fromFacts(m: Material): Decided<string[]> | null {
  const facts = m.facts.filter((f) => f.field === 'author');
  const rank = (from: string) => (/json-ld/i.test(from) ? 0 : 1);
  const best = Math.min(...facts.map((f) => rank(f.from)));
  const sites = new Set(m.facts.filter((f) => f.field === 'source').map((f) => squash(f.value)));
  const names: string[] = [];
  const used: typeof facts = [];
  for (const fact of facts.filter((f) => rank(f.from) === best)) {
    if (sites.has(squash(fact.value))) continue;
    const got = namesIn(fact.value).filter(
      (n) => !sites.has(squash(n)) && !names.some((x) => squash(x) === squash(n)),
    );
    if (got.length === 0) continue;
    names.push(...got);
    used.push(fact);
  }
  if (names.length === 0) return null;
  return { value: names, evidence: { rule: used[0]!.from, spans: used.map((f) => f.span) } };
}

function candidates(m: Material): { b: LabelledBlock; i: number }[] {
  const from = Math.max(0, (m.head >= 0 ? m.top : m.first) - ABOVE);
  const to = Math.min(m.blocks.length - 1, m.first + 2);
  const all: { b: LabelledBlock; i: number }[] = [];
  // behind the headline first, then above it, then behind the body
  const order = [
    ...range(Math.max(m.top, from), to),
    ...range(from, Math.max(m.top, from) - 1),
    ...range(m.last + 1, Math.min(m.last + BEHIND, m.blocks.length - 1)),
  ];
  for (const i of order) all.push({ b: m.blocks[i]!, i });
  return all;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function fromLine(m: Material): Decided<string[]> | null {
  const blocks = candidates(m);
  for (const { b, i } of blocks) {
    if (!credits(b)) continue;
    const names = namesIn(b.block.text);
    if (names.length > 0) return fromBlock(names, 'byline', b.block);
    // `By` alone: the names stand in the next lines
    if (/^(by|written by|author)\W*$/i.test(b.block.text)) {
      const next = following(m, i + 1);
      if (next) return next;
    }
  }
  for (const { b, i } of blocks) {
    if (b.label !== 'byline' || i < m.head || i > m.first + 2 || !isName(b.block.text)) continue;
    // a bare name counts only beside something that makes it an author's: a role, a date, a biography
    if (vouched(m, i)) return fromBlock([b.block.text], 'byline-name-alone', b.block);
  }
  return null;
}

/** A byline, or a dated line that opens with a name or `Posted by`. */
function credits(b: LabelledBlock): boolean {
  if (b.block.text.length > 220) return false;
  if (b.label === 'byline') return b.score >= 0.5;
  if (b.label !== 'timestamp' && b.label !== 'navigation') return false;
  return (
    /^(posted |written )?by /i.test(b.block.text) ||
    (b.label === 'timestamp' &&
      /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)? ?([/·|•]|[-–—] )/u.test(b.block.text))
  );
}

function following(m: Material, from: number): Decided<string[]> | null {
  const names: string[] = [];
  const spans = [];
  for (let i = from; i < Math.min(from + 6, m.blocks.length); i++) {
    const { block } = m.blocks[i]!;
    if (/^(and|&|,)$/i.test(block.text)) continue;
    const got = block.text.length < 90 ? namesIn(block.text) : [];
    if (got.length === 0) break;
    names.push(...got);
    spans.push(spanIn(block));
  }
  return names.length > 0 ? { value: names, evidence: { rule: 'byline-next-line', spans } } : null;
}

function vouched(m: Material, i: number): boolean {
  const name = m.blocks[i]!.block.text;
  const surname = name.split(' ').at(-1)!;
  for (const j of [i + 1, i + 2, i - 1]) {
    const near = m.blocks[j];
    if (!near) continue;
    if (near.label === 'timestamp') return true;
    if (
      near.block.text.length < 80 &&
      /\b(reporter|editor|correspondent|writer|columnist|journalist|producer|contributor)\b|^@\w/i.test(
        near.block.text,
      )
    )
      return true;
  }
  // the standfirst or the caption of the author's picture names the author too
  for (let j = Math.max(0, m.top); j < m.first; j++)
    if (j !== i && m.blocks[j]!.block.text.length > name.length + 8 && m.blocks[j]!.block.text.includes(name))
      return true;
  return m.blocks.some(
    ({ block }) =>
      block.text.length < 420 &&
      block.text.startsWith(name) &&
      /^,? is (a|an|the|our|based)\b/.test(block.text.slice(name.length)) &&
      block.text.includes(surname),
  );
}

/** `Reporting by A and B; editing by C` names the authors where nothing else does. */
function creditLine(m: Material): Decided<string[]> | null {
  for (let i = Math.max(0, m.last - 2); i <= Math.min(m.last + 8, m.blocks.length - 1); i++) {
    const { block } = m.blocks[i]!;
    if (
      !/^\W{0,2}(additional )?(reporting|reported|report|writing|written) (and writing )?by\b/i.test(
        block.text,
      ) ||
      block.text.length > 400
    )
      continue;
    const names: string[] = [];
    for (const part of block.text.replace(/[()[\]]/g, ' ').split(';'))
      for (const n of namesIn(
        part
          .trim()
          .replace(
            /^(additional )?(reporting|writing|editing|compiled|edited|written|reported)( and (writing|editing))? by /i,
            '',
          ),
      ))
        if (!names.includes(n)) names.push(n);
    if (names.length > 0) return fromBlock(names, 'reporting-line', block);
  }
  return null;
}
