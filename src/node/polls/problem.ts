import {STATUS_CODES} from 'node:http';
import type {Context} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';

/** A request that can't be served, with the HTTP status and a sentence that says why. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(detail);
  }

  /** The body of the answer, in the format of RFC 9457. */
  get body(): string {
    const {status, detail} = this;
    return JSON.stringify({type: 'about:blank', title: STATUS_CODES[status], status, detail});
  }

  /** The answer, made by the same context as the other headers, since a new response would mean copying them all. */
  answer(context: Context): Response {
    const {status, body, headers} = this;
    return context.body(body, status as ContentfulStatusCode, {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    });
  }
}
