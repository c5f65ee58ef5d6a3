/** `GET /audit`: who changed what. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { AuditEntry } from '#domain/access.ts';
import { listAnswers, listParameters, sendList } from '../lists.ts';
import type { HttpServer } from '../schemas.ts';

const AUDIT = { item: AuditEntry, offered: ['json', 'ndjson', 'csv'] } as const;
const Search = z.strictObject(listParameters(AUDIT));

export function auditRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/audit',
    schema: {
      operationId: 'audit',
      tags: ['service'],
      summary: 'Who changed what, newest first',
      description:
        'Keys made and revoked, articles deleted, people merged and split, reprocessing. Entries are never changed, and hold no texts of articles. ' +
        'As NDJSON and CSV, all of them, unless `limit` is given.',
      querystring: Search,
      ...listAnswers('One page of the log.', AuditEntry, {}),
    },
    async handler({ query: { limit, cursor, fields, format, ...search } }, reply) {
      return sendList(reply, AUDIT, { limit, cursor, fields, format }, search, (page) =>
        app.access.audit(page),
      );
    },
  });
}
