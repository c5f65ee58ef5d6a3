/** Makes news pages for the benches, the same for the same number: HTML as sites send it, or the bare text; words are as frequent as in prose. */

const SYLLABLES =
  'ba be bo da de di do fa fe ga go ha he ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve wa we'.split(
    ' ',
  );
const SMALL = 'the of and to in a for on with that by from at as is was were are has had it its this'.split(
  ' ',
);
const FIRST =
  'Anna Maria Thomas Helena Jonas Ines Samuel Clara Victor Nora Peter Laura Simon Julia Oscar Emma'.split(
    ' ',
  );
const LAST =
  'Brand Lind Okafor Moreau Weber Castell Whitlock Saal Yates Vogt Duran Ferris Holm Ibsen Jarvis Kemp'.split(
    ' ',
  );
const VOCABULARY = 30_000;
const SITES = 40;

/** A small generator of numbers below 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function madeWord(n: number): string {
  let word = '';
  for (let rest = n + 50; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

export interface Made {
  url: string;
  headline: string;
  byline: string;
  day: string;
  paragraphs: string[];
}

export function article(n: number): Made {
  const next = random(n + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = () => (next() < 0.45 ? one(SMALL) : madeWord(Math.floor(VOCABULARY ** next())));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () => `${capital(words(8 + Math.floor(next() * 14)))}.`;
  const name = () => `${one(FIRST)} ${one(LAST)}${one(['', '', 'son', 'er'])}`;
  const paragraph = () => {
    const text = [sentence(), sentence()];
    if (next() < 0.35) return `“${capital(words(12))},” said ${name()}, the ${words(2)}. ${text[0]}`;
    return next() < 0.4 ? `${name()} ${words(9)}. ${text.join(' ')}` : text.join(' ');
  };
  const day = new Date(Date.UTC(2021, 0, 1) + Math.floor(next() * 1800) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    url: `https://site${n % SITES}.example/${day.replaceAll('-', '/')}/${n}`,
    headline: capital(words(9)),
    byline: name(),
    day,
    paragraphs: Array.from({ length: 9 + Math.floor(next() * 8) }, paragraph),
  };
}

/** The article as its page in text. */
export function text(n: number): string {
  const { headline, byline, day, paragraphs } = article(n);
  return [`${headline} ${n}`, `By ${byline}`, day, '', paragraphs.join('\n\n'), ''].join('\n');
}

/** The article as the page of a site, with what stands around it there: menus, teasers, comments, scripts. Some 30 KB. */
export function html(n: number): string {
  const { url, headline, byline, day, paragraphs } = article(n);
  const site = `Site ${n % SITES} Courier`;
  const links = (from: number, count: number, kind: string) =>
    Array.from({ length: count }, (_, i) => {
      const { headline: title, url: target } = TEASERS[(from + i) % TEASERS.length]!;
      return `<li class="${kind}__item"><a href="${target}" class="${kind}__link" data-track="${kind}-${i}">${title}</a></li>`;
    }).join('\n');
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: day,
    author: { '@type': 'Person', name: byline },
    publisher: { '@type': 'Organization', name: site },
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} | ${site}</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}">
<script type="application/ld+json">${JSON.stringify(facts)}</script>
<style>${'.card{display:flex;margin:0 auto;padding:4px 8px}'.repeat(60)}</style>
<script>${'window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view"});'.repeat(60)}</script></head>
<body class="page"><header><a href="/">${site}</a><nav class="menu"><ul>${links(n, 24, 'menu')}</ul></nav></header>
<main><article class="story"><h1 class="story__title">${headline} ${n}</h1>
<p class="story__byline">By <a rel="author" href="/people">${byline}</a></p><time datetime="${day}T08:00:00Z">${day}</time>
<figure><img src="/i/${n}.jpg" alt=""><figcaption>${paragraphs[0]!.slice(0, 70)} Photo: ${byline}</figcaption></figure>
${paragraphs.map((p, i) => `<p class="story__p">${p}</p>${i === 3 ? `<aside class="more"><h3>Read more</h3><ul>${links(n + 7, 4, 'more')}</ul></aside>` : ''}`).join('\n')}
</article><section class="related"><h2>Related</h2><ul>${links(n + 13, 20, 'related')}</ul></section>
<section class="comments"><h2>Comments</h2>${paragraphs
    .slice(0, 3)
    .map((p) => `<div class="comment"><b>reader${n % 97}</b><p>${p.slice(0, 90)}</p></div>`)
    .join('')}</section></main>
<footer><ul>${links(n + 29, 16, 'foot')}</ul><p>© ${site}. All rights reserved.</p></footer></body></html>`;
}

const TEASERS = Array.from({ length: 200 }, (_, n) => article(1_000_000 + n));
