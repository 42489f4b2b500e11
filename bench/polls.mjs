import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {expectedCounts, Load, planVotes} from '../src/node/polls/testing/load.mjs';
import {findPostgres, Postgres} from '../src/node/polls/testing/postgres.mjs';
import {ServiceSetup} from '../src/node/polls/testing/service.mjs';
import {findWorkerd, WorkerSetup} from '../src/node/polls/testing/worker.mjs';
import {printSpread, takeTurns} from './setting.mjs';

const options = ['a', 'b', 'c'];
const polls = [{id: 'load', question: 'Load?', options}];
const seconds = 1000;
const tick = seconds / Number(execFileSync('getconf', ['CLK_TCK'], {encoding: 'utf8'}));

/** Milliseconds of CPU time that a process has used, according to Linux. */
function cpuTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Sends 10,000 ballots from 50 clients, with replays and changes; `check` verifies the result. */
async function measure(address, pid, check) {
  const plan = planVotes({ballots: 10_000, clients: 50, options});
  const load = new Load(plan);
  const before = cpuTime(pid);
  const begin = performance.now();
  // A workers runtime that is too busy for five seconds closes connections: votes without a response are sent again.
  do await load.run('load', () => address);
  while (load.underWay.size);
  const took = (performance.now() - begin) / seconds;
  const cpu = cpuTime(pid) - before;
  load.end();
  const votes = plan.flat().length;
  assert.equal(load.statuses.get(200), votes);
  assert.deepEqual([...load.statuses.keys()].filter(Boolean), [200]);
  await check(plan);
  const sorted = load.latencies.toSorted((one, other) => one - other);
  const quantile = share => sorted[Math.ceil(sorted.length * share) - 1];
  return {
    'votes a second': votes / took,
    'p50 ms': quantile(0.5),
    'p99 ms': quantile(0.99),
    'CPU ms a vote': cpu / votes,
  };
}

async function measureBare() {
  const child = spawn(process.execPath, ['bench/bare-route.mjs'], {stdio: ['ignore', 'pipe', 2]});
  const [address] = await once(child.stdout.setEncoding('utf8'), 'data');
  const row = await measure(address.trim(), child.pid, () => {});
  child.kill();
  return row;
}

async function measureSetup(setup, ...flags) {
  const service = await setup.start(...flags);
  const pid = service.process ?? service.child.pid;
  const row = await measure(service.polls, pid, async plan => {
    const {counts, total} = await service.results('load');
    assert.deepEqual({counts, total}, expectedCounts(plan, options), 'every ballot counts once');
  });
  await service.stop();
  setup.delete();
  return row;
}

const measureService = url =>
  measureSetup(new ServiceSetup(polls, url), '--trust-proxy', '--burst', '1000');

/** Votes per second, and how long one takes, compared with a Hono route with nothing behind it. */
export async function run() {
  const postgres = findPostgres() && (await Postgres.start());
  let databases = 0;
  const contestants = {
    'bare Hono route': measureBare,
    'polls on SQLite': () => measureService(),
    ...(postgres && {
      'polls on PostgreSQL': async () =>
        measureService(await postgres.makeDatabase(`bench_${++databases}`)),
    }),
    ...(findWorkerd() && {
      'polls on workerd': () => measureSetup(new WorkerSetup(polls, {BURST: '1000'})),
    }),
  };
  const taken = await takeTurns(Object.keys(contestants), name => contestants[name]());
  printSpread('Votes: 10,000 ballots from 50 clients, with replays and changes', taken);
  await postgres?.delete();
}
