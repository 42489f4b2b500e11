import {randomUUID} from 'node:crypto';
import {Agent, request} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';

/** Numbers between 0 and 1 that are the same in every run (a linear congruential generator). */
function* numbers(seed = 1) {
  for (let state = seed; ; yield state / 2 ** 32) state = (state * 1664525 + 1013904223) % 2 ** 32;
}

/**
 * Votes for many clients: each ballot is sent once, some are repeated unchanged, as after a lost
 * answer, and some are changed later.
 */
export function planVotes({ballots, clients, options}) {
  const random = numbers();
  const next = () => random.next().value;
  const pick = () => [options[Math.floor(next() * options.length)]];
  const plan = Array.from({length: clients}, () => []);
  for (let index = 0; index < ballots; index++) {
    const vote = {ballot: randomUUID(), choices: pick()};
    const steps = plan[index % clients];
    steps.push(vote);
    if (next() < 0.2) steps.push({...vote});
    if (next() < 0.2) steps.push({...vote, choices: pick()});
  }
  return plan;
}

/** The final counts of a plan. */
export function expectedCounts(plan, options) {
  const last = new Map(plan.flat().map(({ballot, choices}) => [ballot, choices]));
  const counts = Object.fromEntries(options.map(option => [option, 0]));
  for (const choices of last.values()) for (const choice of choices) counts[choice] += 1;
  return {counts, total: last.size};
}

/** Clients that execute a plan, each with a connection and an address of its own, as behind a proxy. */
export class Load {
  /** Ballots whose last step was acknowledged, with what they chose. */
  acknowledged = new Map();
  /** Steps that were sent and not acknowledged. */
  underWay = new Map();
  /** How often each status was received; 0 counts missing answers. */
  statuses = new Map();
  latencies = [];

  constructor(plan) {
    this.clients = plan.map((steps, index) => ({
      steps: [...steps],
      agent: new Agent({keepAlive: true, maxSockets: 1}),
      address: `198.51.${index >> 8}.${index & 255}`,
    }));
  }

  /**
   * Sends what isn't acknowledged yet. `polls` returns the address of the polls for a client.
   * A client stops at the first failure; a `patient` one tries again if the service is unavailable.
   */
  async run(poll, polls, {patient = false, onReply = () => {}} = {}) {
    await Promise.all(
      this.clients.map((client, index) =>
        this.#runClient(client, `${polls(index)}/${poll}`, patient, onReply)
      )
    );
  }

  async #runClient(client, poll, patient, onReply) {
    while (client.steps.length) {
      const [{ballot, choices}] = client.steps;
      this.underWay.set(ballot, choices);
      const begin = performance.now();
      const status = await send(client, `${poll}/ballots`, JSON.stringify({ballot, choices}));
      this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
      if (status === 200) {
        this.latencies.push(performance.now() - begin);
        this.acknowledged.set(ballot, choices);
        this.underWay.delete(ballot);
        client.steps.shift();
      } else if (!patient || status !== 503) break;
      else await wait(100);
      onReply(status);
    }
  }

  /** Closes the open connections. */
  end() {
    for (const {agent} of this.clients) agent.destroy();
  }
}

function send({agent, address}, url, body) {
  return new Promise(resolve => {
    const headers = {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      'cf-connecting-ip': address,
    };
    const put = request(url, {method: 'PUT', agent, headers}, response => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
      response.once('error', () => resolve(0));
    });
    put.once('error', () => resolve(0));
    put.end(body);
  });
}
