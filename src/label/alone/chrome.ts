/** Rules for the frame of a page: menus, asides and other containers that HTML names, and what is left over. */

import { IN_CONTAINER } from '../features/name-signs.ts';
import { type Guess, MARKS, MARKUP, pattern, type Rule, seeing } from '../rule.ts';
import { containerOf } from './containers.ts';

const container = seeing(MARKUP, (f) => {
  const { html } = f.block;
  if (html === undefined || (f.names & IN_CONTAINER) === 0) return null;
  for (const hint of html.hints) {
    const guess = containerOf(hint);
    if (guess) return guess;
  }
  for (const attr of html.attrs) {
    const guess = containerOf(attr.toLowerCase());
    if (guess) return guess;
  }
  return null;
});

/** What parts menu entries may stand in a line of its own. */
const PARTING = new Set([...'|/•·*»«<>→+-']);
const MARK: Guess = { label: 'navigation', score: 0.9, reason: 'navigation:words' };

export const chrome: Rule[] = [
  container,
  seeing(MARKUP, (f) =>
    f.block.html?.hidden && f.words > 0
      ? { label: 'navigation', score: 0.6, reason: 'navigation:hidden' }
      : null,
  ),
  pattern(
    'navigation',
    'words',
    0.9,
    60,
    /^(skip to .{3,30}|menu|search( form)?|home|log ?in|sign ?in|log out|register|my account|account|sections?|toggle .{0,30}|main (menu|navigation)|navigation|close( menu)?|open menu|news|sports?|business|opinion|politics|entertainment|world|video|videos|photos|weather|more|subscribe|e-edition|newsletters?|jobs|classifieds|obituaries|contact( us)?|about|about us|help|english|live|live tv|watch|listen|podcasts?|sort by|relevance|date|title|tweet|\d{1,3})$/,
  ),
  seeing(MARKS, (f) => (f.chars === 1 && PARTING.has(f.text) ? MARK : null)),
];

/** What nothing else claimed: a short line is taken for navigation until its neighbours say otherwise. */
export const leftOver: Rule = (f) => ({
  label: 'navigation',
  score: f.chars < 40 ? 0.4 : 0.25,
  reason: 'navigation:left-over',
});
