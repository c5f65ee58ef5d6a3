/** An article as IPTC ninjs 3.0 (News in JSON): what agencies and editorial systems read. Quotes have no place in it. */
import { z } from 'zod';
import type { StoredArticle } from '#domain/api.ts';
import { webLink } from './feed.ts';

const VERSION = '3.0';
const SCHEMA = `https://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json`;

const Text = z.strictObject({
  role: z.literal('main'),
  contentType: z.literal('text/plain'),
  value: z.string(),
});

/** The part of ninjs that articles fill. */
export const Ninjs = z
  .strictObject({
    uri: z.string().describe('`urn:uuid:` and the id of the article.'),
    standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal(VERSION), schema: z.url() }),
    type: z.literal('text'),
    representationType: z
      .enum(['full', 'partial'])
      .describe('`partial` where the text stops before its end.'),
    profile: z.literal('text-only'),
    firstCreated: z.iso.datetime().describe('When it came in.'),
    contentCreated: z.iso.datetime().optional().describe('When it was published.'),
    language: z.string().optional(),
    headlines: z.array(Text).optional(),
    bodies: z.array(Text.extend({ charCount: z.int(), wordCount: z.int() })),
    by: z.string().optional(),
    located: z.string().optional().describe('The place of the dateline.'),
    subjects: z.array(z.strictObject({ name: z.string(), rel: z.literal('section') })).optional(),
    people: z.array(z.strictObject({ name: z.string(), rel: z.literal('mentions'), uri: z.url() })),
    infoSources: z.array(z.strictObject({ name: z.string() })).optional(),
    altIds: z.array(z.strictObject({ role: z.enum(['url', 'external']), value: z.string() })),
  })
  .meta({ id: 'Ninjs', description: 'A news item as IPTC ninjs 3.0 has it.' });
type Ninjs = z.infer<typeof Ninjs>;

export function ninjs(article: StoredArticle, origin: string): string {
  const { headline, body, byline, dateline, section, source, published, externalId } = article;
  const url = webLink(article.url);
  const plain = (value: string) => ({ role: 'main', contentType: 'text/plain', value }) as const;
  const item: Ninjs = {
    uri: `urn:uuid:${article.id}`,
    standard: { name: 'ninjs', version: VERSION, schema: SCHEMA },
    type: 'text',
    representationType: article.truncated ? 'partial' : 'full',
    profile: 'text-only',
    firstCreated: article.ingestedAt,
    ...(published && { contentCreated: new Date(published).toISOString() }),
    ...(article.language && { language: article.language }),
    ...(headline && { headlines: [plain(headline)] }),
    bodies: [{ ...plain(body), charCount: body.length, wordCount: body.match(/\S+/g)?.length ?? 0 }],
    ...(byline.length > 0 && { by: byline.join(', ') }),
    ...(dateline && { located: dateline }),
    ...(section && { subjects: [{ name: section, rel: 'section' }] }),
    people: article.people.map(({ id, name }) => ({ name, rel: 'mentions', uri: `${origin}/people/${id}` })),
    ...(source && { infoSources: [{ name: source }] }),
    altIds: [
      ...(url ? [{ role: 'url', value: url } as const] : []),
      ...(externalId ? [{ role: 'external', value: externalId } as const] : []),
    ],
  };
  return JSON.stringify(item);
}
