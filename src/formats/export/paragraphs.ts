/** Takes lines of an export, gives paragraphs: what was wrapped by force is joined, blank lines part one from the next. */

/** Exports wrap at 72 to 80 columns; longer lines are paragraphs already. */
const WRAPPED_AT = 100;

export function paragraphs(lines: readonly string[]): string[] {
  const out: string[] = [];
  let open = '';
  let last = '';
  const isWrapped = !lines.some((line) => line.trim().length > WRAPPED_AT);
  for (const line of lines) {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (open !== '' && (text === '' || !isWrapped)) {
      out.push(open);
      open = '';
    }
    if (text === '') continue;
    if (open !== '') open += endsInHyphen(last) ? '' : ' ';
    open += text;
    last = text;
  }
  if (open !== '') out.push(open);
  return out;
}

/** A word with a hyphen may be wrapped behind it. */
function endsInHyphen(line: string): boolean {
  return line.endsWith('-') && /\p{L}/u.test(line.at(-2) ?? '');
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

/** `WASHINGTON, March 3`: the day behind the place is none of it. */
export function placeName(value: string | undefined): string | undefined {
  return value?.slice(0, 200).replace(/[, ]{0,3}\p{L}{3,9}\.? \d{1,2}$/u, '');
}
