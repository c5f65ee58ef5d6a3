/** The gold sets: for each, what goes into which verb, how it is scored, and which figures make the table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = [figure: string, value: string];
type Json = Record<string, unknown>;
// The scorers' answers are theirs to shape; this file only picks figures out of them by name.
type Scores = { [key: string]: Scores } & number;

export interface GoldSet {
  name: string;
  /** The file or folder that says what is right. */
  gold: string;
  verb: 'clean' | 'annotate';
  input(readJsonl: (file: string) => Json[]): Json[];
  prediction(record: Json): Json;
  scorer: string;
  args: string[];
  rows(scores: Scores): Row[];
}

export function goldSets(shared: string): GoldSet[] {
  return [
    records(shared, 'seed', 'txt'),
    records(shared, 'dev', 'txt'),
    records(shared, 'dev', 'html'),
    ...['aeb', 'fundus', 'fundus-intl', 'traf'].map((name) => pages(shared, name, 'html')),
    ...['aeb-text', 'fundus-text'].map((name) => pages(shared, name, 'text')),
    ...['polnear-hand', 'polnear-dev-mended', 'wikigold', 'uner-ewt-dev'].map((name) => people(shared, name)),
    quotes(shared),
  ];
}

function records(shared: string, folder: string, view: 'txt' | 'html'): GoldSet {
  const gold = join(shared, 'gold', folder);
  return {
    name: `gold/${folder} ${view}`,
    gold,
    verb: 'clean',
    input: () =>
      readdirSync(gold)
        .filter((f) => f.endsWith('.gold.json'))
        .map((f) => {
          const id = f.slice(0, -'.gold.json'.length);
          const { url } = JSON.parse(readFileSync(join(gold, f), 'utf8'));
          const page = join(gold, `${id}.html`);
          if (view === 'html' && existsSync(page)) return { id, url, html: readFileSync(page, 'utf8') };
          return { id, url, text: readFileSync(join(gold, `${id}.txt`), 'utf8') };
        }),
    prediction: (record) => record,
    scorer: 'records.mjs',
    args: ['--gold', gold, '--view', view],
    rows: (s) =>
      Object.entries(s.figures ?? {}).map(([figure, v]) => [
        figure.trim(),
        'f' in v ? f1(v) : `${num(v.value)}  (${v.ok}/${v.of})`,
      ]),
  };
}

function pages(shared: string, name: string, view: 'html' | 'text'): GoldSet {
  const gold = join(shared, 'pages', `${name}.dev.jsonl.gz`);
  return {
    name,
    gold,
    verb: 'clean',
    input: (readJsonl) => readJsonl(gold).map((r) => ({ id: r.id, url: r.url, [view]: r[view] })),
    prediction: ({ id, headline, body, byline, published, error }) => ({
      id,
      title: headline,
      body,
      authors: byline,
      date: published,
      error,
    }),
    scorer: 'pages.mjs',
    args: ['--gold', gold],
    rows: (s) => [
      ['body F1 (P / R)', `${num(s.f1)}  (${num(s.precision)} / ${num(s.recall)})`],
      ...(s.meanF1 === undefined
        ? []
        : [['mean page F1 / pages under 0.8', `${num(s.meanF1)} / ${num(s.under80)}`] as Row]),
      ...(s.title
        ? [['title exact / normalised', `${num(s.title.exact)} / ${num(s.title.norm)}`] as Row]
        : []),
      ...(s.author
        ? [
            [
              'authors all right / any / invented',
              `${num(s.author.exact)} / ${num(s.author.any)} / ${num(s.author.spurious)}`,
            ] as Row,
          ]
        : []),
      ...(s.date ? [['date day', num(s.date.day)] as Row] : []),
    ],
  };
}

function people(shared: string, name: string): GoldSet {
  const gold = join(shared, 'people', `${name}.jsonl.gz`);
  return {
    name: `people ${name}`,
    gold,
    verb: 'annotate',
    input: (readJsonl) => readJsonl(gold).map(({ id, text }) => ({ id, text })),
    prediction: (record) => record,
    scorer: 'people.mjs',
    args: ['--gold', gold],
    rows: (s) => flat(s),
  };
}

function quotes(shared: string): GoldSet {
  const gold = join(shared, 'quotes', 'polnear-dev.jsonl.gz');
  return {
    name: 'quotes polnear-dev',
    gold,
    verb: 'annotate',
    input: (readJsonl) => readJsonl(gold).map(({ id, text }) => ({ id, text })),
    prediction: ({ id, quotes }) => ({ id, quotes: (quotes as QuoteOut[]).flatMap(parts) }),
    scorer: 'quotes.mjs',
    args: ['--gold', gold],
    rows: (s) => flat(s),
  };
}

interface QuoteOut {
  parts?: { start: number; end: number }[];
}

/** The scorer compares stretch by stretch, so a quotation in several parts counts as so many. */
const parts = (quote: QuoteOut): object[] => quote.parts?.map((part) => ({ ...quote, ...part })) ?? [quote];

const num = (n: unknown): string => (typeof n === 'number' ? n.toFixed(3) : '-');
const f1 = (v: Scores): string => `F1 ${num(v.f)}  (P ${num(v.p)} / R ${num(v.r)})`;

/** Every number of a scorer's answer by its path. */
function flat(value: unknown, path = ''): Row[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [[path, String(value)]];
  const inner = Object.entries(value);
  if (inner.length && inner.every(([, v]) => typeof v !== 'object'))
    return [[path, inner.map(([k, v]) => `${k} ${v}`).join('  ')]];
  return inner.flatMap(([key, v]) => flat(v, path ? `${path}.${key}` : key));
}
