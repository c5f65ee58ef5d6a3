/**
 * Idempotency-Key (draft-ietf-httpapi-idempotency-key-header-07): takes a request and the work it asks for, and sends the answer; for a request
 * that was answered before, the answer it had then.
 */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#app/app.ts';
import type { Repeatable } from '#app/requests.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Answer, KnownRequest } from '#store/requests.ts';
import type { Incoming } from './incoming.ts';
import { asCopydeskError, PROBLEM_TYPE, problem } from './problems.ts';

const KEY_LENGTH = 255;
/** A structured field that is a string (RFC 8941), with parameters, which say nothing here. */
const KEY = /^ *"((?:[ !#-[\]-~]|\\["\\])*)"(?:; *[a-z*][a-z0-9_.*-]*(?:=(?:"[^"]*"|[^";, ]+))?)* *$/;

/** Faults that another request with the key need not meet: they are no answers to what was asked. */
const OF_THE_MOMENT = ['idempotency_key_reused', 'idempotency_key_in_use', 'ingest_ended'];

/** What the work comes to. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: object;
}

/** @param repeatable the request as it is kept; to be asked when the body has been read. Absent without a key. */
type Work = (bytes: AsyncIterable<Uint8Array>, repeatable?: () => Repeatable) => Promise<Answered>;

/** The key that was sent, or null. @throws CopydeskError `invalid_idempotency_key`. */
export function keyOf(field: unknown): string | null {
  if (field === undefined) return null;
  const key = KEY.exec(String(field))?.[1]?.replace(/\\(.)/g, '$1');
  if (key && key.length <= KEY_LENGTH) return key;
  const detail = `\`Idempotency-Key\`: give one text of 1 to ${KEY_LENGTH} ASCII characters in double quotes, such as "8e03978e-40d5-43dd-bc93-6894a57f9324".`;
  throw CopydeskError.at('invalid_idempotency_key', { detail, parameter: 'Idempotency-Key' });
}

/** @param key from `keyOf`. @throws CopydeskError `idempotency_key_in_use`, `idempotency_key_reused`, and what the work throws. */
export async function answerOnce(
  app: App,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  key: string | null,
  body: Incoming,
  work: Work,
): Promise<FastifyReply> {
  if (key === null) {
    const { status, headers, body: said } = await work(body.bytes());
    return reply.code(status).headers(headers).send(said);
  }
  return app.requests.alone(request.keyId, key, async (known, owner) => {
    const print = fingerprint(request, body);
    const repeatable = (): Repeatable => {
      const asked = { scope: request.keyId, key, fingerprint: print.digest(), owner };
      if (known && known.fingerprint !== asked.fingerprint) throw reused();
      return { request: asked, ...earlier(known) };
    };
    if (known?.answer) {
      for await (const _ of print.bytes);
      repeatable();
      return sendAgain(reply, known.answer);
    }
    if (body.whole) repeatable();
    try {
      const { body: said, ...how } = await work(print.bytes, repeatable);
      const answer = { ...how, body: JSON.stringify(said) };
      await kept(answer);
      return sendAgain(reply, answer);
    } catch (error) {
      const fault = asCopydeskError(error, request);
      // where the body was not read to its end, nobody knows what was asked
      if (fault.status < 500 && !OF_THE_MOMENT.includes(fault.code) && print.isWhole())
        await kept({ status: fault.status, headers: {}, body: JSON.stringify(problem(fault, request.id)) });
      throw fault;
    }

    /** Without it, the same request goes on with what was stored, and comes to the same answer. */
    async function kept(answer: Answer): Promise<void> {
      await app.requests.keep(repeatable().request, answer).catch((error: unknown) => {
        request.log.error({ err: error }, 'answer not kept');
      });
    }
  });
}

function earlier(known: KnownRequest | null): Omit<Repeatable, 'request'> {
  if (!known) return { begun: null, accepted: null };
  const { isAccepted, ingestId } = known;
  return isAccepted ? { begun: null, accepted: ingestId } : { begun: ingestId, accepted: null };
}

function sendAgain(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  // as a string, so that it is word for word what was sent first
  return reply
    .code(status)
    .headers(headers)
    .type(status >= 400 ? PROBLEM_TYPE : 'application/json; charset=utf-8')
    .send(body);
}

/** Of what makes two requests the same; `bytes` is the body, to be read to its end before the digest is asked for. */
function fingerprint({ method, url, headers }: FastifyRequest, body: Incoming) {
  const { 'content-type': type, prefer } = headers;
  const hash = createHash('sha256').update(`${JSON.stringify([method, url, type, prefer])}\n`);
  let digest: string | null = null;
  const end = () => {
    digest ??= hash.digest('hex');
    return digest;
  };
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const piece of body.bytes()) {
      if (!body.whole) hash.update(piece);
      yield piece;
    }
    end();
  }
  if (body.whole) {
    hash.update(body.whole);
    end();
  }
  return { bytes: passing(), digest: end, isWhole: () => digest !== null };
}

function reused(): CopydeskError {
  const sentence =
    'This Idempotency-Key came with another request before: take a new key for each request, and the same one only to send the same bytes to the same address again.';
  return new CopydeskError('idempotency_key_reused', sentence);
}
