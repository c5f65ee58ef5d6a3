/**
 * Takes a name and the page's material, says whether the address files the article under it (`/news/politics/…`). The address
 * alone is no witness: of 11 sections it gave on gold records whose pages print none near the headline, 7 were not the article's.
 */
import { squash } from '#text/key.ts';
import type { Material } from './decided.ts';
import { NO_SECTION } from './section-names.ts';

/** A folder of more words is made from a headline. */
const FOLDER_WORDS = 3;

/** The folders of the address that may be sections, deepest first. */
function folders(m: Material): string[] {
  const url = m.page.given.url ?? m.facts.find((f) => f.field === 'url')?.value;
  if (url === undefined || !URL.canParse(url)) return [];
  return new URL(url).pathname
    .split('/')
    .slice(1, -1)
    .map((f) => f.toLowerCase())
    .filter((f) => /^[a-z]{2,}(?:-[a-z]+)*$/.test(f) && f.split('-').length <= FOLDER_WORDS)
    .filter((f) => !NO_SECTION.test(f) && f !== 'news')
    .reverse();
}

/** Whether the address files the article under that name; `World` is `world-news` too. */
export function isSectionOf(name: string, m: Material): boolean {
  const own = squash(name.replace(/&/g, ' '));
  const bare = own.replace(/news$/, '');
  return folders(m).some((f) => {
    const folder = squash(f);
    return folder === own || (bare.length > 1 && folder.replace(/news$/, '') === bare);
  });
}
