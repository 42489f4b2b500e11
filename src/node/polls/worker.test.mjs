import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {describeOnWorker} from './testing/databases.mjs';
import {expectedCounts, planVotes} from './testing/load.mjs';

const options = ['a', 'b', 'c'];
const polls = [{id: 'load', question: 'Load?', options}];

/** Executes a plan, each client with an address of its own. Repeats requests without an answer. */
async function vote(service, plan) {
  const send = async ({ballot, choices}, init) => {
    for (;;) {
      const response = await service.put('load', ballot, choices, init).catch(() => undefined);
      if (response) return response;
    }
  };
  await Promise.all(
    plan.map(async (steps, index) => {
      const init = {headers: {'cf-connecting-ip': `198.51.100.${index}`}};
      for (const step of steps) {
        const response = await send(step, init);
        assert.equal(response.status, 200, await response.text());
      }
    })
  );
}

async function exported(setup) {
  const {counts, total, ballots, hours} = JSON.parse((await setup.run('export', 'load')).stdout);
  return {counts, total, size: new Set(ballots.map(({ballot}) => ballot)).size, hours};
}

describeOnWorker('The worker', makeSetup => {
  it('spreads the ballots of a busy poll over objects, and counts each once', async () => {
    // Four a second over ten seconds: the forty-first new ballot goes to another object.
    const setup = await makeSetup(polls, {SPREAD_ABOVE: '4'});
    const service = await setup.start();
    const plan = planVotes({ballots: 120, clients: 5, options});
    await vote(service, plan);
    const expected = expectedCounts(plan, options);
    // A change and a replay of an earlier ballot stay with the object that has it.
    const {counts, total, size, hours} = await exported(setup);
    assert.deepEqual({counts, total, size}, {...expected, size: expected.total});
    assert.equal(
      Object.values(hours).reduce((sum, number) => sum + number),
      total
    );
    await service.stop();
    const again = await setup.start();
    const before = (await setup.run('export', 'load')).stdout;
    assert.deepEqual(JSON.parse(before).counts, expected.counts);
    const file = join(setup.folder, 'export.json');
    writeFileSync(file, before);
    assert.match((await setup.run('import', 'load', file)).stdout, /: 0 ballots added/);
    assert.deepEqual(await exported(setup), {counts, total, size, hours});
    await setup.run('reset', 'load');
    assert.match(
      (await setup.run('import', 'load', file)).stdout,
      new RegExp(`: ${total} ballots added`)
    );
    const restored = await exported(setup);
    assert.deepEqual(restored, {counts, total, size, hours});
    await setup.run('close', 'load');
    assert.equal((await again.put('load', randomUUID(), ['a'])).status, 409);
    assert.equal(JSON.parse((await setup.run('reset', 'load')).stdout).deleted, total);
    assert.equal((await again.put('load', randomUUID(), ['a'])).status, 200);
    assert.equal((await exported(setup)).total, 1);
    await again.stop();
  });

  it('limits new ballots of a network inside the object, and accepts changes', async () => {
    const setup = await makeSetup(polls, {BURST: '5'});
    const service = await setup.start();
    const from = address => ({headers: {'cf-connecting-ip': address}});
    const first = randomUUID();
    const statuses = [];
    for (let sent = 0; sent < 20; sent++) {
      const ballot = sent ? randomUUID() : first;
      const {status} = await service.put('load', ballot, ['a'], from(`2001:db8::${sent}`));
      statuses.push(status);
    }
    assert.ok(statuses.slice(0, 5).every(status => status === 200));
    assert.ok(statuses.includes(429));
    assert.equal((await service.put('load', first, ['b'], from('2001:db8::1'))).status, 200);
    assert.equal((await service.put('load', randomUUID(), ['a'], from('192.0.2.1'))).status, 200);
    await service.stop();
  });

  it('opens its admin routes only to the token', async () => {
    const setup = await makeSetup(polls);
    const service = await setup.start();
    for (const authorization of ['', 'Bearer', 'Bearer wrong', 'secret', 'Basic secret']) {
      const answer = await service.get('/admin/polls', {headers: {authorization}});
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    }
    const method = 'POST';
    assert.equal((await service.get('/admin/polls/load/reset', {method})).status, 401);
    assert.equal((await setup.run('export', 'other')).code, 1);
    await service.stop();
    const closed = await makeSetup(polls, {ADMIN_TOKEN: ''});
    const without = await closed.start();
    const headers = {authorization: 'Bearer '};
    assert.equal((await without.get('/admin/polls', {headers})).status, 404);
    await without.stop();
  });
});
