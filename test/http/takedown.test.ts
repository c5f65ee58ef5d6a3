/** An article is taken down over HTTP: what is left of it, and what becomes of it when it comes again. */
import { afterEach, describe, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

describe('DELETE /articles/{id}', () => {
  test('takes down: 410 from then on, nothing found, and the same dump is refused', async () => {
    running = await start();
    const id = await ingest(running, 'text/plain', HARBOUR);
    await ingest(running, 'text/plain', RAILWAY);
    await running.ask('delete', `/articles/${id}`).expect(400);
    await running.ask('delete', `/articles/${id}?reason=%20`).expect(400);
    await running
      .ask('delete', `/articles/${id}?reason=court`)
      .set('content-type', 'application/json') // as some clients do with every request
      .send('{}')
      .expect(204);
    for (const part of ['', '/dump', '/history', '/similar', '/copies']) {
      const path = `/articles/${id}${part}`;
      const { body } = await running.ask('get', path).expect(410);
      expect(body).toMatchObject({ code: 'taken_down', detail: expect.stringMatching(/taken down on 20/) });
      expect(body.detail).not.toContain('court');
    }
    await running.ask('patch', `/articles/${id}`).send({ headline: 'Another' }).expect(410);
    await running.ask('delete', `/articles/${id}?reason=court`).expect(410);
    await running.ask('delete', '/articles/01998877-0000-7000-8000-000000000000?reason=court').expect(404);
    expect((await running.ask('get', '/articles')).body.data).toHaveLength(1);
    expect((await running.ask('get', '/people?q=okafor')).body.data).toEqual([]);
    const again = await running
      .ask('post', '/ingest')
      .set('content-type', 'text/plain')
      .send(HARBOUR)
      .expect(410);
    expect(again.body.code).toBe('taken_down');
    const { body: report } = await running
      .ask('post', '/ingest')
      .send([{ text: `${HARBOUR}\n` }, { text: HARBOUR }])
      .expect(200);
    expect(report.results.map((one: { error: { code: string } }) => one.error.code)).toEqual([
      'taken_down',
      'taken_down',
    ]);
    expect((await running.app.reprocess({ all: true })).failed).toEqual([]);
    const { body: log } = await running.ask('get', '/audit').expect(200);
    expect(log.data[1]).toMatchObject({
      action: 'article-deleted',
      subject: id,
      detail: { reason: 'court' },
    });
  });
});
