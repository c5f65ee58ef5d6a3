/** `copydesk copy --from URL --to URL`: moves a whole database to another, of whatever engines, and compares all tables of both. */
import { type Compared, copyStoreTo, isEqual } from '#app/transfer.ts';
import { CopydeskError } from '#domain/errors.ts';
import { openSource, openTarget } from '#store/open.ts';
import { textOf } from './flags.ts';
import { type Progress, startProgress } from './progress.ts';
import type { Verb } from './verb.ts';

/** Digits of a digest that are shown: more tell no more. */
const SHOWN = 16;
const ROWS = { name: ' rows', size: 1 };

export const copyVerb: Verb = {
  usage: '--to URL',
  help: 'copy the whole database to another, such as from SQLite to PostgreSQL; the same call goes on',
  flags: {
    from: { type: 'string', help: 'the database that is copied; without, DATABASE_URL' },
    to: { type: 'string', help: 'an empty database, or the beginning of such a copy' },
  },
  async run({ paths, flags, config, terminal }) {
    const to = textOf(flags, 'to');
    if (to === undefined || paths.length > 0) {
      const sentence = 'Name the database to copy to by --to, and nothing else without a flag.';
      throw new CopydeskError('invalid_request', sentence);
    }
    const from = textOf(flags, 'from') ?? config.DATABASE_URL;
    if (from === to) throw new CopydeskError('invalid_request', '--from and --to are the same database.');
    let bar: { what: string; progress: Progress } | null = null;
    const progress = (what: string, done: number, total: number) => {
      if (bar?.what !== what) {
        bar?.progress.stop();
        bar = { what, progress: startProgress(terminal, what, total, ROWS) };
      }
      bar.progress.update(done);
    };
    const source = await openSource(from);
    try {
      const target = await openTarget(to);
      try {
        const compared = await copyStoreTo(source, target, {
          progress,
          without: (id) =>
            void terminal.stderr.write(
              `The body of ingest ${id} is still to be read, and not copied: send it again.\n`,
            ),
        });
        terminal.stdout.write(`${tableOf(compared)}\n`);
        const off = compared.filter((one) => !isEqual(one)).length;
        terminal.stderr.write(
          off === 0 ? `Copied and compared: ${target.name}.\n` : `${off} tables differ.\n`,
        );
        return off === 0 ? 0 : 1;
      } finally {
        (bar as { progress: Progress } | null)?.progress.stop();
        await target.close();
      }
    } finally {
      await source.close();
    }
  },
};

function tableOf(compared: Compared[]): string {
  const replaced = compared.filter((one) => one.replaced > 0);
  const head = ['', 'table', 'rows', 'sha256', 'rows there', 'sha256 there'];
  const lines = compared.map((one) => [
    isEqual(one) ? 'ok' : 'OFF',
    one.table,
    String(one.from.rows),
    one.from.digest.slice(0, SHOWN),
    String(one.to.rows),
    one.to.digest.slice(0, SHOWN),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]!.length)));
  const isNumber = [false, false, true, false, true, false];
  const shown = [head, ...lines].map((line) =>
    line
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  const told = replaced.map(
    ({ table, replaced }) =>
      `${table}: ${replaced} texts hold a NUL, or are too long for an index; both sides are compared without`,
  );
  return [...shown, ...told].join('\n');
}
