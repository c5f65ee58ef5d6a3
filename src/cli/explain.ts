/** `copydesk explain FILE`: shows each block of a dump, its label and why, where each field came from, and what is said in it. */
import type { App } from '#app/app.ts';
import { recordsOfFile } from '#app/files.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Explained } from '../pipeline.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

/** Enough of a block to recognise it in the file. */
const SHOWN_CHARS = 70;

export const explainVerb: Verb = {
  usage: 'FILE',
  help: 'show each block of a dump, its label and why, where each field came from, and who says what',
  flags: {
    json: { type: 'boolean', help: 'everything, as JSON' },
    sites: { type: 'boolean', help: 'with what the database knows of its site' },
  },
  async run({ paths, flags, config, terminal }) {
    const [file] = paths;
    if (!file || paths.length > 1) throw new CopydeskError('unreadable_file', 'Name one file to explain.');
    // asked for here: the server, which cleans in threads, starts sooner without
    const { explain } = await import('../pipeline.ts');
    const each = async (siteOf?: App['siteOf']) => {
      for await (const record of recordsOfFile(file)) {
        if ('error' in record) throw record.error;
        const explained = explain(record.dump, await siteOf?.(record.dump));
        terminal.stdout.write(`${flags.json ? JSON.stringify(explained) : show(explained)}\n`);
      }
      return 0;
    };
    return flags.sites ? withApp(config, (app) => each(app.siteOf)) : each();
  },
};

function show({ page, facts, blocks, article, quotes, notQuotes }: Explained): string {
  const out = [
    `${page.kind}, ${page.charset}, ${page.text.length} characters, ${blocks.length} blocks`,
    '',
    'BLOCKS',
  ];
  for (const { block, label, score, verdicts, recurs } of blocks) {
    const why = verdicts.map((v) => `${v.pass}: ${v.label} (${v.reason}, ${v.score.toFixed(2)})`).join(' → ');
    const seen = recurs ? `, on ${recurs.on} of ${recurs.of} other articles` : '';
    out.push(
      `${String(block.span.start).padStart(7)}  ${label.padEnd(10)} ${score.toFixed(2)}  ${clip(block.text)}`,
    );
    out.push(`${' '.repeat(25)}${why}${seen}`);
  }
  if (facts.length)
    out.push(
      '',
      'FACTS',
      ...facts.map((f) => `  ${f.field.padEnd(12)} ${f.from.padEnd(34)} ${clip(f.value)}`),
    );
  out.push('', 'FIELDS');
  for (const [field, evidence] of Object.entries(article.evidence)) {
    const value = article[field as keyof typeof article];
    const at = evidence.spans.map((s) => `${s.start}–${s.end}`).join(', ');
    out.push(
      `  ${field.padEnd(12)} ${clip(field === 'body' ? `${article.paragraphs.length} paragraphs` : String(value))}`,
    );
    out.push(`${' '.repeat(15)}by ${evidence.rule}${at ? `, at ${clip(at)}` : ''}`);
  }
  if (quotes.length) out.push('', 'QUOTES');
  for (const q of quotes) {
    out.push(`${String(q.start).padStart(7)}  ${q.kind.padEnd(8)} ${clip(q.text)}`);
    const cue = q.cue ? ` (${q.cue.text})` : '';
    out.push(`${' '.repeat(18)}${q.speaker ?? 'nobody'}, by ${q.rule}${cue}, ${q.confidence.toFixed(2)}`);
  }
  if (notQuotes.length) out.push('', 'NO QUOTES');
  for (const { start, reason, text } of notQuotes)
    out.push(`${String(start).padStart(7)}  ${reason.padEnd(12)} ${clip(text)}`);
  return out.join('\n');
}

const clip = (text: string): string =>
  text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS - 1)}…` : text;
