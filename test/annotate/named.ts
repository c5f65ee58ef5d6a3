/** People for tests of quotes, named without the recogniser: what is tested is who speaks, not who is named. */
import type { Person } from '#domain/article.ts';

/** People whose every mention in the body is found by its text. */
export function people(body: string, ...entries: string[][]): Person[] {
  return entries.map((forms) => ({
    name: forms[0]!,
    roles: [],
    mentions: forms
      .flatMap((text) =>
        [...body.matchAll(new RegExp(`\\b${text}\\b`, 'g'))].map((m) => ({ text, start: m.index })),
      )
      .filter(
        (m, _, all) =>
          !all.some(
            (o) =>
              o !== m &&
              o.text.length > m.text.length &&
              o.text.endsWith(m.text) &&
              o.start + o.text.length === m.start + m.text.length,
          ),
      )
      .sort((a, b) => a.start - b.start)
      .map((m) => ({ ...m, end: m.start + m.text.length, in: 'body' as const })),
  }));
}
