/** Items of a list as NDJSON: one JSON object a line, each line ended. */

export function ndjson(items: object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
