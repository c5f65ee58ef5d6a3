import { expect, test } from 'vitest';
import { html, ld, text } from './pages.ts';

const HEAD = 'Harbour board votes to close the oldest quay';

test.each([
  ['a usual name above the headline', ['Subscribe', 'Politics', HEAD], 'Politics'],
  ['a breadcrumb in lines', ['Home', 'Shipping', HEAD], 'Shipping'],
  ['a breadcrumb with marks in lines of their own', ['News', '/', 'Shipping', HEAD], 'Shipping'],
  ['a breadcrumb in one line', ['Sport | Football', HEAD], 'Football'],
  ['a breadcrumb whose marks were lost', ['HomeWorld News', HEAD], 'World News'],
  ['two names glued', ['CrimeHeadlines', HEAD], 'Crime'],
  ['a badge glued behind it', ['Home', 'BusinessPREMIUM', HEAD], 'Business'],
  ['a name before the date', [HEAD, 'Crime Published on May 10, 2022'], 'Crime'],
  ['`Rubrik:`', ['Rubrik: Schifffahrt', HEAD], 'Schifffahrt'],
])('%s', (_, before, section) => {
  expect(text([...before, 'By Ada Quill']).section).toBe(section);
});

test.each([
  ['tools', ['Text size', 'Small', 'Large', HEAD]],
  ['the end of a menu', ['News', 'Sport', 'Business', 'Culture', 'Weather', HEAD]],
  ['a flag', ['Log in', 'BREAKING', HEAD]],
  ['share buttons', ['Facebook', 'WhatsApp', HEAD]],
])('is none of %s', (_, before) => {
  expect(text([...before, 'By Ada Quill']).section).toBeNull();
});

test('is a line of the menu’s kind where the address has it, and not by the address alone', () => {
  const lines = ['Harbours & Ports', 'Jump to content', HEAD, 'By Ada Quill'];
  expect(text(lines, [], 'https://post.test/business/harbours-ports/quay-closes').section).toBe(
    'Harbours & Ports',
  );
  expect(text([HEAD, 'By Ada Quill'], [], 'https://post.test/business/quay-closes').section).toBeNull();
});

test('is what the article states before what the breadcrumb does', () => {
  const crumbs = ld({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home' },
      { '@type': 'ListItem', position: 2, item: { '@id': '/b', name: 'Business' } },
      { '@type': 'ListItem', position: 3, name: 'Shipping' },
      { '@type': 'ListItem', position: 4, name: HEAD },
    ],
  });
  expect(html({ head: crumbs })).toMatchObject({ section: 'Shipping' });
  const article = ld({ '@type': 'NewsArticle', headline: HEAD, articleSection: ['Economy', 'Ports'] });
  expect(html({ head: crumbs + article }).section).toBe('Economy');
});
