/** Takes the page's material, gives the authors that the page states outside its lines: those of its article, and those of the page. */
import type { PageFact } from '#domain/document.ts';
import { key, squash } from '#text/key.ts';
import type { Decided, Material } from './decided.ts';
import { isHandle, isPseudonym, namesIn } from './names.ts';
import { siteOf } from './titles.ts';

/** Blocks around headline and body in which readers see a name that a `<meta>` states. */
const ABOVE = 8;
const BEHIND = 15;
/** A line longer than this holds a name by chance. */
const LINE = 240;

/** Where an author is stated, by trust. */
type Kind = 'news' | 'article' | 'element' | 'meta' | 'page';

function kindOf(fact: PageFact): Kind {
  const { from } = fact;
  if (/^json-ld:\w*(?:Page|ClaimReview)\./.test(from)) return 'page';
  if (/^json-ld:\w*(?:News|LiveBlog|Report)/.test(from)) return 'news';
  if (from.startsWith('json-ld')) return 'article';
  return from.startsWith('microdata') || from.startsWith('rel:') ? 'element' : 'meta';
}

/**
 * `sure` are authors of the article itself; `unsure` those of the page, which only a byline in the text may overrule. A page
 * that shows a name to no reader has it from its system: on 504 pages of all sorts 20 of 39 hidden `<meta>` authors stood on
 * pages without an author, and 6 of 9 of a hidden `Article.author`, against none of 14 of a `NewsArticle.author`.
 */
export function statedAuthors(m: Material): {
  sure: Decided<string[]> | null;
  unsure: Decided<string[]> | null;
} {
  const facts = m.facts.filter((f) => f.field === 'author');
  if (facts.length === 0) return { sure: null, unsure: null };
  const of = (kind: Kind) => facts.filter((f) => kindOf(f) === kind);
  const shown = visible(m);
  const seen = (names: string[]) => names.filter((n) => shown.includes(` ${key(n)} `));
  const read = (list: PageFact[], keep: (names: string[]) => string[]) => authors(m, list, keep);
  const news = read(of('news'), (names) => names);
  const sure = news ?? read(of('article'), seen) ?? read(elements(m, of('element')), seen);
  return { sure, unsure: read(of('meta'), seen) ?? read(of('page'), seen) };
}

/** Elements state the authors of teasers and comments too: those above the body count, else the first behind it. */
function elements(m: Material, facts: PageFact[]): PageFact[] {
  const start = m.blocks[m.first]?.block.span.start ?? 0;
  const top = m.blocks[Math.max(0, m.top - ABOVE)]?.block.span.start ?? 0;
  const above = facts.filter((f) => f.span.start < start && f.span.start >= top);
  if (above.length > 0) return above;
  const last = m.blocks[Math.min(m.last + BEHIND, m.blocks.length - 1)]?.block.span.end ?? 0;
  return facts.filter((f) => f.span.start >= start && f.span.end <= last).slice(0, 1);
}

/** The lines around headline and body, as one text of keys. */
function visible(m: Material): string {
  const from = Math.max(0, (m.head >= 0 ? m.top : m.first) - ABOVE);
  const keys: string[] = [];
  for (let i = from; i <= Math.min(m.last + BEHIND, m.blocks.length - 1); i++) {
    const { block, label } = m.blocks[i]!;
    if (
      block.text.length <= LINE &&
      (label !== 'comment' || i < m.first + 2) &&
      !(label === 'footer' && block.text.includes('©'))
    )
      keys.push(key(block.text));
  }
  return ` ${keys.join(' ')} `;
}

/** People who publish: names that JSON-LD or a meta element gives for the publisher beside the site's own, and that a byline shows. */
function publishers(m: Material): string[] {
  const sources = m.facts.filter((f) => f.field === 'source');
  const own = sources.find((f) => SITE_NAME.test(f.from));
  if (!own) return [];
  const others = sources.filter(
    (f) => squash(f.value) !== squash(own.value) && namesIn(f.value).length === 1,
  );
  if (others.length === 0) return [];
  const shown = ` ${m.blocks
    .slice(Math.max(0, m.top), m.first + 3)
    .filter((b) => b.block.text.length <= SHORT)
    .map((b) => key(b.block.text))
    .join(' ')} `;
  return others.filter((f) => shown.includes(` ${key(f.value)} `)).map((f) => squash(f.value));
}
const SITE_NAME = /og:site_name/i;
/** A line that is a byline, or part of one. */
const SHORT = 80;

/** An account that begins as the site's name does is the site's. */
function ofSite(word: string, site: ReadonlySet<string>): boolean {
  return [...site].some((name) => name.startsWith(squash(word)));
}

/** The words that lines around the headline print behind `By`: an account is an author only where readers see it as one. */
function credited(m: Material): Set<string> {
  const words = new Set<string>();
  for (let i = Math.max(0, m.head); i <= Math.min(m.first + 2, m.blocks.length - 1); i++) {
    const { text } = m.blocks[i]!.block;
    const by = text.length <= LINE ? BY_WORD.exec(text) : null;
    if (by) words.add(by[1]!.toLowerCase());
  }
  return words;
}
const BY_WORD =
  /(?:^|[\s|·•/])(?:by|von|par|por|di|door|av|af|autor ?:|author ?:) ?([\p{L}\p{N}_.-]{3,24})(?=\s|$|[|·•/,])/iu;

/** `Fine wines in Lumen - The Cellar`: a `<meta>` that names the site among other words. */
function slogan(value: string, site: ReadonlySet<string>): boolean {
  if (value.split(' ').length < SLOGAN_WORDS || value.includes(',') || !/ [-–|] /.test(value)) return false;
  const bare = squash(value.slice(0, LINE));
  for (const name of site) if (name.length > 4 && bare.includes(name)) return true;
  return false;
}
const SLOGAN_WORDS = 5;

function authors(
  m: Material,
  facts: readonly PageFact[],
  keep: (names: string[]) => string[],
): Decided<string[]> | null {
  const site = new Set(siteOf(m).names);
  for (const name of publishers(m)) site.delete(name);
  const handles = credited(m);
  const names: string[] = [];
  const used: PageFact[] = [];
  for (const fact of facts) {
    if (site.has(squash(fact.value)) || (kindOf(fact) === 'meta' && slogan(fact.value, site))) continue;
    const named = namesIn(fact.value);
    const organised = /\(\w*(?:Organi[sz]ation|Business|Corporation)\)/.test(fact.from);
    const word =
      isPseudonym(fact.value) ||
      (handles.has(fact.value.trim().toLowerCase()) && isHandle(fact.value) && !ofSite(fact.value, site));
    const found = named.length > 0 || organised || !word ? named : [fact.value.trim()];
    const got = keep(found).filter(
      (n) => !site.has(squash(n)) && !names.some((x) => squash(x) === squash(n)),
    );
    if (got.length === 0) continue;
    for (const name of got) names.push(name);
    used.push(fact);
  }
  if (names.length === 0) return null;
  return { value: names, evidence: { rule: used[0]!.from, spans: used.map((f) => f.span) } };
}
