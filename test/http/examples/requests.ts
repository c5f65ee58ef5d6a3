/** The requests whose answers the OpenAPI document shows as examples, by operation; made against the samples, in this order. */

export interface ExampleRequest {
  operation: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `ARTICLE` stands for an id of an article, `INGEST` for one of an ingest that is done, `OPEN` for one that runs. */
  path: string;
  type?: string;
  body?: string;
  accept?: string;
  ifMatch?: string;
  prefer?: string;
}

const UNKNOWN = '01998877-0000-7000-8000-000000000000';
const json = (operation: string, path: string, body: unknown): ExampleRequest => ({
  operation,
  method: 'POST',
  path,
  type: 'application/json',
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (operation: string, ...paths: string[]): ExampleRequest[] =>
  paths.map((path) => ({ operation, path }));
const del = (path: string): ExampleRequest => ({ operation: 'deleteArticle', method: 'DELETE', path });
const refused = (operation: string, path: string): ExampleRequest => ({
  operation,
  path,
  accept: 'image/png',
});
const TOO_DEEP = '['.repeat(1_000);
const FEW = 'q=ferry&limit=1';

export const REQUESTS: ExampleRequest[] = [
  ...get('health', '/health', '/health?verbose=1'),
  ...get('ready', '/ready', '/ready?verbose=1'),
  ...get('metrics', '/metrics?name=copydesk'),
  ...get('openapi', '/openapi.json?v=1'),
  ...get(
    'searchArticles',
    `/articles?${FEW}&facets=people,month`,
    `/articles?${FEW}&format=ndjson&fields=headline,published`,
  ),
  ...get(
    'searchArticles',
    `/articles?${FEW}&format=csv&fields=headline,byline,people`,
    '/articles?limit=1000',
  ),
  ...['rss', 'atom', 'jsonfeed'].flatMap((format) =>
    get('searchArticles', `/articles?${FEW}&format=${format}`),
  ),
  refused('searchArticles', '/articles'),
  json('searchArticlesByBody', '/articles/search', { q: 'ferry', limit: 1 }),
  ...['ndjson', 'csv', 'rss', 'atom', 'jsonfeed'].map((format) =>
    json('searchArticlesByBody', '/articles/search', { q: 'ferry', limit: 1, format, fields: ['headline'] }),
  ),
  json('searchArticlesByBody', '/articles/search', { limit: 1000 }),
  json('searchArticlesByBody', '/articles/search', TOO_DEEP),
  { ...json('searchArticlesByBody', '/articles/search', {}), type: 'text/plain' },
  { ...json('searchArticlesByBody', '/articles/search', {}), accept: 'image/png' },
  ...get(
    'parseQuery',
    '/articles/parse?q=headline:ferry "night boat" -sport',
    '/articles/parse?q=ferry (night',
  ),
  ...get('getArticle', '/articles/ARTICLE', `/articles/${UNKNOWN}`, '/articles/ARTICLE?fields=text'),
  ...['ninjs', 'jsonld', 'text'].flatMap((format) => get('getArticle', `/articles/ARTICLE?format=${format}`)),
  refused('getArticle', '/articles/ARTICLE'),
  ...get(
    'getSimilarArticles',
    '/articles/ARTICLE/similar?days=3650',
    `/articles/${UNKNOWN}/similar`,
    '/articles/ARTICLE/similar?days=0',
  ),
  ...[
    json('correctArticle', '/articles/ARTICLE', {
      section: 'Science',
      actor: 'Ines',
      reason: 'Read the page',
    }),
    json('correctArticle', '/articles/ARTICLE', { published: 'yesterday' }),
    json('correctArticle', `/articles/${UNKNOWN}`, { section: 'Science' }),
    json('correctArticle', '/articles/ARTICLE', TOO_DEEP),
    { ...json('correctArticle', '/articles/ARTICLE', { section: 'Science' }), ifMatch: '"1-old"' },
    { ...json('correctArticle', '/articles/ARTICLE', {}), type: 'text/plain' },
    { operation: 'undoCorrection', path: '/articles/ARTICLE/corrections/2?actor=Ines', ifMatch: '"1-old"' },
    { operation: 'undoCorrection', path: '/articles/ARTICLE/corrections/2?actor=Ines' },
    { operation: 'undoCorrection', path: '/articles/ARTICLE/corrections/2?actor=Ines' },
    { operation: 'undoCorrection', path: '/articles/ARTICLE/corrections/2?by=Ines' },
  ].map(
    (one): ExampleRequest => ({ ...one, method: one.operation === 'correctArticle' ? 'PATCH' : 'DELETE' }),
  ),
  ...get(
    'getHistory',
    '/articles/ARTICLE/history',
    `/articles/${UNKNOWN}/history`,
    '/articles/ARTICLE/history?n=1',
  ),
  ...get('getDump', '/articles/ARTICLE/dump', `/articles/${UNKNOWN}/dump`, '/articles/ARTICLE/dump?full=1'),
  ...get(
    'getCopies',
    '/articles/ARTICLE/copies',
    `/articles/${UNKNOWN}/copies`,
    '/articles/ARTICLE/copies?full=1',
  ),
  ...get(
    'searchQuotes',
    '/quotes?speaker=saal&q=door',
    '/quotes?speaker=saal&format=ndjson&fields=text,speaker',
  ),
  ...get('searchQuotes', '/quotes?speaker=saal&format=csv&fields=text,speaker', '/quotes?q=%22open'),
  refused('searchQuotes', '/quotes'),
  ...get('getPersonQuotes', '/people/12/quotes?limit=1', '/people/12/quotes?format=ndjson&fields=text'),
  ...get('getPersonQuotes', '/people/12/quotes?format=csv&fields=text', '/people/12/quotes?speaker=a'),
  ...get('getPersonQuotes', '/people/999999/quotes'),
  refused('getPersonQuotes', '/people/12/quotes'),
  ...get('searchSources', '/sources', '/sources?format=ndjson', '/sources?format=csv', '/sources?name=north'),
  refused('searchSources', '/sources'),
  ...get('getSource', '/sources/1', '/sources/999999', '/sources/1?full=1'),
  ...get(
    'getPersonTimeline',
    '/people/12/timeline?unit=month',
    '/people/999999/timeline',
    '/people/12/timeline?unit=year',
  ),
  ...get('stats', '/stats', '/stats?by=month'),
  ...get(
    'getPersonArticles',
    '/people/12/articles?limit=1&facets=people,month',
    '/people/12/articles?format=ndjson&fields=headline',
    '/people/12/articles?format=csv&fields=headline',
  ),
  ...['rss', 'atom', 'jsonfeed'].flatMap((format) =>
    get('getPersonArticles', `/people/12/articles?limit=1&format=${format}`),
  ),
  ...get('getPersonArticles', '/people/12/articles?tz=Mars', '/people/999999/articles'),
  refused('getPersonArticles', '/people/12/articles'),
  ...get('searchPeople', '/people?q=gordon y', '/people?q=yee&format=ndjson', '/people?q=yee&format=csv'),
  ...get('searchPeople', '/people?name=yee'),
  refused('searchPeople', '/people'),
  ...get('getPerson', '/people/12', '/people/999999', '/people/12?full=1'),
  json('ingest', '/ingest', { txt: 'a' }),
  json('ingest', '/ingest', '{"text": "a",'),
  json('ingest', '/ingest', TOO_DEEP),
  { ...json('ingest', '/ingest', '%PDF-1.7'), type: 'application/pdf' },
  json('ingest', '/ingest', [{ text: 'Home\nSports' }]),
  json('ingest', '/ingest', {
    text: 'Council backs harbour plan\nBy Maria Lindqvist\n\nThe city council voted on Friday to rebuild it.',
    id: 'page-17',
    publishedAt: '2026-11-20',
  }),
  ...get('listIngests', '/ingests?limit=50', '/ingests?limit=1&format=ndjson', '/ingests?limit=x'),
  ...get('listIngests', '/ingests?limit=1&format=csv&fields=state,records,created'),
  refused('listIngests', '/ingests'),
  ...get('getIngest', '/ingests/INGEST', `/ingests/${UNKNOWN}`, '/ingests/INGEST?full=1'),
  ...get(
    'listIngestRecords',
    '/ingests/INGEST/records?status=rejected',
    '/ingests/INGEST/records?status=created',
  ),
  ...get('listIngestRecords', '/ingests/INGEST/records?format=ndjson', '/ingests/INGEST/records?format=csv'),
  ...get('listIngestRecords', `/ingests/${UNKNOWN}/records`),
  refused('listIngestRecords', '/ingests/INGEST/records'),
  ...get(
    'followIngest',
    '/ingests/INGEST/events',
    `/ingests/${UNKNOWN}/events`,
    '/ingests/INGEST/events?a=1',
  ),
  ...['OPEN', 'INGEST', UNKNOWN, 'OPEN?full=1'].map(
    (id): ExampleRequest => ({
      operation: 'cancelIngest',
      method: 'DELETE',
      path: `/ingests/${id}`,
    }),
  ),
  ...['merge', 'split'].flatMap((action) => {
    const operation = action === 'merge' ? 'mergePeople' : 'splitPerson';
    const path = `/people/12/${action}`;
    return [
      json(operation, path, { people: [13], by: 'Ines', reason: 'pen name' }),
      json(operation, path, {}),
      json(operation, `/people/999999/${action}`, { people: [13] }),
      json(operation, path, TOO_DEEP),
      { ...json(operation, path, {}), type: 'text/plain' },
      ...(action === 'merge'
        ? [
            ...get('getPerson', '/people/13'),
            ...get('getPersonTimeline', '/people/13/timeline'),
            ...get(
              'getPersonQuotes',
              '/people/13/quotes',
              '/people/13/quotes?format=csv',
              '/people/13/quotes?format=ndjson',
            ),
            ...['json', 'csv', 'ndjson', 'rss', 'atom', 'jsonfeed'].flatMap((format) =>
              get('getPersonArticles', `/people/13/articles?limit=1&format=${format}`),
            ),
            json('mergePeople', '/people/13/merge', { people: [1] }),
            json('splitPerson', '/people/13/split', { people: [1] }),
          ]
        : []),
    ];
  }),
  { ...json('ingest', '/ingest', [{ text: 'Home' }]), prefer: 'respond-async' },
  ...['reason=ordered by a court', '', 'reason=x&why=y'].map((query) => del(`/articles/ARTICLE?${query}`)),
  del(`/articles/${UNKNOWN}?reason=x`),
  del('/articles/ARTICLE?reason=x'),
  ...get('getArticle', '/articles/ARTICLE'),
  ...get('getDump', '/articles/ARTICLE/dump'),
  ...[
    '?limit=2',
    '?limit=2&format=ndjson',
    '?limit=2&format=csv',
    '?limit=1000',
    '?actor=a',
    '?cursor=abc',
  ].flatMap((query) => get('audit', `/audit${query}`)),
  refused('audit', '/audit'),
];
