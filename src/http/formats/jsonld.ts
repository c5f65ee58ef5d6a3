/** An article as schema.org JSON-LD: a NewsArticle whose parts are its quotations, each with who says it. */
import { z } from 'zod';
import type { StoredArticle } from '#domain/api.ts';
import { webLink } from './feed.ts';

const Person = z.object({
  '@type': z.literal('Person'),
  '@id': z.url().optional(),
  name: z.string().optional(),
  jobTitle: z.array(z.string()).optional(),
  description: z.string().optional().describe('Who speaks, where the article gives no name.'),
});
const Organization = z.object({ '@type': z.literal('Organization'), name: z.string() });
const Quotation = z.object({
  '@type': z.literal('Quotation'),
  text: z.string(),
  spokenByCharacter: z.union([Person, Organization]).optional(),
});

export const JsonLd = z
  .object({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    '@id': z.string().describe('`urn:uuid:` and the id of the article.'),
    url: z.url(),
    headline: z.string().optional(),
    datePublished: z.string().optional(),
    sdDatePublished: z.iso.datetime().describe('When it came in.'),
    inLanguage: z.string().optional(),
    articleSection: z.string().optional(),
    author: z.array(Person).optional(),
    publisher: Organization.optional(),
    locationCreated: z.object({ '@type': z.literal('Place'), name: z.string() }).optional(),
    articleBody: z.string(),
    mentions: z.array(Person),
    hasPart: z.array(Quotation).describe('The quotations, in their order.'),
  })
  .meta({ id: 'NewsArticle', description: 'An article as schema.org has it.' });
type JsonLd = z.infer<typeof JsonLd>;
type Quotation = z.infer<typeof Quotation>;

export function jsonLd(article: StoredArticle, origin: string): string {
  const personId = (id: number) => `${origin}/people/${id}`;
  const thing: JsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${article.id}`,
    url: webLink(article.url) ?? `${origin}/articles/${article.id}`,
    ...(article.headline && { headline: article.headline }),
    ...(article.published && { datePublished: article.published }),
    sdDatePublished: article.ingestedAt,
    ...(article.language && { inLanguage: article.language }),
    ...(article.section && { articleSection: article.section }),
    ...(article.byline.length > 0 && { author: article.byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(article.source && { publisher: { '@type': 'Organization', name: article.source } }),
    ...(article.dateline && { locationCreated: { '@type': 'Place', name: article.dateline } }),
    articleBody: article.body,
    mentions: article.people.map(({ id, name, roles }) => ({
      '@type': 'Person',
      '@id': personId(id),
      name,
      ...(roles.length > 0 && { jobTitle: roles }),
    })),
    hasPart: article.quotes.map((quote) => ({
      '@type': 'Quotation',
      text: quote.text,
      ...speaker(quote, personId),
    })),
  };
  return inScript(JSON.stringify(thing));
}

function speaker(
  { speaker: name, speakerKind, speakerId }: StoredArticle['quotes'][number],
  personId: (id: number) => string,
): Pick<Quotation, 'spokenByCharacter'> {
  if (name === null) return {};
  if (speakerKind === 'organisation') return { spokenByCharacter: { '@type': 'Organization', name } };
  if (speakerKind === 'unnamed') return { spokenByCharacter: { '@type': 'Person', description: name } };
  const id = speakerId === null ? {} : { '@id': personId(speakerId) };
  return { spokenByCharacter: { '@type': 'Person', ...id, name } };
}

/** JSON-LD is made to stand in a `script` element of a page, which nothing in it may end. */
function inScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
