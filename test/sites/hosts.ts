/** The golden hosts: for each its pages as dumps, and the paragraphs that a careful copy editor would keep. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dump } from '#domain/document.ts';

const HOSTS = join(import.meta.dirname, 'hosts');

export interface Story {
  slug: string;
  headline: string;
  author: string;
  day: string;
  paragraphs: string[];
}

export interface Host {
  name: string;
  stories: Story[];
  /** The page of a story, as its sender sends it. */
  dump(story: Story): Dump;
}

export const hosts: Host[] = readdirSync(HOSTS).map((name) => {
  const isHtml = existsSync(join(HOSTS, name, 'page.html'));
  const template = readFileSync(join(HOSTS, name, isHtml ? 'page.html' : 'page.txt'), 'utf8');
  return {
    name,
    stories: JSON.parse(readFileSync(join(HOSTS, name, 'stories.json'), 'utf8')) as Story[],
    dump({ paragraphs, ...fields }) {
      const body = paragraphs.map((p) => (isHtml ? `<p>${p}</p>` : p)).join('\n\n');
      const text = template.replaceAll(/\{\{(\w+)\}\}/g, (_, field: string) =>
        field === 'paragraphs' ? body : fields[field as keyof typeof fields],
      );
      const given = isHtml ? {} : { source: name };
      return {
        bytes: new TextEncoder().encode(text),
        kind: isHtml ? 'html' : 'text',
        charset: 'utf-8',
        given,
      };
    },
  };
});
