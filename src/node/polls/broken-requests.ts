import {STATUS_CODES, type Server} from 'node:http';
import type {Socket} from 'node:net';
import {RequestError} from '@hono/node-server';
import {Problem} from './problem.js';

const problems: Readonly<Record<string, Problem | undefined>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'The request took too long to arrive.'),
  HPE_HEADER_OVERFLOW: new Problem(431, 'The headers are too large.'),
};
const failed = new Problem(500, 'Something went wrong here.');
const noAddress = new Problem(400, "Host and path don't form an address.");
const noHttp = new Problem(400, "This isn't an HTTP request.");

/** Answers what never becomes a request: what is sent too slowly, is too large, or isn't HTTP. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // If an answer has begun, a second one would be read as a part of it.
    if (socket.writable && !socket.bytesWritten)
      socket.write(message(problems[error.code ?? ''] ?? noHttp));
    socket.destroySoon();
  });
}

/** Answers a request whose host and path don't form an address, so that it reached no route. */
export function answerNoAddress(error: unknown): Response {
  const {status, body} = error instanceof RequestError ? noAddress : failed;
  return new Response(body, {
    status,
    headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store'},
  });
}

function message({status, body}: Problem): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
