import {STATUS_CODES} from 'node:http';

/** A request that can't be served, with the HTTP status and a sentence that says why. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(detail);
  }

  /** The answer, as RFC 9457 has it. */
  toResponse(): Response {
    const {status, detail, headers} = this;
    const body = {type: 'about:blank', title: STATUS_CODES[status], status, detail};
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...headers,
      },
    });
  }
}
