/** How far lists go that show versions of one text once. */

/** Other versions that an item names; `total` counts them all. */
export const MOST_SHOWN = 20;
/** Newer versions of which it is asked whether they match: of more, a group may show again on a later page. */
export const MOST_ASKED = 200;
