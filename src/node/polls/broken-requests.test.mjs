import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {after, describe, it} from 'node:test';
import {ServiceSetup} from './testing/service.mjs';

const poll = {id: 'first', question: 'What first?', options: ['a', 'b']};

describe('A request that no page would send', () => {
  const setups = [];
  after(() => setups.forEach(setup => setup.delete()));
  const makeSetup = () => (setups.push(new ServiceSetup([poll])), setups.at(-1));

  /** Sends bytes as they are; returns the whole answer. */
  async function send(service, bytes) {
    const socket = connect(new URL(service.origin).port, '127.0.0.1').setEncoding('latin1');
    let answer = '';
    socket.on('data', text => (answer += text));
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
  }

  it('gets an answer if it is a health check of HTTP/1.0 that names no host', async () => {
    const service = await makeSetup().start();
    for (const path of ['/livez', '/readyz', '/healthz'])
      assert.match(await send(service, `GET ${path} HTTP/1.0\r\n\r\n`), /^HTTP\/1\.1 200 /);
    await service.stop();
  });

  for (const [what, request] of [
    ['a host with a path', 'GET /livez HTTP/1.1\r\nhost: x/../polls\r\n'],
    ['a host with a space', 'GET /livez HTTP/1.1\r\nhost: a b\r\n'],
    ['no path', 'OPTIONS * HTTP/1.1\r\nhost: x\r\n'],
  ])
    it(`gets an explanation if it has ${what}`, async () => {
      const service = await makeSetup().start();
      const answer = await send(service, `${request}connection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 400 /);
      assert.match(answer, /content-type: application\/problem\+json/i);
      assert.match(answer, /Host and path don't form an address/);
      await service.stop();
    });

  it('is not logged as a failure of the service if its client leaves in the middle of a body', async () => {
    const service = await makeSetup().start('--log-level', 'debug');
    const socket = connect(new URL(service.origin).port, '127.0.0.1');
    socket.write(
      'PUT /polls/first/ballots HTTP/1.1\r\nhost: localhost\r\n' +
        'content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"bal\r\n'
    );
    // Its headers were read when another request is answered.
    await service.get('/livez');
    socket.destroy();
    await service.waitForOutput(/"method":"PUT"/);
    assert.match(service.output, /"method":"PUT".*"status":400/);
    assert.doesNotMatch(service.output, /"level":50/);
    await service.stop();
  });
});
