/** Takes entries, gives a table of them and of nothing else: what every object has by its kind, such as `constructor`, may stand in any text. */
export function table<V>(entries: Record<string, V>): Record<string, V> {
  return Object.assign(Object.create(null), entries);
}
