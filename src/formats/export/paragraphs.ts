/** Takes lines of an export, gives paragraphs: what was wrapped by force is joined, blank lines part one from the next. */

/** Exports wrap at 72 to 80 columns; longer lines are paragraphs already. */
const WRAPPED_AT = 100;

export function paragraphs(lines: readonly string[]): string[] {
  const out: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) out.push(open.reduce(joined));
    open = [];
  };
  const isWrapped = !lines.some((line) => line.trim().length > WRAPPED_AT);
  for (const line of lines) {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text === '') close();
    else {
      open.push(text);
      if (!isWrapped) close();
    }
  }
  close();
  return out;
}

/** A word with a hyphen may be wrapped behind it. */
function joined(a: string, b: string): string {
  return /\p{L}-$/u.test(a) ? a + b : `${a} ${b}`;
}

/** A line that is a date, as mastheads print it: a year, a day, and little else. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 70 &&
    /\b(?:19|20)\d\d\b|(?:19|20)\d\d年/.test(line) &&
    /(?<!\d)\d{1,2}(?!\d)/.test(line) &&
    /^[\p{L}\d ,.:()/年月日-]+$/u.test(line)
  );
}

/** `NEWS; Pg. 5`, `Section A; Column 1`: the name stands first. */
export function sectionName(value: string | undefined): string | undefined {
  const [name = ''] = value?.split(/;|, ?(?:pg?\.|page|s\.|seite)/i) ?? [];
  return name.trim() || undefined;
}
