/** Takes a page of articles as stored texts, gives it as the port does: its items are read from the texts only where somebody looks. */
import type { ArticleCard } from '#domain/api.ts';
import type { ArticlePage } from '#domain/query.ts';

export type ArticleTexts = Omit<ArticlePage, 'items'>;

export function articlePage(page: ArticleTexts): ArticlePage {
  let items: ArticleCard[] | null = null;
  return {
    ...page,
    get items() {
      items ??= page.texts.map((text) => JSON.parse(text) as ArticleCard);
      return items;
    },
  };
}
