import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Sqlite from 'better-sqlite3';
import {BallotQueue} from './ballot-queue.js';
import {openDatabase} from './database.js';
import {parsePolls} from './polls.js';
import {openSqliteEngine} from './sqlite-engine.js';
import {SqliteStore} from './sqlite-store.js';
import {voterAddress} from './voter-address.js';
import {ServiceSetup} from './testing/service.mjs';

const poll = {id: 'first', question: 'What first?', options: ['a', 'b']};

describe('The poll service in trouble', () => {
  const setups = [];
  after(() => setups.forEach(setup => setup.delete()));
  const makeSetup = () => (setups.push(new ServiceSetup([poll])), setups.at(-1));

  it('answers reads at once while another process holds the database, then counts the vote', async () => {
    const setup = makeSetup();
    const service = await setup.start();
    const lock = new Sqlite(setup.dbFile);
    lock.exec('begin immediate');
    const votes = Array.from({length: 4}, () => service.put('first', randomUUID(), ['a']));
    const begin = performance.now();
    for (let index = 0; index < 5; index++) assert.equal((await service.get('/polls')).status, 200);
    const took = performance.now() - begin;
    lock.exec('rollback');
    lock.close();
    for (const vote of votes) assert.equal((await vote).status, 200);
    assert.ok(took < 2000, `five reads took ${took} ms`);
    assert.equal(await service.stop(), 0);
  });

  it('keeps running and stops when the reader of its log stalls', async () => {
    const setup = makeSetup();
    const service = await setup.start('--log-level', 'debug');
    service.child.stderr.pause();
    // Each line has more than 100 bytes; a pipe and its reader buffer a few hundred of them.
    for (let sent = 0; sent < 1500; sent += 50) {
      const batch = Array.from({length: 50}, () => service.get('/livez'));
      for (const answer of await Promise.all(batch))
        assert.equal((await answer.json()).status, 'ok');
    }
    assert.equal(await service.stop(), 0);
  });

  it('names allowed methods, and refuses a port that does not exist in a sentence', async () => {
    const setup = makeSetup();
    const service = await setup.start();
    const {detail} = await (await service.get('/polls/first', {method: 'DELETE'})).json();
    assert.match(detail, /^Allowed methods: GET, HEAD/);
    await service.stop();
    const {code, stderr} = await setup.run('--port', '99999');
    assert.equal(code, 1);
    assert.match(stderr, /Expected a port from 0 to 65535/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  it('listens only on loopback behind a proxy, and where --host says', async () => {
    const setup = makeSetup();
    const proxied = await setup.start('--trust-proxy');
    const {port} = new URL(proxied.origin);
    assert.equal((await fetch(`http://127.0.0.1:${port}/livez`)).status, 200);
    await assert.rejects(fetch(`http://127.0.0.2:${port}/livez`));
    await proxied.stop();
    const flags = ['--host', '127.0.0.2'];
    const hosted = await setup.start(...flags);
    assert.equal(new URL(hosted.origin).hostname, '127.0.0.2');
    assert.equal((await hosted.get('/livez')).status, 200);
    await hosted.stop();
  });

  it('loses no vote that it acknowledged when its files can’t grow any more, and reports that in its health', async () => {
    const setup = makeSetup();
    // A limit of a megabyte or two, set by the shell.
    setup.shell = 'ulimit -f 2000';
    const service = await setup.start('--trust-proxy');
    let acknowledged = 0;
    for (let sent = 0; ; sent++) {
      const headers = {'x-forwarded-for': `198.51.100.${sent % 250}`};
      const {status} = await service.put('first', randomUUID(), ['a'], {headers});
      if (status === 200) acknowledged++;
      else if ((await service.get('/readyz')).status === 503) break;
    }
    assert.equal((await service.get('/healthz')).status, 503);
    assert.equal((await service.get('/livez')).status, 200);
    assert.match(service.output, /"reason":"(disk I\/O error|database or disk is full)/);
    assert.doesNotMatch(service.output, /rollback/);
    await service.kill();
    setup.shell = '';
    const again = await setup.start();
    const {total} = await again.results('first');
    assert.ok(acknowledged > 20 && total >= acknowledged, `${acknowledged} of ${total}`);
    assert.equal((await again.get('/readyz')).status, 200);
    await again.stop();
  });

  it('asks to come back later when the database is gone', async () => {
    const setup = makeSetup();
    const service = await setup.start();
    rmSync(setup.dbFile);
    for (const answer of [
      await service.put('first', randomUUID(), ['a']),
      await service.get('/readyz'),
      await service.get('/healthz'),
    ]) {
      assert.equal(answer.status, 503);
      assert.match(answer.headers.get('retry-after'), /^[1-9]\d*$/);
    }
    assert.equal((await service.get('/livez')).status, 200, 'a restart would not help');
    await service.stop();
  });
});

describe('The store of votes on SQLite', () => {
  const setup = new ServiceSetup([poll]);
  after(() => setup.delete());
  let files = 0;
  const open = async () => {
    const file = join(setup.folder, `${++files}.db`);
    const {store, close} = await openDatabase({file});
    await store.register(['first']);
    return {close, file, store};
  };
  const engineOf = file => openSqliteEngine({file, mustExist: true, busyTimeout: 50});
  const vote = {choices: ['a'], bucket: 1};
  const ballots = count => new Map(Array.from({length: count}, () => [randomUUID(), vote]));

  it('names the true error when the disk is full', async () => {
    const {close, file} = await open();
    const engine = await engineOf(file);
    const store = new SqliteStore(engine);
    engine.all('pragma max_page_count = 1');
    const full = {code: 'SQLITE_FULL'};
    await assert.rejects(store.cast('first', ballots(2000), true), full);
    for (;;) {
      const error = await store.cast('first', ballots(20), true).catch(({code}) => code);
      if (error === 'SQLITE_FULL') break;
    }
    engine.close();
    await close();
  });

  it('keeps no order of arrival, not even of votes from an earlier release', async () => {
    const {close, file, store} = await open();
    for (const [ballot, vote] of ballots(50))
      await store.cast('first', new Map([[ballot, vote]]), true);
    await close();
    const before = await engineOf(file);
    assert.throws(() => before.all('select rowid from ballots'), /no such column/);
    // As an earlier release left it.
    before.all(`create table old (poll text not null, ballot text not null, choices text not null,
      primary key (poll, ballot))`);
    before.all('insert into old select poll, ballot, choices from ballots');
    before.all('drop table ballots');
    before.all('alter table old rename to ballots');
    before.close();
    const again = await openDatabase({file});
    const after = await engineOf(file);
    assert.throws(() => after.all('select rowid from ballots'), /no such column/);
    after.close();
    const {counts, total} = await again.store.tally('first');
    assert.deepEqual([[...counts], total], [[['a', 50]], 50]);
    await again.close();
  });

  it('deletes in pieces, with correct counts in between', async () => {
    const {close, store} = await open();
    await store.cast('first', ballots(900), true);
    await store.cast('first', ballots(900), true);
    await store.close('first', new Date());
    const seen = [];
    const deleting = store.reset('first');
    let done = false;
    const deleted = deleting.finally(() => (done = true));
    while (!done) {
      const {counts, total} = await store.tally('first');
      assert.equal(counts.get('a') ?? 0, total);
      seen.push(total);
      await new Promise(setImmediate);
    }
    assert.equal(await deleted, 1800);
    assert.ok(seen.includes(800), 'other work runs in between');
    const {closed, total} = await store.tally('first');
    assert.deepEqual({closed, total}, {closed: false, total: 0});
    await close();
  });

  it('counts ballots that arrive together in one transaction', async () => {
    const {close, store} = await open();
    const sizes = [];
    const counting = {
      cast(poll, batch, isOpen) {
        sizes.push(batch.size);
        return store.cast(poll, batch, isOpen);
      },
    };
    const queue = new BallotQueue(counting, () => true);
    await Promise.all([...ballots(50)].map(([ballot, vote]) => queue.cast('first', ballot, vote)));
    assert.deepEqual(sizes, [50]);
    assert.equal((await store.tally('first')).total, 50);
    await close();
  });
});

describe('The polls of a service', () => {
  for (const closes of ['2026-11-29T04:34', '2026-11-29T04:34:00.000', '2026-11-29 04:34'])
    it(`need a time zone if they close at ${closes}`, () => {
      assert.throws(() => parsePolls({polls: [{...poll, closes}]}), /closes: expected a day, or/);
    });

  for (const closes of [
    '2126-11-29',
    '2126-11-29T04:34Z',
    '2126-11-29T04:34+01:00',
    '2126-11-29T04:34:01-05:30',
  ])
    it(`may close at ${closes}`, () => {
      assert.equal(parsePolls({polls: [{...poll, closes}]}).get('first').closes, closes);
    });

  for (const id of ['.', '..'])
    it(`can't have the id ${id}, which no address reaches`, () => {
      assert.throws(() => parsePolls({polls: [{...poll, id}]}), /id: expected/);
    });
});

describe('A file of polls', () => {
  for (const [what, given, message] of [
    ['no poll', [], /^polls: expected one poll or more/],
    ['an invalid origin', [{...poll, origins: ['clinic']}], /origins\[0\]: expected an origin/],
    [
      'one origin instead of a list',
      [{...poll, origins: 'https://a.example'}],
      /origins: expected a list/,
    ],
    ['another word about results', [{...poll, results: 'never'}], /results: expected "closed"/],
  ])
    it(`can't have ${what}`, () => {
      assert.throws(() => parsePolls({polls: given}), {message});
    });
});

describe('The network of a voter', () => {
  for (const [address, network] of [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:12ff::1', '2001:db8:0:1200'],
    ['2001:0DB8::1234', '2001:db8:0:0'],
    ['[2001:db8:0:1234::9]:443', '2001:db8:0:1200'],
    ['::1', '0:0:0:0'],
  ])
    it(`of ${address} is ${network}`, () => {
      assert.equal(voterAddress(address, undefined, 0), network);
    });
});
