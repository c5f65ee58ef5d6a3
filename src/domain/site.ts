/** What is known of a site, and what one page adds to it: the words for blocks that recur from article to article. No logic. */

/** A block as other articles of the site have it: its print, on how many of them it stands, and how many those were. */
export type Sighting = [print: number, on: number, of: number];

/** What the store knows of a site, as the labeller takes it. */
export interface SiteMemory {
  /** Host name, or the source where no address is known (`app/site.ts`). */
  name: string;
  /** Another whenever other blocks count as the site's own. */
  version: number;
  /** Only blocks that other articles had, too. */
  sightings: Sighting[];
  /** True where the page to be cleaned is among those it was learned from: it is no witness in its own case. */
  hasPage: boolean;
}

/** What the store learns from one page. */
export interface PagePrints {
  /** Prints of address and headline: two pages that share one are versions of one article. */
  address: number | null;
  headline: number | null;
  /** Of what the labeller, without a memory, takes for the article. */
  blocks: [print: number, words: number][];
}

/** On how many other articles of its site a block stands. */
export interface Recurrence {
  on: number;
  of: number;
}
