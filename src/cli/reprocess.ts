/** `copydesk reprocess`: cleans stored dumps again that an older pipeline made into articles. */
import { PIPELINE_VERSION } from '#domain/article.ts';
import { cliActor } from './actor.ts';
import { startProgress } from './progress.ts';
import { withApp } from './session.ts';
import type { Verb } from './verb.ts';

export const reprocessVerb: Verb = {
  usage: '[--all] [--sites]',
  help: 'clean stored dumps again with the present pipeline',
  flags: {
    all: { type: 'boolean', help: 'also those the present pipeline made' },
    sites: { type: 'boolean', help: 'also those whose site is known better by now' },
  },
  run: ({ flags, config, terminal }) =>
    withApp(config, async (app) => {
      const progress = startProgress(terminal, 'Reprocessing', (await app.stats()).articles);
      const report = await app
        .reprocess({
          all: flags.all === true,
          sites: flags.sites === true,
          actor: cliActor(),
          progress: progress.update,
        })
        .finally(progress.stop);
      for (const f of report.failed) terminal.stderr.write(`kept as it was ${f.id}: ${f.detail}\n`);
      terminal.stderr.write(
        `Pipeline ${PIPELINE_VERSION}: ${report.replaced} articles made anew, ${report.failed.length} kept as they were.\n`,
      );
      return report.failed.length ? 1 : 0;
    }),
};
