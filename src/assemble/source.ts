/** Takes the page's material and how the body opens, gives the news organisation that made the article: who is credited in the dump before the site. */
import type { LabelledBlock } from '#domain/document.ts';
import { agency } from './agencies.ts';
import { SIGN_OFF } from './body.ts';
import type { Opening } from './dateline.ts';
import { findDate } from './dates.ts';
import { type Decided, fromBlock, type Material, spanIn } from './decided.ts';
import { site } from './site.ts';

export function source(
  m: Material,
  open: Opening,
  first: LabelledBlock | undefined,
  credit: Decided<string> | null,
): Decided<string> | null {
  return marker(open, first) ?? credit ?? sourceLine(m) ?? credited(m) ?? signedOff(m) ?? site(m);
}

function marker(open: Opening, first: LabelledBlock | undefined): Decided<string> | null {
  if (!open.agency || !first) return null;
  return {
    value: open.agency,
    evidence: {
      rule: 'agency-marker',
      spans: [spanIn(first.block, open.agencyStart, Math.max(open.agencyStart + 1, open.textStart))],
    },
  };
}

const GENERIC = /\b(news )?agenc(y|ies)\b|\bstaff\b|\bvarious\b|\bwires?\b|^https?:|^www\./i;

/** `Source: X` around or behind the body. */
function sourceLine(m: Material): Decided<string> | null {
  for (let i = Math.max(0, m.head); i <= Math.min(m.last + 10, m.blocks.length - 1); i++) {
    const { block } = m.blocks[i]!;
    const lead = /^(?:source|originally (?:published|appeared) (?:by|in|on|at)) ?: ?/i.exec(block.text);
    if (!lead || block.text.length > 90) continue;
    const name = block.text
      .slice(lead[0].length)
      .replace(/[.\s]+$/, '')
      .split(/ \| | \/ |;/)[0]!
      .trim();
    if (name.length < 2 || name.length > 60 || GENERIC.test(name)) continue;
    return fromBlock(
      agency(name) ?? name,
      'source-line',
      block,
      lead[0].length,
      lead[0].length + name.length,
    );
  }
  return null;
}

/** What lines of credit are taken for; `related` where they link to the agency's other stories. */
const CREDITS: ReadonlySet<string> = new Set(['byline', 'source', 'timestamp', 'navigation', 'related']);

/** An agency in the lines between headline and body: `By X, Associated Press`, `Reuters November 18, 2019`, `The Associated Press`. */
function credited(m: Material): Decided<string> | null {
  const from = Math.max(0, m.head >= 0 ? m.top + 1 : m.first - 6);
  for (let i = from; i <= Math.min(m.first + 1, m.blocks.length - 1); i++) {
    const { block, label } = m.blocks[i]!;
    if (block.text.length > 140 || !CREDITS.has(label)) continue;
    const found = agencyIn(block.text, label);
    if (found) return fromBlock(found.name, 'credit-line', block, found.start, found.end);
  }
  return null;
}

/** Names long enough, or in the right place, to be an agency and nothing else. */
function agencyIn(text: string, label: string): { name: string; start: number; end: number } | null {
  const whole = agency(text.replace(/^(by|source|©) /i, '').trim());
  if (whole) return { name: whole, start: 0, end: text.length };
  // `AFP, MANILA`, `Associated Press in Madrid`
  const led = /^(.{2,30}?)(?:, | in |\/)\p{Lu}/u.exec(text);
  const leader = led && text.length < 60 ? agency(led[1]!) : null;
  if (leader) return { name: leader, start: 0, end: led![1]!.length };
  if (label !== 'byline' && label !== 'timestamp' && !(label === 'navigation' && findDate(text))) return null;
  // `Special to the Pioneer Press`, `for The Mail On Sunday`
  const outlet =
    label === 'byline'
      ? /\b(?:special to|for) ((?:the )?\p{Lu}[\p{L}.]+(?: (?:on )?\p{Lu}[\p{L}]+){0,4})$/iu.exec(text)
      : null;
  if (outlet && /^(the )?\p{Lu}/u.test(outlet[1]!))
    return {
      name: outlet[1]!.replace(/^the (?=\p{Lu})/u, '').replace(/\.com$/i, ''),
      start: outlet.index,
      end: text.length,
    };
  const m =
    /(?<![\p{L}])(the associated press|associated press|reuters|agence france-presse|afp|ap|press association|press trust of india|pti|bloomberg news|fox news|cnn|tnn|upi)(?![\p{L}.])/iu.exec(
      text,
    );
  if (
    !m ||
    (/^(ap|pti|afp|tnn|upi|cnn)$/i.test(m[1]!) &&
      m[1] !== m[1]!.toUpperCase() &&
      !/^Ap(?= )/.test(m[1]! + text.slice(m.index + 2)))
  )
    return null;
  const name = agency(m[1]!);
  return name ? { name, start: m.index, end: m.index + m[1]!.length } : null;
}

/** An agency that signs behind the last paragraph: `– PTI`, `© AFP`, `(With inputs from ANI)` alone is none. */
function signedOff(m: Material): Decided<string> | null {
  for (let i = m.last; i <= Math.min(m.last + 3, m.blocks.length - 1); i++) {
    const { block } = m.blocks[i]!;
    const tail = block.text.slice(-60);
    const bare = SIGN_OFF.exec(tail);
    const signed = bare && i <= m.last ? agency(bare[1]!) : null;
    if (signed)
      return fromBlock(signed, 'agency-sign-off', block, block.text.length - tail.length + bare!.index);
    const found = /(?:^|\s)(?:[-–—] ?|© ?(?:\d{4} )?(?:the )?|\()([\p{Lu}][\p{L} -]{1,25})\)?\.?$/u.exec(
      tail,
    );
    const name = found && agency(found[1]!.trim());
    if (name) return fromBlock(name, 'agency-sign-off', block, block.text.length - tail.length + found.index);
    // `© 2024 AFP` or `Copyright 2019 The Associated Press. All rights reserved.` belongs to the text only right behind it
    const right =
      /^(?:©|copyright|\(c\)) ?(?:©|\(c\))? ?(?:\d{4} )?(?:the )?([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\b/iu.exec(
        block.text,
      );
    const owner = i > m.last && right && (agency(right[1]!) ?? agency(right[1]!.split(' ')[0]!));
    if (owner) return fromBlock(owner, 'agency-copyright', block, 0, right[0].length);
  }
  return null;
}
