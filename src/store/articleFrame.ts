/** What an article keeps when a better pipeline cleans it again. */
export interface ArticleFrame {
  key: number;
  id: string;
  ingestId: string;
  /** Milliseconds since 1970. */
  ingestedAt: number;
  externalId: string | null;
}
