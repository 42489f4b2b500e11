import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, describe, it} from 'node:test';
import {ServiceSetup} from './testing/service.mjs';
import {SlowClients} from './testing/slow-clients.mjs';

describe('Three hundred connections that send slowly', () => {
  const setup = new ServiceSetup([{id: 'slow', question: 'Slow?', options: ['a', 'b']}]);
  after(() => setup.delete());

  it('get a 408 and are closed, while others vote and read, and leave nothing behind', async test => {
    const service = await setup.start('--trust-proxy');
    const before = await service.measure();
    const clients = await SlowClients.open(service.origin, 300);
    assert.equal(clients.size, 300, 'all are open at once');
    assert.equal((await service.put('slow', randomUUID(), ['a'])).status, 200);
    assert.equal((await service.results('slow')).total, 1);
    const during = await service.measure();
    await clients.ended();
    assert.deepEqual([...clients.answers], [['408', 300]]);
    const afterwards = await service.measure();
    assert.ok(during.sockets > 270, `${during.sockets} connections`);
    assert.ok(afterwards.sockets < 20, `${afterwards.sockets} connections are left`);
    const {megabytes} = afterwards;
    // A tenth of a megabyte for each is far more than they take, and far less than bodies would.
    assert.ok(megabytes - before.megabytes < 100, `${before.megabytes} MB grew to ${megabytes}`);
    test.diagnostic(`MB: ${[before, during, afterwards].map(({megabytes}) => megabytes)}`);
    assert.equal((await service.results('slow')).total, 1);
    await service.stop();
  });
});
