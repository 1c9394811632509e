/** The limit of requests from one address: a bucket that holds a minute's requests and fills steadily. */
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refuse.ts';

interface Bucket {
  left: number;
  /** When `left` was right, in milliseconds. */
  at: number;
}

const MINUTE = 60_000;
/** So many addresses are remembered; the one that asked least recently is forgotten first. */
const ADDRESSES = 10_000;

export class Buckets {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Takes one request of an address: 0 where it may be answered, otherwise the milliseconds after which it may. */
  take(address: string, now = performance.now()): number {
    const known = this.#buckets.get(address);
    const filled = known ? known.left + ((now - known.at) / MINUTE) * this.#perMinute : this.#perMinute;
    const left = Math.min(filled, this.#perMinute);
    this.#buckets.delete(address);
    this.#buckets.set(address, { left: left < 1 ? left : left - 1, at: now });
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= ADDRESSES) break;
      this.#buckets.delete(oldest);
    }
    return left < 1 ? ((1 - left) / this.#perMinute) * MINUTE : 0;
  }
}

/** What node:http gives besides the request. */
interface ServerContext {
  req?: { socket?: { remoteAddress?: string } };
}

/** @param isData whether a path gives data; whether the process lives, anybody may ask as often as they like. */
export function useRateLimit(perMinute: number, isData: (path: string) => boolean): Plugin<object, ServerContext> {
  const buckets = new Buckets(perMinute);
  return {
    onRequest({ url, serverContext, fetchAPI, endResponse }) {
      if (!isData(url.pathname)) return;
      const wait = buckets.take(serverContext.req?.socket?.remoteAddress ?? '');
      if (wait === 0) return;
      const seconds = Math.ceil(wait / 1000);
      const message = `RATE_LIMIT allows ${perMinute} requests a minute from one address; ask again in ${seconds} s.`;
      endResponse(refusal(fetchAPI, 429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) }));
    },
  };
}
