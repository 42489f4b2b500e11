import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isWhole, rounds} from '../../test/support/sample.suite.js';
import {describeOnEach, describeOnPostgres, describeOnWorker} from './testing/databases.mjs';
import {expectedCounts, Load, planVotes} from './testing/load.mjs';
import {findPostgres} from './testing/postgres.mjs';

const options = ['a', 'b', 'c'];
const kills = rounds(5);
// The votes between two events, so that each event happens in the middle of voting.
const part = isWhole ? 300 : 100;
const polls = [{id: 'load', question: 'Load?', options}];
const serializable = '?options=-c%20default_transaction_isolation%3Dserializable';

async function exported(setup) {
  const {counts, total, ballots} = JSON.parse((await setup.run('export', 'load', '--json')).stdout);
  return {
    counts,
    total,
    ballots: new Map(ballots.map(({ballot, choices}) => [ballot, choices[0]])),
  };
}

/** Every acknowledged ballot is stored once, with its last choice or one that was under way. */
function assertKept({counts, total, ballots}, {acknowledged, underWay}) {
  for (const [ballot, [choice]] of acknowledged)
    assert.ok([choice, underWay.get(ballot)?.[0]].includes(ballots.get(ballot)), 'lost or changed');
  assert.equal(total, ballots.size);
  const sums = {};
  for (const choice of ballots.values()) sums[choice] = (sums[choice] ?? 0) + 1;
  const counted = Object.entries(counts).filter(([, votes]) => votes);
  assert.deepEqual(Object.fromEntries(counted), sums);
}

async function assertExact(service, plan) {
  const {counts, total} = await service.results('load');
  assert.deepEqual({counts, total}, expectedCounts(plan, options));
}

describeOnEach('Votes', describeCrashes);

describeOnWorker('Votes', describeCrashes);

function describeCrashes(makeSetup) {
  it(`are all there, once each, when the service is killed ${kills} times in the middle`, async () => {
    const setup = await makeSetup(polls);
    const plan = planVotes({ballots: part * kills, clients: 20, options});
    const load = new Load(plan);
    for (let killed = 0; killed < kills; killed++) {
      const service = await setup.start('--trust-proxy');
      let replies = 0;
      let dead;
      const countReply = status => {
        if (status === 200 && ++replies === part) dead = service.kill();
      };
      await load.run('load', () => service.polls, {onReply: countReply});
      await dead;
      assert.ok(load.underWay.size > 0, 'it was in the middle');
    }
    const service = await setup.start('--trust-proxy');
    assertKept(await exported(setup), load);
    await load.run('load', () => service.polls);
    await assertExact(service, plan);
    load.end();
    await service.stop();
    setup.delete();
  });

  it('that were acknowledged are still there after the service was asked to stop in the middle', async () => {
    const setup = await makeSetup(polls);
    const load = new Load(planVotes({ballots: 2 * part, clients: 20, options}));
    const service = await setup.start('--trust-proxy');
    let replies = 0;
    let code;
    const countReply = () => {
      if (++replies === part / 2) code = service.stop();
    };
    await load.run('load', () => service.polls, {onReply: countReply});
    assert.equal(await code, 0);
    assert.ok(load.underWay.size > 0, 'it was in the middle');
    const again = await setup.start('--trust-proxy');
    assertKept(await exported(setup), load);
    load.end();
    await again.stop();
    setup.delete();
  });
}

if (findPostgres()) {
  describeOnPostgres('Several services', (makeSetup, postgres) => {
    for (const [isolation, settings] of [
      ['with its defaults', ''],
      ['in serial order, as distributed engines', serializable],
    ]) {
      it(`agree on the counts of one database that works ${isolation}`, async () => {
        const setup = await makeSetup(polls, settings);
        const services = await Promise.all([
          setup.start('--trust-proxy'),
          setup.start('--trust-proxy'),
        ]);
        const plan = planVotes({ballots: 3 * part, clients: 20, options});
        const load = new Load(plan);
        await load.run('load', index => services[index % 2].polls, {patient: true});
        assert.deepEqual([...load.statuses.keys()], [200]);
        assertKept(await exported(setup), load);
        // Each may remember a tally for a second; a vote that changes nothing reads it again.
        const [{ballot, choices}] = plan[0].slice(-1);
        for (const service of services) {
          const answer = await (await service.put('load', ballot, choices)).json();
          const {counts, total} = answer;
          assert.deepEqual({counts, total}, expectedCounts(plan, options));
        }
        load.end();
        await Promise.all(services.map(service => service.stop()));
        setup.delete();
      });
    }

    it('all start at once on an empty database that works in serial order', async () => {
      const setup = await makeSetup(polls, serializable);
      const services = await Promise.all(Array.from({length: 6}, () => setup.start()));
      for (const service of services) assert.equal((await service.get('/readyz')).status, 200);
      await Promise.all(services.map(service => service.stop()));
    });

    it('lose nothing when PostgreSQL stops under load, and continue by themselves', async () => {
      const setup = await makeSetup(polls);
      const service = await setup.start('--trust-proxy');
      const plan = planVotes({ballots: 4 * part, clients: 20, options});
      const load = new Load(plan);
      let replies = 0;
      let outage;
      const countReply = status => {
        if (status === 200 && ++replies === 2 * part) outage = survive(service, postgres());
      };
      await load.run('load', () => service.polls, {patient: true, onReply: countReply});
      await outage;
      assert.ok(load.statuses.get(503) > 0, 'there were errors meanwhile');
      assert.deepEqual([...load.statuses.keys()].sort(), [200, 503]);
      assertKept(await exported(setup), load);
      await assertExact(service, plan);
      assert.equal((await service.get('/healthz')).status, 200);
      assert.equal(service.child.exitCode, null, 'it is the same process');
      load.end();
      await service.stop();
      setup.delete();
    });
  });
}

async function survive(service, postgres) {
  await postgres.stop();
  const health = await service.get('/healthz');
  assert.equal(health.status, 503);
  assert.equal((await service.put('load', '1', ['a'])).status, 400, 'it still answers');
  await service.waitForOutput(/"msg":"database"/);
  await postgres.start();
}
