import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, afterEach, beforeEach, describe, it, mock} from 'node:test';
import {RateLimit, requestRate} from './rate-limit.js';
import {StoredPolls} from './stored-polls.js';
import {ServiceSetup} from './testing/service.mjs';

describe('The limit of the poll service', () => {
  const setup = new ServiceSetup([{id: 'busy', question: 'Busy?', options: ['a', 'b']}]);
  after(() => setup.delete());

  /** Sends ballots, 50 at a time; returns the answers by status. */
  async function flood(service, count, headersOf = () => ({})) {
    const byStatus = {};
    for (let sent = 0; sent < count; sent += 50) {
      const batch = Array.from({length: 50}, (_, index) =>
        service.put('busy', randomUUID(), ['a'], {headers: headersOf(sent + index)})
      );
      for (const response of await Promise.all(batch)) {
        (byStatus[response.status] ??= []).push(response);
        await response.arrayBuffer();
      }
    }
    return byStatus;
  }

  it('lets a whole hall vote from one address, and slows down a flood, whatever address it claims', async () => {
    const service = await setup.start('--burst', '1000', '--rate', '1');
    const claim = index => ({'x-forwarded-for': `198.51.100.${index % 250}`});
    const hall = await flood(service, 1000, claim);
    assert.equal(hall[200].length, 1000);
    const more = await flood(service, 300, claim);
    const [refused] = more[429];
    assert.match(refused.headers.get('retry-after'), /^[1-9]\d*$/);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.equal((await service.get('/polls/busy')).status, 200, 'reading still works');
    await service.stop();
    assert.equal((await setup.run('reset', 'busy', '--yes')).code, 0);
  });

  it('accepts a hundred new ballots of a network at once, and after them still repeats and changes', async () => {
    const service = await setup.start('--trust-proxy');
    const from = address => ({headers: {'x-forwarded-for': address}});
    const home = from('2001:db8:0:1200::1');
    const first = randomUUID();
    assert.equal((await service.put('busy', first, ['a'], home)).status, 200);
    // Repeats and changes don't count against the limit.
    for (let index = 0; index < 20; index++)
      await service.put('busy', first, ['a', 'b'].slice(index % 2, (index % 2) + 1), home);
    const household = index => from(`2001:DB8:0:12${(index % 100) + 10}::${index}`).headers;
    const byStatus = await flood(service, 150, household);
    const {length} = byStatus[200];
    assert.ok(length >= 99 && length < 120, `${length} of one /56 were counted`);
    assert.match(byStatus[429][0].headers.get('retry-after'), /^[1-9]\d*$/);
    assert.equal((await service.put('busy', first, ['b'], home)).status, 200, 'a changed mind');
    const neighbour = from('2001:db8:0:1300::1');
    assert.equal((await service.put('busy', randomUUID(), ['b'], neighbour)).status, 200);
    await service.stop();
  });

  it('tells senders behind a trusted proxy apart by what the proxy adds', async () => {
    const service = await setup.start('--trust-proxy');
    // The first entry is the sender's own claim.
    const forged = index => ({'x-forwarded-for': `10.0.0.${index % 250}, 203.0.113.9`});
    const flooded = await flood(service, 300, forged);
    assert.ok(flooded[429].length > 0);
    const other = {headers: {'x-forwarded-for': '203.0.113.10'}};
    assert.equal((await service.put('busy', randomUUID(), ['b'], other)).status, 200);
    await service.stop();
  });
});

describe('A script that votes for an hour from one network', () => {
  const hour = 3_600_000;
  let now;

  beforeEach(() => {
    now = 0;
    mock.method(performance, 'now', () => now);
  });

  afterEach(() => mock.restoreAll());

  it('adds 3,700 ballots, all but 50 of which an export shows as 51+', async () => {
    const buckets = {1: 0, 2: 0, 3: 0};
    const store = {
      has: async () => false,
      async cast(poll, ballots) {
        for (const {bucket} of ballots.values()) buckets[bucket]++;
        return {tally: {}, late: new Set(), added: new Set(ballots.keys())};
      },
    };
    const polls = new Map([['busy', {id: 'busy', question: 'Busy?', options: []}]]);
    const stored = new StoredPolls({database: {store, assertInPlace() {}}, polls: () => polls});
    const vote = async ballot => {
      const cast = stored.cast('busy', {ballot, choices: ['a']}, 'network');
      await cast.catch(({status}) => assert.equal(status, 429));
    };
    for (let sent = 0; sent < 200; sent++) await vote(`at once ${sent}`);
    for (; now <= hour; now += 500) await vote(`at ${now}`);
    assert.deepEqual(buckets, {1: 5, 2: 45, 3: 3650});
  });

  it('would add 181,000 if there were only the limit of requests', () => {
    const limit = new RateLimit(requestRate, () => now);
    let allowed = 0;
    const send = () => (allowed += limit.take('network') ? 0 : 1);
    for (let sent = 0; sent < 2000; sent++) send();
    for (; now <= hour; now += 10) send();
    assert.equal(allowed, 181_000);
  });
});
