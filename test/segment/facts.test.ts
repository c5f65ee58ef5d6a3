/** What a page says about itself. */
import { describe, expect, test } from 'vitest';
import { segment } from '#segment/segment.ts';

const factsOf = (text: string) => segment({ kind: 'html', text, charset: 'utf-8', given: {} }).facts;
const plain = (text: string) => factsOf(text).map(({ field, value, from }) => [field, value, from]);
const jsonLd = (json: string) => plain(`<script type="application/ld+json">${json}</script>`);

describe('the head', () => {
  test('says what it says in the order of the page, with its place', () => {
    const html = `<html lang="en-GB"><head><title> Mayor says no &ndash;
      The Herald </title><link rel="canonical" href="https://example.org/a?b=1&amp;c=2">
      <meta property="og:title" content="Mayor says &#8216;no&#8217;"></head>`;
    const facts = factsOf(html);
    expect(facts.map(({ field, value, from }) => [field, value, from])).toEqual([
      ['language', 'en-GB', 'html-lang'],
      ['headline', 'Mayor says no – The Herald', 'title'],
      ['url', 'https://example.org/a?b=1&c=2', 'canonical'],
      ['headline', 'Mayor says ‘no’', 'meta:og:title'],
    ]);
    expect(facts.map(({ span }) => html.slice(span.start, span.end).trim())).toEqual([
      'en-GB',
      'Mayor says no &ndash;\n      The Herald',
      'https://example.org/a?b=1&amp;c=2',
      'Mayor says &#8216;no&#8217;',
    ]);
  });

  test.each([
    ['property="article:published_time"', 'published'],
    ['name="article:modified_time"', 'modified'],
    ['name="DC.date.issued"', 'published'],
    ['name="dcterms.creator"', 'author'],
    ['name="parsely-author"', 'author'],
    ['name="sailthru.date"', 'published'],
    ['name="citation_title"', 'headline'],
    ['name="pubdate"', 'published'],
    ['property="article:section"', 'section'],
    ['property="og:site_name"', 'source'],
    ['property="og:locale"', 'language'],
    ['name="twitter:title"', 'headline'],
    ['name="description"', 'description'],
    ['itemprop="datePublished"', 'published'],
    ['http-equiv="Last-Modified"', 'modified'],
  ])('<meta %s> states %s', (name, field) => {
    expect(factsOf(`<meta ${name} content="x">`).map((fact) => fact.field)).toEqual([field]);
    expect(factsOf(`<meta content='x' ${name}/>`).map((fact) => fact.field)).toEqual([field]);
  });

  test('an address is no author, an empty value no fact, an unknown name nothing', () => {
    expect(plain('<meta property="article:author" content="https://facebook.com/herald">')).toEqual([]);
    expect(plain('<meta name="author" content=" ">')).toEqual([]);
    expect(plain('<meta name="viewport" content="width=device-width">')).toEqual([]);
  });

  test('the title of a drawing is no title', () => {
    expect(plain('<svg><title>Icon</title></svg><title>Mayor</title>')).toEqual([
      ['headline', 'Mayor', 'title'],
    ]);
  });
});

describe('the text', () => {
  test('times', () => {
    expect(
      plain(
        '<time datetime="2024-05-02T10:00Z">May 2</time><time class="updated" datetime="2024-05-03">May 3</time>',
      ),
    ).toEqual([
      ['published', '2024-05-02T10:00Z', 'time'],
      ['modified', '2024-05-03', 'time'],
    ]);
  });

  test('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Mayor <i>says</i> no</h1>
      <span itemprop="author" itemscope><a href="/jo" itemprop="name">Jo  Poe</a>, staff</span>
      <time itemprop="datePublished" datetime="2024-05-02">yesterday</time>
      <div itemprop="publisher"><meta itemprop="name" content="The Herald"></div></div>`;
    expect(plain(html)).toEqual([
      ['headline', 'Mayor says no', 'microdata:headline'],
      ['author', 'Jo Poe', 'microdata:author.name'],
      ['published', '2024-05-02', 'microdata:datePublished'],
      ['source', 'The Herald', 'microdata:publisher.name'],
    ]);
    expect(factsOf(html).map(({ span }) => html.slice(span.start, span.end))[1]).toBe('Jo  Poe');
  });

  test('who comments is no author', () => {
    expect(plain('<div itemprop="comment"><span itemprop="author">Troll</span></div>')).toEqual([]);
  });

  test('links to the author', () => {
    expect(plain('<p>By <a class="x" rel="author" href="/jo">Jo Poe</a></p>')).toEqual([
      ['author', 'Jo Poe', 'rel:author'],
    ]);
  });
});

describe('JSON-LD', () => {
  test('an article', () => {
    const json = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Mayor says &quot;no&quot;",
      "datePublished":"2024-05-02T10:00:00Z","dateModified":"2024-05-03","articleSection":["Politics","City"],
      "author":[{"@type":"Person","name":"Jo Poe"},{"@type":"Organization","name":"The Desk"}],
      "publisher":{"@type":"Organization","name":"The Herald"},"articleBody":"One.\\n\\nTwo &amp; three.","inLanguage":"en"}`;
    expect(jsonLd(json).sort()).toEqual(
      [
        ['headline', 'Mayor says "no"', 'json-ld:NewsArticle.headline'],
        ['published', '2024-05-02T10:00:00Z', 'json-ld:NewsArticle.datePublished'],
        ['modified', '2024-05-03', 'json-ld:NewsArticle.dateModified'],
        ['section', 'Politics', 'json-ld:NewsArticle.articleSection'],
        ['section', 'City', 'json-ld:NewsArticle.articleSection'],
        ['author', 'Jo Poe', 'json-ld:NewsArticle.author.name'],
        ['author', 'The Desk', 'json-ld:NewsArticle.author.name(Organization)'],
        ['source', 'The Herald', 'json-ld:NewsArticle.publisher.name'],
        ['body', 'One.\n\nTwo & three.', 'json-ld:NewsArticle.articleBody'],
        ['language', 'en', 'json-ld:NewsArticle.inLanguage'],
      ].sort(),
    );
  });

  test('spans show the value', () => {
    const html = '<script type="application/ld+json">{"@type":"Article","headline":"Mayor says no"}</script>';
    const [fact] = factsOf(html);
    expect(html.slice(fact?.span.start, fact?.span.end)).toBe('Mayor says no');
  });

  test('a graph with references', () => {
    const json = `{"@graph":[{"@type":"Person","@id":"#jo","name":"Jo Poe"},{"@type":"WebPage","name":"Page"},
      {"@type":"Article","headline":"Mayor","author":{"@id":"#jo"}}]}`;
    expect(jsonLd(json)).toEqual([
      ['author', 'Jo Poe', 'json-ld:Article.author.name'],
      ['headline', 'Mayor', 'json-ld:Article.headline'],
    ]);
  });

  test('a page stands in where no article is described', () => {
    expect(jsonLd('[{"@type":"WebPage","name":"Mayor","datePublished":"2024-05-02"}]')).toEqual([
      ['headline', 'Mayor', 'json-ld:WebPage.name'],
      ['published', '2024-05-02', 'json-ld:WebPage.datePublished'],
    ]);
  });

  test('a fact check states who checked, and when', () => {
    expect(
      jsonLd(
        '{"@type":"ClaimReview","datePublished":"2024-05-02","author":{"@type":"Organization","name":"Checkers"}}',
      ),
    ).toEqual([
      ['published', '2024-05-02', 'json-ld:ClaimReview.datePublished'],
      ['author', 'Checkers', 'json-ld:ClaimReview.author.name(Organization)'],
    ]);
  });

  test.each([
    ['a trailing comma', '{"@type":"Article","headline":"Mayor",}'],
    ['a raw line end', '{"@type":"Article","headline":"Mayor","description":\n"","text":" \n "}'],
    ['a comment around it', '<!-- {"@type":"Article","headline":"Mayor"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Article","headline":"Mayor"}\n//]]>'],
    ['a semicolon', '{"@type":"Article","headline":"Mayor"};'],
    ['two objects', '{"@type":"Thing"} {"@type":"Article","headline":"Mayor"}'],
    ['no end', '{"@type":"Article","headline":"Mayor","author":{"name":'],
    ['nesting', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Mayor"}}'],
    ['a list of types', '{"@type":["Article","Thing"],"headline":"Mayor"}'],
  ])('%s does no harm', (_name, json) => {
    expect(jsonLd(json)).toEqual([['headline', 'Mayor', 'json-ld:Article.headline']]);
  });

  test.each([
    '',
    'null',
    'not json',
    '{"@type":"Organization","name":"The Herald"}',
    '{"@type":"JobPosting","name":"Cook"}',
    '[[[[[',
  ])('%j says nothing', (json) => {
    expect(jsonLd(json)).toEqual([]);
  });
});
