/** The body of an ingest: takes it as it arrives, gives it whole where it is small, else its beginning and the rest to be read. */
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ACCEPTED } from '#app/media.ts';
import { CopydeskError } from '#domain/errors.ts';
import { joined } from '#formats/bytes.ts';
import { DRAIN_MS, endsConnection, tooLarge } from './body.ts';

/** A client that sends nothing for so long has gone, or means no good. */
const IDLE_MS = 60_000;

export interface BodyLimits {
  /** Bytes that are read into memory and answered in place. */
  inline: number;
  /** Bytes a body may have at all. */
  most: number;
}

/** A body that is on its way. Who reads it reads all of it, or calls `flowOff`. */
export class Incoming {
  /** The whole body, where it is no longer than what is answered in place. */
  readonly whole: Uint8Array | null;
  private readonly head: Uint8Array[];
  private readonly rest: AsyncIterator<Uint8Array>;
  private readonly most: number;
  private ended: boolean;

  constructor(head: Uint8Array[], rest: AsyncIterator<Uint8Array>, ended: boolean, most: number) {
    this.head = head;
    this.rest = rest;
    this.ended = ended;
    this.most = most;
    this.whole = ended ? joined(head) : null;
  }

  /** @throws CopydeskError `payload_too_large` past the limit, `invalid_request` where it is cut off */
  async *bytes(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for (const piece of this.head.splice(0)) {
      size += piece.length;
      yield piece;
    }
    while (!this.ended) {
      const { done, value } = await this.rest.next();
      if (done) this.ended = true;
      else {
        size += value.length;
        if (size > this.most) throw tooLarge(this.most);
        yield value;
      }
    }
  }

  /** Reads what is left into nothing: a client that still writes would not see the answer. */
  async flowOff(): Promise<void> {
    this.head.length = 0;
    try {
      while (!this.ended) this.ended = (await this.rest.next()).done === true;
    } catch {
      this.ended = true; // it has gone
    }
  }
}

/** Bodies come to the handler as `Incoming`; one that a route did not read flows off before its answer. */
export function acceptIncoming(server: FastifyInstance, { inline, most }: BodyLimits): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(ACCEPTED, async (request: FastifyRequest, payload: Readable) => {
    const rest = watched(payload);
    const declared = Number(request.headers['content-length']);
    const head: Uint8Array[] = [];
    if (declared > inline) return new Incoming(head, rest, false, most);
    let size = 0;
    for (;;) {
      const { done, value } = await rest.next();
      if (done) return new Incoming(head, rest, true, most);
      head.push(value);
      size += value.length;
      if (size > inline) return new Incoming(head, rest, false, most);
    }
  });
  server.addHook('onSend', async (request, _reply, payload) => {
    if (!(request.body instanceof Incoming)) return payload;
    const gone = request.body.flowOff();
    // elsewhere the answer goes out at once, and the rest of the body runs into nothing behind it
    if (endsConnection(request)) await Promise.race([gone, after(DRAIN_MS)]);
    return payload;
  });
}

/** The pieces of a body; an error where none comes for too long, or the client goes before the end. */
function watched(payload: Readable): AsyncIterator<Uint8Array> {
  const pieces = payload.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  return {
    async next() {
      const timer = setTimeout(() => payload.destroy(new Error('no more of it came')), IDLE_MS);
      try {
        return await pieces.next();
      } catch (cause) {
        const why = (cause as Error).message;
        throw new CopydeskError('invalid_request', `The body did not arrive whole: ${why}.`, [], { cause });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
