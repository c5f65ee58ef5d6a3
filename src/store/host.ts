/** Takes the address of an article, gives its host as it is counted: what stands between `://` and what ends it; null where there is none. */

/** In lower case as all engines have it: of ASCII. */
export function hostOf(url: string | null): string | null {
  const begin = url?.indexOf('://') ?? -1;
  if (begin < 0) return null;
  const [host = ''] = url!.slice(begin + 3).split(/[/?#]/, 1);
  return host.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) || null;
}
