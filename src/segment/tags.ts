/** The tables of HTML elements that say how a page falls into blocks. No logic. */

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol ' +
    'optgroup option p pre search section summary table tbody td tfoot th thead tr ul video audio select template'
  ).split(' '),
);

/** Blocks whose text is one unit: what stands in them is their own, and they hold no other blocks. */
export const LEAF_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 dt summary legend caption'.split(' '),
);

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads on the page. `noscript` is handled by the walk, which may come back for it. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style template svg math title textarea select datalist video audio canvas iframe object noframes ' +
    'noembed noscript map'
  ).split(' '),
);

/** Elements in which other rules hold, and which a block element of HTML ends (an unclosed `<svg>` eats no page). */
export const FOREIGN_TAGS: ReadonlySet<string> = new Set(['svg', 'math', 'select']);

/** An end tag finds no start tag beyond these. */
export const SCOPE_TAGS: ReadonlySet<string> = new Set(
  'html table td th caption template object button'.split(' '),
);

/** Elements a start tag closes when one is open, and the elements that end the search for it. */
export const IMPLIED_END: ReadonlyMap<string, { closes: string[]; within: string[] }> = new Map([
  ['li', { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir'] }],
  ['dt', { closes: ['dt', 'dd'], within: ['dl'] }],
  ['dd', { closes: ['dt', 'dd'], within: ['dl'] }],
  ['tr', { closes: ['tr'], within: ['table'] }],
  ['td', { closes: ['td', 'th'], within: ['table', 'tr'] }],
  ['th', { closes: ['td', 'th'], within: ['table', 'tr'] }],
  ['tbody', { closes: ['tbody', 'thead', 'tfoot'], within: ['table'] }],
  ['thead', { closes: ['tbody', 'thead', 'tfoot'], within: ['table'] }],
  ['tfoot', { closes: ['tbody', 'thead', 'tfoot'], within: ['table'] }],
  ['option', { closes: ['option'], within: ['select', 'datalist'] }],
]);
