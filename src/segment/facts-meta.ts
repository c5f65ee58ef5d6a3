/** Takes the name of a meta element, gives the fact its content states. The names are those publishers' systems write. */
import type { PageFact } from '#domain/document.ts';

export interface MetaField {
  field: PageFact['field'];
  /** An address there names no person or organisation (`article:author` is a Facebook page by specification). */
  noUrl: boolean;
}

const NAMES: Record<PageFact['field'], string> = {
  headline:
    'og:title twitter:title title headline hdl dc.title dcterms.title parsely-title sailthru.title citation_title ' +
    'article:title cxenseparse:title rnews:headline article.headline',
  source:
    'og:site_name application-name publisher dc.publisher dcterms.publisher citation_journal_title article:publisher ' +
    'parsely-site cre apple-mobile-web-app-title',
  author:
    'author authors byl byline article:author article:author_name og:article:author og:author dc.creator dcterms.creator ' +
    'dc.creator.author creator parsely-author sailthru.author citation_author cxenseparse:author rnews:author article.author',
  published:
    'article:published_time article:published og:article:published_time og:published_time og:pubdate pubdate publishdate publish-date ' +
    'publish_date publishtime date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued ' +
    'dcterms.available parsely-pub-date sailthru.date citation_publication_date citation_date citation_online_date ' +
    'cxenseparse:recs:publishtime cxenseparse:publishtime originalpublicationdate datepublished date_published ' +
    'publication_date publication-date publicationdate pub_date pdate ptime displaydate article.published ' +
    'article.created article:created rnews:datepublished created article_date_original dat date.release bt:pubdate iso-8601-publish-date',
  modified:
    'article:modified_time article:modified og:updated_time og:article:modified_time og:modified_time dcterms.modified dc.date.modified ' +
    'dc.modified last-modified lastmod last_modified utime article.updated revised datemodified rnews:datemodified ' +
    'updated_time lastupdate bt:moddate',
  section:
    'article:section og:section og:article:section parsely-section section article.section dc.subject.section ' +
    'cg category cxenseparse:section sailthru.section',
  url: 'og:url twitter:url parsely-link citation_fulltext_html_url',
  language: 'og:locale content-language language dc.language dcterms.language citation_language',
  description:
    'description og:description twitter:description dc.description dcterms.description sailthru.description ' +
    'dcterms.abstract citation_abstract article:description',
  body: '',
};

const FIELDS = new Map<string, MetaField>();
for (const [field, names] of Object.entries(NAMES) as [PageFact['field'], string][])
  for (const name of names.split(' '))
    if (name !== '') FIELDS.set(name, { field, noUrl: field === 'author' || field === 'source' });

/** The fact a meta element of that `name`, `property` or `http-equiv` states, or null. */
export function metaFact(name: string): MetaField | null {
  return FIELDS.get(name.trim().toLowerCase()) ?? null;
}
