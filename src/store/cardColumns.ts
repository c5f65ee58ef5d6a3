/** Takes an article's card, gives what engines that read no JSON keep of it in columns: for what is counted and ranked. */
import type { ArticleCard } from '#domain/api.ts';

export interface CardColumns {
  headline: string | null;
  language: string | null;
  section: string | null;
  host: string | null;
  quotes: number;
}

/** Between `://` and what ends it; lower case of ASCII, as the engines have it. */
const HOST = /^.*?:\/\/([^/?#]*)/s;

export function cardColumns({ headline, language, section, url, quotes }: ArticleCard): CardColumns {
  const host = url?.match(HOST)?.[1]?.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) ?? null;
  return { headline, language, section, host, quotes };
}
