import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {describe, it} from 'node:test';
import {freePort} from '../test/free-port.mjs';
import {listenNear} from './listen.mjs';

describe('listenNear', () => {
  const servers = [];
  const app = {
    listen(port) {
      const server = createServer().listen(port);
      servers.push(server);
      return server;
    },
  };
  const closeAll = () => servers.splice(0).forEach(server => server.close());

  it('uses the port that it is given', async () => {
    const port = await freePort();
    assert.equal(await listenNear(app, port), port);
    closeAll();
  });

  it('uses a later port if that one is taken, and says so', async context => {
    const log = context.mock.method(console, 'log', () => undefined);
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const {port} = taken.address();
    assert.ok((await listenNear(app, port)) > port);
    assert.match(log.mock.calls[0].arguments[0], new RegExp(`^Port ${port} is taken`));
    taken.close();
    closeAll();
  });
});
