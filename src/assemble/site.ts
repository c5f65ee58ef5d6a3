/** Takes the page's material, gives the name of the site that published the page, as a reader would name it. */

import { unitAt } from '#text/characters.ts';
import { key } from '#text/key.ts';
import { outlet } from './agencies.ts';
import { type Decided, fromBlock, fromFact, type Material } from './decided.ts';

const SEPARATOR = / [|–—·•-] |\s?\| /;
/** Host labels that name no site. */
const GENERIC_LABEL =
  /^(www\d?|m|amp|edition|news|com|co|org|net|uk|au|in|za|blogs?|online|beta|mobile|en|us)$/;

export function site(m: Material): Decided<string> | null {
  const host = hostName(m);
  // `JPOST` is the host, not the name: the title's own word is better
  const bare = host && !/\p{Ll}/u.test(host.value) ? titleSuffix(m) : null;
  return stated(m) ?? bare ?? host ?? titleSuffix(m) ?? openingSuffix(m) ?? copyright(m);
}

/** JSON-LD's publisher and `og:site_name`; a host or handle is no name. */
function stated(m: Material): Decided<string> | null {
  const rank = (from: string) => (/site_name/i.test(from) ? 0 : /json-ld/i.test(from) ? 1 : 2);
  const facts = m.facts.filter((f) => f.field === 'source').toSorted((a, b) => rank(a.from) - rank(b.from));
  for (const fact of facts) {
    const name = fact.value.replace(/^@/, '').trim();
    if (name.length < 2 || name.length > 60 || /^https?:|\.(com|org|net|co\.\w+)$/i.test(name)) continue;
    return fromFact(tidy(name), fact);
  }
  return null;
}

/** The site's name as its own pages write it: the phrase that, without blanks, is the host's. */
function hostName(m: Material): Decided<string> | null {
  const url = m.page.given.url ?? m.facts.find((f) => f.field === 'url')?.value;
  if (!url || !URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split('.').filter((l) => l.length > 2 && !GENERIC_LABEL.test(l));
  for (const label of labels.toReversed()) {
    const bare = label.replaceAll('-', '');
    const found = phrase(m, bare, false) ?? phrase(m, bare, true) ?? known(m, label);
    if (found) return found;
  }
  return null;
}

/** `NYPost.com` in the page stands for an outlet everybody knows by a longer name. */
function known(m: Material, label: string): Decided<string> | null {
  const name = outlet(label);
  if (name === null) return null;
  for (const { block } of m.blocks) {
    const at = block.text.length < 600 ? block.text.toLowerCase().indexOf(`${label}.`) : -1;
    if (at >= 0) return fromBlock(name, 'host-in-page', block, at, at + label.length);
  }
  return null;
}

/** So much of a block is searched for the site's name. */
const READ = 600;
/** Names stand in short lines mostly: longer ones are searched only where those have none. */
const LINE = 200;

/** The best-written phrase of up to five words whose letters are the label's. */
function phrase(m: Material, label: string, long: boolean): Decided<string> | null {
  let best: Decided<string> | null = null;
  let most = 0;
  const bare = label.replace(/^the(?=.{3})/, '');
  for (const { block } of m.blocks) {
    if (block.text.length > LINE !== long) continue;
    const text = block.text.length > READ ? block.text.slice(0, READ) : block.text;
    if (!holdsLetters(text, bare)) continue;
    const words = [...text.matchAll(/[\p{L}\p{N}&'’.]+/gu)];
    for (let i = 0; i < words.length; i++) {
      let joined = '';
      for (let j = i; j < Math.min(i + 6, words.length); j++) {
        joined += words[j]![0].toLowerCase()
          .replace(/['’]s$/, '')
          .replace(/[^\p{L}\p{N}]/gu, '');
        if (joined.length > label.length + 3) break;
        if (joined !== label && joined !== `the${label}` && `the${joined}` !== label) continue;
        const start = words[i]!.index;
        const end = words[j]!.index + words[j]![0].length;
        const name = text
          .slice(start, end)
          .replace(/['’]s$/, '')
          .replace(/\.$/, '')
          .replace(/^the (?=\p{Lu})/u, 'The ');
        if (!/^\p{Lu}|\p{L}\p{Lu}/u.test(name) || /\.(com|co|org|net)/i.test(name)) continue;
        const score =
          1 + (j > i ? 2 : 0) + (/^the /i.test(name) ? 0.5 : 0) + (/\p{Ll}/u.test(name) ? 0.5 : 0);
        if (score > most) {
          most = score;
          best = fromBlock(name, 'host-name-in-page', block, start, end);
        }
      }
    }
  }
  return best;
}

/** What may stand between the letters of a site's name. */
const BETWEEN = new Set([..." .,'’&:|()-"].map((c) => c.charCodeAt(0)));

/** Whether the letters stand in the text one after the other, whatever marks and blanks between them, in capitals or not. */
function holdsLetters(text: string, letters: string): boolean {
  const first = letters.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    if (small(unitAt(text, i)) !== first) continue;
    let found = 1;
    for (let j = i + 1; j < text.length && found < letters.length; j++) {
      const c = unitAt(text, j);
      if (small(c) === unitAt(letters, found)) found++;
      else if (!BETWEEN.has(c)) break;
    }
    if (found === letters.length) return true;
  }
  return false;
}

function small(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c;
}

/** What stands behind the headline in the page's title. */
function titleSuffix(m: Material): Decided<string> | null {
  if (m.head < 0) return null;
  const title = key(m.blocks[m.head]!.block.text);
  const first = m.blocks[0]!.block;
  for (const fact of m.facts.filter((f) => f.field === 'headline')) {
    const name = suffixOf(fact.value, title);
    if (name) return fromFact(tidy(name), fact);
  }
  const name = m.head === 0 ? suffixOf(first.text, '') : suffixOf(first.text, title);
  return name && first.text.length < 300
    ? fromBlock(tidy(name), 'title-suffix', first, first.text.lastIndexOf(name))
    : null;
}

/** The suffix of the dump's first line, where its headline differs from the page's: counts when the page names it again. */
function openingSuffix(m: Material): Decided<string> | null {
  const first = m.blocks[0]!.block;
  const name = first.text.length < 300 ? suffixOf(first.text, '') : null;
  if (!name || name.split(' ').length > 4 || first.text.split(' ').length < 6) return null;
  const again = m.blocks.some(
    ({ block }, i) => i > 0 && block.text.length < 200 && block.text.includes(name),
  );
  return again ? fromBlock(tidy(name), 'title-suffix', first, first.text.lastIndexOf(name)) : null;
}

function suffixOf(text: string, title: string): string | null {
  const parts = text.split(SEPARATOR);
  if (parts.length < 2) return null;
  if (title && !key(text).startsWith(title.slice(0, Math.max(12, Math.floor(title.length * 0.8)))))
    return null;
  const name = parts.at(-1)!.trim();
  return name && name.split(' ').length <= 6 && name.length < 50 && /^[\p{Lu}\p{N}]|\p{Lu}/u.test(name)
    ? name
    : null;
}

/** `© 2019 The Republic unless otherwise noted.` in the page's last part. */
function copyright(m: Material): Decided<string> | null {
  for (const { block } of m.blocks.slice(Math.max(0, m.last)).toReversed()) {
    const mark =
      /(?:©|\(c\)|copyright)[\s©]*(?:\(c\) )?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?[\s,.]*(?:by )?/i.exec(
        block.text.slice(0, 200),
      );
    if (!mark || block.text.length > 500) continue;
    const rest = block.text.slice(mark.index + mark[0].length);
    const name = rest
      .split(
        /[.,|(]| [-–—] | all rights| unless| inc\b| llc\b| ltd\b| limited\b| plc\b| media group| and its/i,
      )[0]!
      .trim();
    if (
      name.length < 2 ||
      name.length > 40 ||
      !/^\p{Lu}/u.test(name) ||
      /^(all|copyright|the$|this|privacy)|\b(media|newspapers|universal|holdings?|publishing|publishers|group|enterprises|digital)$/i.test(
        name,
      ) ||
      /\p{Ll}(?:Universal|Media)\b/u.test(name)
    )
      continue;
    return fromBlock(
      tidy(name),
      'copyright-line',
      block,
      mark.index + mark[0].length,
      mark.index + mark[0].length + name.length,
    );
  }
  return null;
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^(www\.)/i, '')
    .replace(/\.(com|org|net)$/i, '')
    .trim();
}
