import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {openSqliteEngine} from '../sqlite-engine.js';
import {PollBallots} from './ballot-object.js';
import {sendMessage} from './messages.js';

/** Objects by name, in this process; counts their transactions and the messages that they get. */
class Objects {
  messages = [];
  transactions = 0;
  #objects = new Map();

  constructor(vars = {}) {
    this.env = {BALLOTS: this, BURST: '1000', ...vars};
  }

  idFromName(name) {
    return name;
  }

  get(name) {
    return {
      fetch: async (address, init) => {
        this.messages.push(`${name} ${new URL(address).pathname.slice(1)}`);
        const object = this.#objects.get(name) ?? this.#make();
        this.#objects.set(name, object);
        return (await object).fetch(new Request(address, init));
      },
    };
  }

  async #make() {
    const engine = await openSqliteEngine({file: ':memory:', mustExist: false, busyTimeout: 0});
    const exec = (...given) => ({toArray: () => engine.all(...given)});
    const transactionSync = act => {
      this.transactions++;
      return engine.transact(act);
    };
    return new PollBallots({storage: {sql: {exec}, transactionSync}}, this.env);
  }

  cast(object, ballot, choice = 'a') {
    return sendMessage(this, object, 'cast', {
      ballot,
      choices: [choice],
      network: ballot,
      open: true,
    });
  }

  async total(...names) {
    const tallies = await Promise.all(names.map(name => sendMessage(this, name, 'tally', {})));
    return tallies.reduce((sum, {total}) => sum + total, 0);
  }
}

const uuids = count => Array.from({length: count}, () => randomUUID());

describe('An object with ballots', () => {
  it('writes ballots that arrive together in one transaction', async () => {
    const objects = new Objects();
    await objects.total('poll');
    const before = objects.transactions;
    const answers = await Promise.all(uuids(50).map(ballot => objects.cast('poll', ballot)));
    assert.ok(answers.every(({kind}) => kind === 'counted'));
    assert.equal(await objects.total('poll'), 50);
    assert.ok(objects.transactions - before <= 2, `${objects.transactions - before} transactions`);
  });

  it('asks the first object once for all ballots that arrive together', async () => {
    const objects = new Objects({SPREAD_ABOVE: '1'});
    const [earlier] = uuids(1);
    await objects.cast('poll', earlier);
    await Promise.all(uuids(10).map(ballot => objects.cast('poll', ballot)));
    assert.deepEqual(await objects.cast('poll', randomUUID()), {kind: 'spread'});
    objects.messages.length = 0;
    const sent = [earlier, ...uuids(20)];
    const answers = await Promise.all(sent.map(ballot => objects.cast('poll#0', ballot)));
    assert.deepEqual(
      answers.map(({kind}) => kind),
      ['first', ...Array(20).fill('counted')]
    );
    const asked = objects.messages.filter(message => message === 'poll has').length;
    assert.ok(asked <= 2, `asked ${asked} times`);
  });

  it('counts once a ballot that is sent twice while the ballots of its poll begin to spread', async () => {
    const objects = new Objects({SPREAD_ABOVE: '1'});
    const ballots = uuids(40);
    const cast = async ballot => {
      const {kind} = await objects.cast('poll', ballot);
      if (kind === 'spread' && (await objects.cast('poll#0', ballot)).kind === 'first')
        await objects.cast('poll', ballot);
    };
    await Promise.all([...ballots, ...ballots].map(cast));
    await Promise.all([...ballots, ...uuids(5)].map(cast));
    assert.equal(await objects.total('poll', 'poll#0'), 45);
    assert.equal(await objects.total('poll#0'), 5);
  });
});
