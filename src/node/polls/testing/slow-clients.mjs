import {once} from 'node:events';
import {connect} from 'node:net';

// A hundred at a time, or some would find the service's queue of pending connections full.
const atOnce = 100;

const host = 'host: localhost\r\n';

/** The beginnings of requests that never end: empty, in the headers, and in the body. */
const beginnings = [
  () => '',
  () => `GET /polls HTTP/1.1\r\n${host}x-slow: `,
  // Each has an address of its own, as behind a proxy, or the limit would refuse them at once.
  index =>
    `PUT /polls/slow/ballots HTTP/1.1\r\n${host}` +
    `x-forwarded-for: 198.51.${index >> 8}.${index & 255}\r\n` +
    'content-type: application/json\r\ncontent-length: 1000\r\n\r\n',
];

/** Connections that send one byte a second, as attackers do to block a service. */
export class SlowClients {
  /** Opens connections that are all open at the same time. */
  static async open(origin, count) {
    const clients = new SlowClients(origin);
    for (let opened = 0; opened < count; opened += atOnce) {
      const size = Math.min(atOnce, count - opened);
      await Promise.all(Array.from({length: size}, (_, index) => clients.#connect(opened + index)));
    }
    return clients;
  }

  /** How often each status was received before a connection ended; `undefined` counts missing answers. */
  answers = new Map();
  #sockets = new Set();
  #ends = [];

  constructor(origin) {
    this.origin = new URL(origin);
    // A failed test must not wait for them.
    this.dripping = setInterval(() => this.#drip(), 1000).unref();
  }

  /** How many connections are open. */
  get size() {
    return this.#sockets.size;
  }

  /** Resolves when the other side has ended all of them. */
  async ended() {
    await Promise.all(this.#ends);
    clearInterval(this.dripping);
  }

  async #connect(index) {
    const socket = connect(this.origin.port, '127.0.0.1').setEncoding('latin1');
    let answer = '';
    socket.on('data', text => (answer += text));
    // Writing after the other side has closed is an error; the answer shows how it closed.
    socket.on('error', () => {});
    await once(socket, 'connect');
    this.#sockets.add(socket);
    this.#ends.push(
      once(socket, 'close').then(() => {
        this.#sockets.delete(socket);
        const [, status] =
          /^HTTP\/1\.1 (\d+) .*\r\ncontent-type: application\/problem\+json\r\n/s.exec(answer) ??
          [];
        this.answers.set(status, (this.answers.get(status) ?? 0) + 1);
      })
    );
    socket.write(beginnings[index % beginnings.length](index));
  }

  #drip() {
    for (const socket of this.#sockets) if (socket.bytesWritten) socket.write('x');
  }
}
