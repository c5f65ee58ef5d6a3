/**
 * Takes the prints of a site's pages one after the other, keeps of how many articles each block was part, gives the blocks that recur. A site
 * has one packed table of bounded size, which engines keep as they like; forgetting is by age, so nothing needs to be taken back when an
 * article is deleted or cleaned again.
 */
import type { PagePrints, Sighting } from '#domain/site.ts';
import { isTemplate, LEAST_ARTICLES } from '#label/template.ts';

/** Blocks remembered of a site, 16 bytes each: those of its last hundred articles or so, and what recurs. */
export const MOST_BLOCKS = 1024;
/** How many are kept when there are more: sorting them out each time would cost more than learning. */
const KEPT_BLOCKS = 768;
/** Of those, at most so many that recur. */
const KEPT_TEMPLATES = 512;
/** What recurs must do so over this many articles, or all there are: three stories with one background may come in a row. */
const WINDOW = 50;
/** A page with fewer words of its own is a version of one that is known, and so is one where they are a smaller share. */
const OWN_WORDS = 25;
const OWN_SHARE = 0.2;
/** Headlines that so many articles have are the site's (`Letters`, its name): pages that share them may be different articles. */
const HEADLINE_ARTICLES = 3;
const FIELDS = 4;

interface Seen {
  /** Articles it was part of. */
  on: number;
  /** The first and the last of them, counted from 1. */
  first: number;
  last: number;
}

export class SiteTable {
  /** Different articles it was learned from. */
  articles: number;
  private readonly seen = new Map<number, Seen>();

  /** @param packed from {@link pack}; a new table where there is none */
  constructor(articles = 0, packed?: Uint8Array) {
    this.articles = articles;
    if (packed === undefined) return;
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const at = (i: number) => view.getUint32(i * 4, true);
    for (let i = 0; i + FIELDS <= packed.byteLength / 4; i += FIELDS)
      this.seen.set(at(i), { on: at(i + 1), first: at(i + 2), last: at(i + 3) });
  }

  pack(): Uint8Array {
    const packed = new Uint8Array(this.seen.size * FIELDS * 4);
    const view = new DataView(packed.buffer);
    let at = 0;
    for (const [print, { on, first, last }] of this.seen)
      for (const value of [print, on, first, last]) {
        view.setUint32(at, value, true);
        at += 4;
      }
    return packed;
  }

  /** What several articles had. */
  sightings(): Sighting[] {
    const sightings: Sighting[] = [];
    for (const [print, seen] of this.seen)
      if (seen.on >= LEAST_ARTICLES) sightings.push([print, seen.on, this.windowOf(seen)]);
    return sightings;
  }

  /** Prints of what counts as the site's own at this point, in one number: another when others do. */
  templates(): number {
    let sum = 0;
    for (const [print, seen] of this.seen) if (this.isTemplate(seen)) sum = (sum + print) >>> 0;
    return sum;
  }

  /** A version of an article adds what is new in it, and counts for nothing else. */
  learn({ address, headline, blocks }: PagePrints): void {
    const prints = new Map(blocks);
    if (prints.size === 0) return;
    const isKnown = (address !== null && this.seen.has(address)) || this.hasLittleOfItsOwn(prints);
    const titled = headline === null ? undefined : this.seen.get(headline);
    if (!isKnown && titled !== undefined) titled.on++;
    const isVersion = isKnown || (titled !== undefined && titled.on <= HEADLINE_ARTICLES);
    if (!isVersion || this.articles === 0) this.articles++;
    for (const id of [address, headline]) if (id !== null) this.see(id, false);
    for (const print of prints.keys()) this.see(print, !isVersion);
    if (this.seen.size > MOST_BLOCKS) this.forget();
  }

  private see(print: number, counts: boolean): void {
    const seen = this.seen.get(print);
    if (seen === undefined) this.seen.set(print, { on: 1, first: this.articles, last: this.articles });
    else {
      if (counts) seen.on++;
      seen.last = this.articles;
    }
  }

  private hasLittleOfItsOwn(prints: Map<number, number>): boolean {
    let own = 0;
    let all = 0;
    for (const [print, words] of prints) {
      const seen = this.seen.get(print);
      if (seen === undefined) own += words;
      if (seen === undefined || !this.isTemplate(seen)) all += words;
    }
    // a first article, and a brief one, may have few words, but then none of them is known
    return own < all && (own < OWN_WORDS || own < all * OWN_SHARE);
  }

  private windowOf({ on, first, last }: Seen): number {
    return Math.max(on, last - first + 1, Math.min(this.articles, WINDOW));
  }

  private isTemplate(seen: Seen): boolean {
    return isTemplate({ on: seen.on, of: this.windowOf(seen) });
  }

  /** What was seen longest ago goes; what recurs stays, though a site has dropped it: its older articles have it still. */
  private forget(): void {
    const newest = [...this.seen].sort(([, a], [, b]) => b.last - a.last);
    const templates = newest.filter(([, seen]) => this.isTemplate(seen)).slice(0, KEPT_TEMPLATES);
    const others = newest.filter(([, seen]) => !this.isTemplate(seen));
    this.seen.clear();
    for (const [print, seen] of [...templates, ...others.slice(0, KEPT_BLOCKS - templates.length)])
      this.seen.set(print, seen);
  }
}
