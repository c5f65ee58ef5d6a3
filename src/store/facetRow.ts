/** Takes what facets count of an article, gives it packed in one text: small rows, of which a thousand are read at once. */

/** Longer names of sections are no sections. */
const LONGEST_SECTION = 200;

export interface FacetFacts {
  source: number | null;
  language: string | null;
  section: string | null;
  people: { id: number; quotes: number }[];
}

/** As migration 007 of SQLite packs what is there already. */
export function packedFacets({ source, language, section, people }: FacetFacts): string {
  const named = (section ?? '').slice(0, LONGEST_SECTION).replace(/[\t\n]/g, ' ');
  const ids = people.map(({ id, quotes }) => (quotes > 0 ? `${id}q` : `${id}`));
  return [source ?? '', language ?? '', named, ids.join(' ')].join('\t');
}
