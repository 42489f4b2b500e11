import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {openPolls} from './open-polls.js';

describe('openPolls', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-polls-'));
  after(() => rmSync(folder, {recursive: true}));
  const polls = [{id: 'first', question: 'What first?', options: ['Cost', 'Risks']}];
  const database = {file: join(folder, 'polls.db')};

  const put = (service, connection, headers) => {
    const body = JSON.stringify({ballot: randomUUID(), choices: ['cost']});
    const init = {method: 'PUT', body, headers: {'content-type': 'application/json', ...headers}};
    return service.fetch(new Request('https://site.example/polls/first/ballots', init), connection);
  };

  it('counts votes of the allowed origins without a port, and keeps them when it is closed', async () => {
    const first = await openPolls({polls, database, origins: ['https://clinic.example']});
    assert.equal((await put(first, {}, {origin: 'https://clinic.example'})).status, 200);
    assert.equal((await put(first, {}, {origin: 'https://other.example'})).status, 403);
    await first.close();
    const second = await openPolls({polls, database});
    const answer = await second.fetch(new Request('https://site.example/polls/first'));
    assert.equal((await answer.json()).total, 1);
    await second.close();
  });

  it('limits new ballots by the address that it is given, or by the proxy in front', async () => {
    for (const [trustProxy, sender] of [
      [false, address => [{address}]],
      [true, address => [{}, {'x-forwarded-for': address}]],
    ]) {
      const service = await openPolls({polls, database, trustProxy});
      const statuses = new Set();
      for (let sent = 0; sent < 110; sent++)
        statuses.add((await put(service, ...sender('203.0.113.1'))).status);
      assert.deepEqual([...statuses].sort(), [200, 429]);
      assert.equal((await put(service, ...sender('203.0.113.2'))).status, 200);
      await service.close();
    }
  });

  it('names the field of a poll that is wrong', async () => {
    await assert.rejects(openPolls({polls: [{question: 'One?'}], database}), /options: missing/);
  });
});
