/** Counts requests by who asks, in windows of a minute; tells what is left as draft 11 of the RateLimit header fields has it. */
import { isIPv6 } from 'node:net';

const WINDOW_MS = 60_000;
/** Some 2 MB. Past it those first seen in their window are forgotten first, which is in their favour. */
const MOST_PARTIES = 10_000;

export interface Rates {
  /** Counts one request in. */
  count(party: string): Standing;
}

export interface Standing {
  over: boolean;
  /** Header fields by name. */
  headers: Record<string, string>;
  /** Seconds until the window ends. */
  wait: number;
}

interface Window {
  ends: number;
  used: number;
}

/** @param quota requests a minute. */
export function createRates(quota: number, now = () => Date.now(), most = MOST_PARTIES): Rates {
  // in the order windows began, so that the first are those that end first
  const windows = new Map<string, Window>();

  function windowOf(party: string): Window {
    const at = now();
    const known = windows.get(party);
    if (known && known.ends > at) return known;
    windows.delete(party);
    for (const [other, { ends }] of windows) {
      if (ends > at && windows.size < most) break;
      windows.delete(other);
    }
    const fresh = { ends: at + WINDOW_MS, used: 0 };
    windows.set(party, fresh);
    return fresh;
  }

  return {
    count(party) {
      const window = windowOf(party);
      const over = window.used >= quota;
      if (!over) window.used++;
      const wait = Math.max(1, Math.ceil((window.ends - now()) / 1000));
      return {
        over,
        wait,
        headers: {
          'ratelimit-policy': `"default";q=${quota};w=${WINDOW_MS / 1000}`,
          ratelimit: `"default";r=${quota - window.used};t=${wait}`,
          ...(over && { 'retry-after': String(wait) }),
        },
      };
    },
  };
}

/** An address as one party: of IPv6 the network, since whoever has one address there has 2^64. */
export function partyOf(address: string): string {
  if (!isIPv6(address)) return address;
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  const [head = '', tail] = address.split('%', 1)[0]!.split('::');
  const parts = (text: string | undefined) => (text ? text.split(':') : []);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - parts(head).length - parts(tail).length);
  return [...parts(head), ...Array<string>(zeros).fill('0'), ...parts(tail)].slice(0, 4).join(':');
}
