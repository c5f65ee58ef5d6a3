/** The attributes of the start tag being read that anything asks for; all others are passed over unread. */

/** Attribute names by length, so that most names are dismissed without being cut out of the page. */
const WANTED_LENGTHS = new Set([2, 3, 4, 5, 6, 7, 8, 10, 11]);
const WANTED: ReadonlyMap<string, Slot> = new Map([
  ['id', 'id'],
  ['rel', 'rel'],
  ['name', 'name'],
  ['href', 'href'],
  ['lang', 'lang'],
  ['role', 'role'],
  ['type', 'type'],
  ['class', 'class'],
  ['style', 'style'],
  ['hidden', 'hiddenFlag'],
  ['content', 'content'],
  ['pubdate', 'pubdate'],
  ['datetime', 'datetime'],
  ['itemprop', 'itemprop'],
  ['property', 'property'],
  ['http-equiv', 'httpEquiv'],
  ['aria-hidden', 'ariaHidden'],
]);

type Slot =
  | 'id'
  | 'rel'
  | 'name'
  | 'href'
  | 'lang'
  | 'role'
  | 'type'
  | 'class'
  | 'style'
  | 'hiddenFlag'
  | 'content'
  | 'pubdate'
  | 'datetime'
  | 'itemprop'
  | 'property'
  | 'httpEquiv'
  | 'ariaHidden';

const NO_CUES: readonly string[] = [];
/** Values of `role`, `rel` and the like are words; anything longer is a mistake in the page. */
const LONGEST_CUE = 80;
const UNSEEN = /display\s?:\s?none|visibility\s?:\s?hidden/i;
const AS_BLOCK = /display\s?:\s?(?:block|flex|grid|table|list-item)/i;
/** Class words for what only screen readers hear, and for what unfolds under the pointer. */
const UNSEEN_WORDS = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader screen-reader-text screenreader offscreen'.split(' '),
);
const UNFOLDS = /tooltip|popover|rollover|hovercard/;
const UNFOLDED = /(?:block|body|box|content|popup|text)$/;
const MAYBE_UNSEEN = /sr-only|visually|reader|offscreen|tooltip|popover|rollover|hovercard/i;
const BREAK_CLASS = /(?:^|\s)(?:br|line-?break)(?:\s|$)/i;

export class Attributes {
  id = '';
  rel = '';
  name = '';
  href = '';
  lang = '';
  role = '';
  type = '';
  class = '';
  style = '';
  hiddenFlag = '';
  content = '';
  pubdate = '';
  datetime = '';
  itemprop = '';
  property = '';
  httpEquiv = '';
  ariaHidden = '';
  /** Where the value of `content`, `href`, `lang` or `datetime`, whichever came last, starts in the page. */
  valueAt = 0;
  private dirty = false;
  private slot: Slot | null = null;

  /** Forgets everything: a new start tag begins. */
  reset(): void {
    if (!this.dirty) return;
    this.id =
      this.rel =
      this.name =
      this.href =
      this.lang =
      this.role =
      this.type =
      this.class =
      this.style =
        '';
    this.hiddenFlag = this.content = this.pubdate = this.datetime = this.itemprop = this.property = '';
    this.httpEquiv = this.ariaHidden = '';
    this.dirty = false;
  }

  /** An attribute's name stands at `[start, end)` of the page. */
  enter(text: string, start: number, end: number): void {
    this.slot = null;
    if (!WANTED_LENGTHS.has(end - start)) return;
    this.slot = WANTED.get(text.slice(start, end).toLowerCase()) ?? null;
  }

  /** Its value, still encoded, stands at `[start, end)`. The first of two attributes of one name counts. */
  value(text: string, start: number, end: number): void {
    if (this.slot === null || this[this.slot] !== '') return;
    this[this.slot] = text.slice(start, end);
    this.dirty = true;
    if (this.slot === 'content' || this.slot === 'href' || this.slot === 'lang' || this.slot === 'datetime')
      this.valueAt = start;
  }

  /** The attribute had no value, as `hidden` may. */
  flag(): void {
    if (this.slot !== 'hiddenFlag' && this.slot !== 'pubdate') return;
    this[this.slot] = 'true';
    this.dirty = true;
  }

  /** Whether the element is kept from readers' eyes. */
  get hidden(): boolean {
    if (!this.dirty) return false;
    if (this.hiddenFlag !== '' && this.hiddenFlag !== 'false') return true;
    if (this.ariaHidden === 'true' || (this.style !== '' && UNSEEN.test(this.style))) return true;
    return this.class !== '' && MAYBE_UNSEEN.test(this.class) && unseenByClass(this.class);
  }

  /** Whether an inline element is made a block by its own style. */
  get asBlock(): boolean {
    return this.style !== '' && AS_BLOCK.test(this.style);
  }

  /** Whether the element stands for a line break, as `<span class="br">` does. */
  get asBreak(): boolean {
    return this.class !== '' && BREAK_CLASS.test(this.class);
  }

  /** `itemprop`, `datetime`, `rel` and `role` as `name=value`, for the cues. */
  cues(): readonly string[] {
    if (this.itemprop === '' && this.datetime === '' && this.rel === '' && this.role === '') return NO_CUES;
    const cues: string[] = [];
    for (const name of ['itemprop', 'datetime', 'rel', 'role'] as const) {
      const value = this[name];
      if (value !== '' && value.length <= LONGEST_CUE) cues.push(`${name}=${value}`);
    }
    return cues;
  }
}

function unseenByClass(className: string): boolean {
  return className
    .toLowerCase()
    .split(/\s+/)
    .some((word) => UNSEEN_WORDS.has(word) || (UNFOLDS.test(word) && UNFOLDED.test(word)));
}
