/** Takes values as files hold them, gives them as articles want them; undefined for what says nothing. */
import { decodeHTML } from 'entities';
import { table } from '#text/table.ts';

/** What tables hold where they hold nothing. */
const NOTHING = /^(?:null|none|nan|n\/a|undefined|unknown|-)?$/i;
const LINE_MOST = 2000;

/** One line of text; what is in mark-up comes without. */
export function line(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = /[<&]/.test(value) ? decodeHTML(value.replace(/<\/?[a-z][^<>]*>/gi, '')) : value;
  const text = plain.replace(/\s+/g, ' ').trim();
  return NOTHING.test(text) ? undefined : cut(text, LINE_MOST);
}

/** No longer than that; a character of two units is not cut in two. */
function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

/** Ids may hold any character. */
export function identifier(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cut(value.trim(), ID_MOST) || undefined : undefined;
}

/** As the store's. */
const ID_MOST = 512;

/** A body: strings, or a list of paragraphs. */
export function body(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === 'string');
    return parts.length ? parts.join('\n\n') : undefined;
  }
  return typeof value === 'string' && !NOTHING.test(value.trim()) ? value : undefined;
}

/** Names: one, a list, or objects with a `name`. Those parted by `;` or `|` are several. */
export function names(value: unknown): string[] | undefined {
  const found = new Set<string>();
  for (const item of Array.isArray(value) ? value : [value]) {
    const name = line(item !== null && typeof item === 'object' ? nameOf(item) : item);
    for (const part of name?.split(/\s*[;|]\s*/) ?? []) if (part) found.add(part);
  }
  return found.size ? [...found] : undefined;
}

function nameOf(item: object): unknown {
  const { name, literal, firstname, lastname } = item as Record<string, unknown>;
  return name ?? literal ?? ([firstname, lastname].filter(Boolean).join(' ') || undefined);
}

export function webAddress(value: unknown): string | undefined {
  const text = line(value);
  return text && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** Milliseconds are thirteen digits since 2001, seconds ten. */
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d+)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A day or instant in ISO form where it is written as a number or without marks; else as it is written. */
export function when(value: unknown): string | undefined {
  const text = line(value);
  if (text === undefined) return undefined;
  if (EPOCH.test(text)) {
    const number = Number(text);
    return new Date(number > 1e11 ? number : number * 1000).toISOString();
  }
  const compact = COMPACT.exec(text);
  if (!compact) return text;
  const [, year, month, day, hour, minute, second = '00', zone] = compact;
  const date = `${year}-${month}-${day}`;
  return hour && zone ? `${date}T${hour}:${minute}:${second}${zone}` : date;
}

const LANGUAGE_NAMES = new Map<string, string>();
for (const code of 'en de fr es it pt nl sv no da pl tr id cs sk hu fi is ca vi ru uk bg ar fa ur ro ja ko zh th he hi bn ta el'.split(
  ' ',
))
  for (const tongue of new Set(['en', code]))
    LANGUAGE_NAMES.set(new Intl.DisplayNames(tongue, { type: 'language' }).of(code)!.toLowerCase(), code);
const UI_NAMES = table<string>({
  englisch: 'en',
  anglais: 'en',
  inglés: 'en',
  allemand: 'de',
  französisch: 'fr',
});

/** ISO 639-1 from a tag (`en-GB`), an ISO 639-2 code (`eng`) or a name (`English; Spanish` is the first). */
export function language(value: unknown): string | undefined {
  const first = line(value)
    ?.toLowerCase()
    .split(/[;,|/ ]/)[0];
  if (!first) return undefined;
  const named = LANGUAGE_NAMES.get(first) ?? UI_NAMES[first];
  if (named) return named;
  const [tag] = first.split(/[-_]/);
  if (!tag || !/^[a-z]{2,3}$/.test(tag)) return undefined;
  const code = Intl.getCanonicalLocales(BIBLIOGRAPHIC[tag] ?? tag)[0];
  return code?.length === 2 ? code : undefined;
}

/** ISO 639-2/B codes differ from those that `Intl` knows. */
const BIBLIOGRAPHIC = table<string>({
  ger: 'de',
  fre: 'fr',
  dut: 'nl',
  gre: 'el',
  chi: 'zh',
  cze: 'cs',
  slo: 'sk',
  rum: 'ro',
  per: 'fa',
  ice: 'is',
});
