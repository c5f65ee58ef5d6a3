/** News sitemaps: takes one, gives a record for each page it names: its headline stands for the text, as a teaser does. */
import { CopydeskError } from '#domain/errors.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { article } from '../record.ts';
import { textOf } from '../text.ts';
import { compact, cutOff, textOfChild } from './found.ts';
import { child, findAll, parseXml } from './tree.ts';

export async function* sitemap(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const root = parseXml(textOf(await collect(bytes, DOCUMENT_BYTES), options.charset, true));
  const urls = findAll(root, new Set(['url']));
  if (!urls.length)
    throw new CopydeskError(
      'empty_body',
      'This sitemap names no pages (an index of sitemaps names none itself).',
    );
  for (const url of urls) {
    const news = child(url, 'news');
    const of = (...names: string[]) => textOfChild(news, 'sitemap', ...names);
    const publication = child(news, 'publication');
    const loc = textOfChild(url, 'sitemap', 'loc');
    const place = { line: url.line, uri: loc && String(loc.value) };
    if (url.cut) {
      yield { ...place, error: new CopydeskError('invalid_file', cutOff) };
      continue;
    }
    const title = of('title');
    const found = compact({
      body: title,
      headline: title,
      source: textOfChild(publication, 'sitemap', 'name'),
      language: textOfChild(publication, 'sitemap', 'language'),
      publishedAt: of('publication_date'),
      url: loc,
    });
    yield article(found, place, { teaser: 'sitemap.title' }, '`news:title`');
  }
}
