import {aTimeout, expect} from '@open-wc/testing';
import {draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {EczemaPoll} from './eczema-poll.js';
import './eczema-poll.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly ballot: string | undefined;
  readonly choices: string[];
  readonly init: RequestInit;
}
type Answer = (asked: Asked) => Response | Promise<Response>;

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<never>(() => {});
const problem =
  (status: number, headers = {}) =>
  () =>
    new Response(JSON.stringify({title: 'No', status}), {
      status,
      headers: {'content-type': 'application/problem+json', ...headers},
    });

/** A server in the page that keeps ballots, and fails on demand. */
class Server {
  readonly asked: Asked[] = [];
  readonly ballots = new Map<string, string[]>();
  /** The next responses, in place of the right ones; then it works again. */
  readonly next: Answer[] = [];
  others: Record<string, number> = {cost: 39, risk: 60};
  closed = false;
  private readonly underWay = new Set<Asked>();

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = input as string;
    const votes = init.method === 'PUT';
    const body = JSON.parse((init.body as string | undefined) ?? '{"choices": []}') as {
      ballot?: string;
      choices: string[];
    };
    const {ballot} = body;
    const fields = votes ? ['ballot', 'choices'] : ['choices'];
    expect(Object.keys(body), 'nothing but the vote is sent').to.deep.equal(fields);
    expect(url, 'no address names a ballot').not.to.include(ballot ?? ' ');
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('no-referrer');
    const asked = {method: init.method ?? 'GET', url, ballot, choices: body.choices, init};
    this.asked.push(asked);
    this.underWay.add(asked);
    return this.answer(asked).catch((error: unknown) => {
      this.underWay.delete(asked);
      throw error;
    });
  };

  /** Whether a response or its body is pending. */
  get isAnswering() {
    return this.underWay.size > 0;
  }

  private async answer(asked: Asked): Promise<Response> {
    const aborted = new Promise<never>((_, reject) =>
      asked.init.signal!.addEventListener('abort', () =>
        reject(new DOMException('ended', 'AbortError'))
      )
    );
    const response = await Promise.race([(this.next.shift() ?? this.work)(asked), aborted]);
    const json = () => Response.prototype.json.call(response);
    return Object.assign(response, {json: () => json().finally(() => this.underWay.delete(asked))});
  }

  readonly work = (asked: Asked): Response => {
    if (asked.method === 'PUT' && this.closed) return problem(409)();
    if (asked.ballot) this.ballots.set(asked.ballot, asked.choices);
    return Response.json(this.results());
  };

  results() {
    const counts = {...this.others};
    for (const choice of [...this.ballots.values()].flat())
      counts[choice] = (counts[choice] ?? 0) + 1;
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return {id: 'mine', counts, total, closes: null, closed: this.closed};
  }

  get lines() {
    return this.asked.map(({method}) => method).join(' ');
  }
}

/** Holds back the timers that wait for a server, until a test lets one run. */
class Timers {
  readonly waiting = new Map<number, {wait: number; run: () => void}>();
  private readonly real = {set: window.setTimeout, clear: window.clearTimeout, random: Math.random};
  private last = 1e9;

  start() {
    Math.random = () => 1;
    window.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < 400) return this.real.set.call(window, run, wait);
      this.waiting.set(++this.last, {wait, run});
      return this.last;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      if (!this.waiting.delete(id)) this.real.clear.call(window, id);
    }) as typeof clearTimeout;
  }

  end() {
    window.setTimeout = this.real.set;
    window.clearTimeout = this.real.clear;
    Math.random = this.real.random;
  }

  get waits() {
    return [...this.waiting.values()].map(({wait}) => wait);
  }

  run() {
    const [[id, {run}]] = this.waiting;
    this.waiting.delete(id);
    run();
  }
}

const options = 'question="What first?" options="Cost | Risk | Speed"';
const {fetch} = window;
let server: Server;
let timers: Timers;
let polls = 0;
let endpoint: string;

const drawUnread = (attributes = '') =>
  draw<EczemaPoll>(
    `<eczema-poll endpoint=${endpoint} poll-id="mine" ${options} ${attributes}></eczema-poll>`
  );
const all = <Found extends HTMLElement>(element: EczemaPoll, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const inputs = (element: EczemaPoll) => all<HTMLInputElement>(element, 'input');
const button = (element: EczemaPoll, words: string) =>
  all<HTMLButtonElement>(element, 'button').find(({innerText}) => innerText.trim() === words);
const labels = ['Cost', 'Risk', 'Speed'];
const placeOf = (result: string) => labels.findIndex(label => result.startsWith(label));
/** The results in the question's order, whatever order the poll shows them in. */
const results = (element: EczemaPoll) =>
  all(element, '[part=item]')
    .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
    .sort((a, b) => placeOf(a) - placeOf(b));

/** Waits until the words are seen; a test that never sees them runs out of time. */
async function sees(element: EczemaPoll, words: string): Promise<void> {
  while (!visibleText(element).includes(words)) await aTimeout(0);
}

/** Waits until the poll has read and drawn every answer, however long the browser takes for its body. */
async function quiet(element: EczemaPoll): Promise<void> {
  do await aTimeout(0);
  while (server.isAnswering);
  await element.updateComplete;
}

/** Draws a poll that has read whether it is open; the server's list begins after that. */
async function drawPoll(attributes = ''): Promise<EczemaPoll> {
  const element = await drawUnread(attributes);
  await quiet(element);
  server.asked.length = 0;
  return element;
}

async function vote(element: EczemaPoll, index: number): Promise<void> {
  button(element, 'Change my vote')?.click();
  await element.updateComplete;
  inputs(element)[index].click();
  button(element, 'Vote')!.click();
  await element.updateComplete;
}

describe('<eczema-poll endpoint>', () => {
  beforeEach(() => {
    endpoint = `/polls/number-${++polls}`;
    server = new Server();
    window.fetch = server.fetch;
    timers = new Timers();
    timers.start();
  });

  afterEach(() => {
    window.fetch = fetch;
    timers.end();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('asks the server once before the vote, and shows no results yet', async () => {
    const element = await drawUnread();
    await quiet(element);
    expect(server.lines).to.equal('GET');
    expect(server.asked[0].url).to.equal(endpoint);
    expect(inputs(element)).to.have.length(3);
    expect(visibleText(element)).not.to.include('%');
  });

  it('shows the results of a poll that only the server knows to be closed', async () => {
    server.closed = true;
    let answer = () => {};
    const focused = new Promise<void>(resolve => (answer = resolve));
    server.next.push(async asked => {
      await focused;
      return server.work(asked);
    });
    const element = await drawUnread();
    inputs(element)[0].focus();
    answer();
    await sees(element, 'This poll is closed.');
    await quiet(element);
    expect(results(element)[0]).to.equal('Cost — 39 of 99 votes (39%)');
    expect(inputs(element)).to.be.empty;
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.include('39 of 99');
    expect(server.lines).to.equal('GET');
    await expect(element).to.be.accessible();
  });

  it('lets readers vote, and says nothing, where it can’t learn whether the poll is open', async () => {
    server.next.push(problem(500));
    const element = await drawPoll();
    expect(all(element, '[part=error]')).to.be.empty;
    expect(timers.waits, 'it isn’t asked again').to.be.empty;
    await vote(element, 0);
    await sees(element, '40 of 100 votes');
    expect(server.lines).to.equal('PUT');
  });

  it('sends one ballot and shows the counts that come back, the own choice marked', async () => {
    const element = await drawPoll();
    await vote(element, 0);
    expect(visibleText(element)).to.include('Sending your vote…');
    await sees(element, 'Your vote was sent.');
    expect(results(element)).to.deep.equal([
      'Cost — 40 of 100 votes (40%) Your vote',
      'Risk — 60 of 100 votes (60%)',
      'Speed — 0 of 100 votes (0%)',
    ]);
    const [{method, url, ballot, choices}] = server.asked;
    expect({method, url, choices}).to.deep.equal({
      method: 'PUT',
      url: `${endpoint}/ballots`,
      choices: ['cost'],
    });
    expect(ballot).to.match(uuid);
    expect(server.lines).to.equal('PUT');
    expect(timers.waits, 'nothing waits').to.be.empty;
    await expect(element).to.be.accessible();
  });

  it('counts a vote once when the server accepts it and then drops the connection', async () => {
    const element = await drawPoll();
    server.next.push(asked => (server.work(asked), dropped()));
    await vote(element, 0);
    await sees(element, 'Your vote can’t be sent right now. It is kept');
    expect(results(element), 'no numbers that didn’t come').to.be.empty;
    await expect(element).to.be.accessible();
    timers.run();
    await sees(element, 'Your vote was sent.');
    expect(results(element)[0]).to.equal('Cost — 40 of 100 votes (40%) Your vote');
    const [first, second] = server.asked;
    expect(second.ballot).to.equal(first.ballot);
    expect(server.ballots.size).to.equal(1);
  });

  it('counts a double click once and fires one event', async () => {
    const element = await drawPoll();
    const told: unknown[] = [];
    element.addEventListener('poll-vote', ({detail}) => told.push(detail));
    inputs(element)[0].click();
    const press = button(element, 'Vote')!;
    press.click();
    press.click();
    await sees(element, 'Your vote was sent.');
    expect(server.lines).to.equal('PUT');
    expect(told).to.deep.equal([{poll: 'mine'}]);
  });

  it('waits longer each time the server fails, and says so once', async () => {
    const element = await drawPoll();
    server.next.push(problem(500), problem(503), dropped);
    await vote(element, 0);
    await sees(element, 'It is kept');
    expect(timers.waits).to.deep.equal([1000]);
    const status = all(element, '[role=status]')[0];
    const announced = status.textContent;
    timers.run();
    await quiet(element);
    expect(timers.waits).to.deep.equal([2000]);
    timers.run();
    await quiet(element);
    expect(timers.waits).to.deep.equal([4000]);
    expect(status.textContent).to.equal(announced);
    timers.run();
    await sees(element, 'Your vote was sent.');
    expect(server.ballots.size).to.equal(1);
  });

  it('sends a kept vote as soon as the browser is online again', async () => {
    const element = await drawPoll();
    server.next.push(dropped);
    await vote(element, 0);
    await sees(element, 'It is kept');
    window.dispatchEvent(new Event('online'));
    await sees(element, 'Your vote was sent.');
    expect(timers.waits, 'no retry is left behind').to.be.empty;
    window.dispatchEvent(new Event('online'));
    await quiet(element);
    expect(server.lines).to.equal('PUT PUT');
  });

  it('gives up waiting for a response, and tries again', async () => {
    const element = await drawPoll();
    server.next.push(never);
    await vote(element, 0);
    expect(timers.waits).to.deep.equal([20_000]);
    timers.run();
    await sees(element, 'It is kept');
    timers.run();
    await sees(element, 'Your vote was sent.');
    expect(server.asked[1].ballot).to.equal(server.asked[0].ballot);
  });

  const waits: [retryAfter: string, milliseconds: number][] = [
    ['90', 90_000],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
  ];
  for (const [retryAfter, milliseconds] of waits) {
    it(`waits as long as a busy server asks: ${retryAfter}`, async () => {
      const element = await drawPoll();
      const {now} = Date;
      Date.now = () => Date.UTC(2026, 10, 23, 12);
      server.next.push(problem(429, {'retry-after': retryAfter}));
      await vote(element, 0);
      await sees(element, 'It is kept');
      Date.now = now;
      expect(timers.waits).to.deep.equal([milliseconds]);
      window.dispatchEvent(new Event('online'));
      await quiet(element);
      expect(server.lines, 'being online is no reason to hurry').to.equal('PUT');
      timers.run();
      await sees(element, 'Your vote was sent.');
    });
  }

  it('says that the poll closed, and shows the results without the vote that came too late', async () => {
    const element = await drawPoll();
    server.closed = true;
    await vote(element, 0);
    await sees(element, 'This poll is closed.');
    await sees(element, '%');
    expect(visibleText(element)).to.include('Your last vote came too late.');
    expect(results(element)[0]).to.equal('Cost — 39 of 99 votes (39%)');
    expect(server.lines).to.equal('PUT GET');
    expect(element.choices).to.be.empty;
    expect(button(element, 'Change my vote')).to.be.undefined;
    await expect(element).to.be.accessible();
  });

  it('keeps the vote that was counted when the change of it comes too late', async () => {
    const element = await drawPoll();
    await vote(element, 0);
    await sees(element, 'Your vote was sent.');
    server.closed = true;
    await vote(element, 1);
    await sees(element, '%');
    expect(visibleText(element)).to.include('came too late');
    expect(element.choices).to.deep.equal(['cost']);
    expect(results(element)[0]).to.include('40 of 100 votes (40%) Your vote');
  });

  const refusals: [status: number, words: string][] = [
    [404, 'The server does not know this poll.'],
    [403, 'The server did not take this vote.'],
    [413, 'The server did not take this vote.'],
    [422, 'The server did not take this vote.'],
  ];
  for (const [status, words] of refusals) {
    it(`says so when the server refuses a vote with ${status}, and lets the reader choose again`, async () => {
      const element = await drawPoll();
      server.next.push(problem(status));
      await vote(element, 0);
      await sees(element, words);
      expect(all(element, '[part=error]')).to.have.length(1);
      expect(element.choices).to.be.empty;
      await quiet(element);
      expect(element.shadowRoot!.activeElement).to.equal(inputs(element)[0]);
      expect(timers.waits, 'it isn’t sent again').to.be.empty;
      await expect(element).to.be.accessible();
      await vote(element, 1);
      await sees(element, 'Your vote was sent.');
      expect(server.asked[1].ballot).to.equal(server.asked[0].ballot);
    });
  }

  const unreadable: [what: string, body: string][] = [
    ['is no JSON', '<h1>Welcome</h1>'],
    ['is empty', ''],
    ['has no counts', '{"ok": true}'],
    ['has counts that are no numbers', '{"counts": {"cost": "many"}, "total": 1}'],
    ['keeps counts back for no reason', '{"total": 100, "results": "never"}'],
    ['has fewer than no votes', '{"counts": {"cost": -4}, "total": 10}'],
  ];
  for (const [what, body] of unreadable) {
    it(`reads the results when the answer to a vote ${what}`, async () => {
      const element = await drawPoll();
      server.next.push(asked => (server.work(asked), new Response(body)));
      await vote(element, 0);
      await sees(element, '40 of 100 votes');
      expect(server.lines).to.equal('PUT GET');
    });
  }

  it('shows no numbers when it can’t read any, and tries again when asked', async () => {
    const element = await drawPoll();
    const broken = () => new Response('{"counts": {"cost": 10');
    server.next.push(asked => (server.work(asked), broken()), broken, problem(500));
    await vote(element, 0);
    for (const attempt of ['PUT GET', 'PUT GET GET']) {
      await sees(element, 'The results can’t be shown right now.');
      expect(server.lines).to.equal(attempt);
      expect(visibleText(element)).to.include('Your vote: Cost').and.not.include('%');
      await expect(element).to.be.accessible();
      button(element, 'Try again')!.click();
      await quiet(element);
    }
    await sees(element, '40 of 100 votes');
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.include('40 of 100');
  });

  it('replaces the choice when the reader changes it', async () => {
    const element = await drawPoll();
    await vote(element, 0);
    await sees(element, '40 of 100 votes');
    await vote(element, 2);
    await sees(element, 'Speed — 1 of 100 votes (1%)');
    expect(results(element)[0]).to.equal('Cost — 39 of 100 votes (39%)');
    expect(results(element)[2]).to.include('Your vote');
    expect([...server.ballots.values()]).to.deep.equal([['speed']]);
  });

  it('drops a slow answer that comes after a newer one', async () => {
    const element = await drawPoll();
    let answerSlowly = () => {};
    server.next.push(asked => {
      server.work(asked);
      const stale = Response.json({counts: {cost: 999}, total: 999});
      return new Promise(resolve => (answerSlowly = () => resolve(stale)));
    });
    // The response arrives although the request was aborted.
    window.fetch = (url, init) =>
      server.fetch(url, {...init, signal: new AbortController().signal});
    await vote(element, 0);
    await vote(element, 1);
    await sees(element, 'Risk — 61 of 100 votes (61%)');
    answerSlowly();
    await quiet(element);
    expect(results(element)[1]).to.equal('Risk — 61 of 100 votes (61%) Your vote');
    expect(visibleText(element)).not.to.include('999');
    expect(server.ballots.size).to.equal(1);
  });

  it('sends the newer choice of two that were made while the server was away', async () => {
    const element = await drawPoll();
    server.next.push(dropped, dropped);
    await vote(element, 0);
    await sees(element, 'It is kept');
    await vote(element, 1);
    await sees(element, 'It is kept');
    expect(timers.waits, 'one retry waits').to.have.length(1);
    timers.run();
    await sees(element, 'Your vote was sent.');
    expect([...server.ballots.values()]).to.deep.equal([['risk']]);
  });

  it('says how many votes there are while they are few', async () => {
    server.others = {cost: 2};
    const element = await drawPoll();
    await vote(element, 0);
    await sees(element, '3 votes so far. Results show from 10 on.');
    expect(results(element)).to.be.empty;
  });

  it('says that results come with the close of the poll if the server withholds them', async () => {
    const results = () => {
      const {counts, ...others} = Server.prototype.results.call(server);
      return server.closed ? {counts, ...others} : {...others, results: 'closed'};
    };
    server.results = results as typeof server.results;
    const element = await drawPoll('refresh="20"');
    await vote(element, 0);
    await sees(element, 'Your vote was sent.');
    await sees(element, 'Results show once the poll has closed for everyone.');
    expect(visibleText(element))
      .to.include('Your vote: Cost')
      .and.not.match(/\d|again/);
    await expect(element).to.be.accessible();
    server.closed = true;
    timers.run();
    await sees(element, '40 of 100 votes');
    expect(visibleText(element)).not.to.include('Results show');
  });

  it('makes no option larger for votes that it doesn’t list', async () => {
    server.others = {cost: 29, risk: 30, gone: 40};
    const element = await drawPoll();
    await vote(element, 0);
    await sees(element, 'Your vote was sent.');
    expect(results(element)[1]).to.equal('Risk — 30 of 100 votes (30%)');
  });

  it('distinguishes few readers from many choices', async () => {
    const element = await drawPoll('max-choices="2"');
    server.next.push(() => Response.json({counts: {cost: 6, risk: 6}, total: 6}));
    await vote(element, 0);
    await sees(element, '6 votes so far.');
    expect(results(element)).to.be.empty;
  });

  it('shows the results of a closed poll without a vote', async () => {
    const element = await drawUnread('closes="2020-01-31"');
    await sees(element, '60 of 99 votes');
    expect(visibleText(element)).to.include('This poll is closed.');
    expect(server.lines).to.equal('GET');
    expect(server.asked[0].url).to.equal(endpoint);
    expect(inputs(element)).to.be.empty;
  });

  it('says so when the server doesn’t know a poll that is closed', async () => {
    server.next.push(problem(404));
    const element = await drawUnread('closes="2020-01-31"');
    await sees(element, 'The server does not know this poll.');
    expect(visibleText(element)).to.include('This poll is closed.');
    await quiet(element);
    expect(server.lines).to.equal('GET');
  });

  it('sends nothing when a script sets the choices', async () => {
    const element = await drawPoll();
    let told = false;
    element.addEventListener('poll-vote', () => (told = true));
    element.choices = ['cost'];
    await quiet(element);
    expect(visibleText(element)).to.include('Your vote: Cost');
    expect(visibleText(element)).not.to.include('sent');
    expect(server.lines).to.equal('');
    expect(told).to.be.false;
  });

  it('replaces the vote also when it was cleared in between', async () => {
    const element = await drawPoll();
    await vote(element, 0);
    await sees(element, 'Your vote was sent.');
    element.clear();
    await element.updateComplete;
    await vote(element, 1);
    await sees(element, '61 of 100 votes');
    expect(server.ballots.size).to.equal(1);
  });

  it('shares a ballot between two widgets of one poll', async () => {
    await vote(await drawPoll(), 0);
    const second = await drawPoll();
    await vote(second, 1);
    await sees(second, '61 of 100 votes');
    expect(server.ballots.size).to.equal(1);
  });

  for (const [form, query] of [
    ['/', ''],
    ['//', ''],
    ['?site=a/b/', '?site=a/b/'],
    ['/?site=a', '?site=a'],
    ['#results', ''],
    ['/?a=1#b?c/', '?a=1'],
  ])
    it(`votes at an address that ends in ${form}`, async () => {
      const path = endpoint;
      endpoint += form;
      await vote(await drawPoll(), 0);
      expect(server.asked[0].url).to.equal(`${path}/ballots${query}`);
    });

  it('creates a ballot on pages without HTTPS, too', async () => {
    Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
    const element = await drawPoll();
    await vote(element, 0);
    Reflect.deleteProperty(crypto, 'randomUUID');
    expect(crypto.randomUUID).to.be.a('function');
    expect(server.asked[0].ballot).to.match(uuid);
  });

  it('stops when it leaves the page, and continues when it is inserted again', async () => {
    const element = await drawPoll();
    const parent = element.parentElement!;
    server.next.push(never, dropped);
    await vote(element, 0);
    element.remove();
    expect(server.asked[0].init.signal!.aborted).to.be.true;
    expect(timers.waits).to.be.empty;
    parent.append(element);
    await sees(element, 'It is kept');
    expect(timers.waits).to.deep.equal([1000]);
    element.remove();
    expect(timers.waits).to.be.empty;
    window.dispatchEvent(new Event('online'));
    await quiet(element);
    expect(server.lines).to.equal('PUT PUT');
    parent.append(element);
    await sees(element, 'Your vote was sent.');
    expect(new Set(server.asked.map(({ballot}) => ballot)).size).to.equal(1);
  });

  describe('refresh', () => {
    let hidden = false;
    const show = (seen: boolean) => {
      hidden = !seen;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const status = (element: EczemaPoll) => all(element, '[role=status]')[0].textContent;

    /** A poll with a vote, so that its results are shown. */
    async function drawVoted(attributes = 'refresh="30"'): Promise<EczemaPoll> {
      const element = await drawPoll(attributes);
      await vote(element, 0);
      await sees(element, '40 of 100 votes');
      server.asked.length = 0;
      return element;
    }

    async function runTimer(element: EczemaPoll): Promise<void> {
      timers.run();
      await quiet(element);
    }

    beforeEach(() =>
      Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true})
    );

    afterEach(() => {
      Reflect.deleteProperty(document, 'hidden');
      hidden = false;
    });

    it('doesn’t update unless the publisher asks', async () => {
      await drawVoted('');
      expect(timers.waits).to.be.empty;
    });

    it('draws new results, and leaves the reader’s focus and the live region alone', async () => {
      const element = await drawVoted();
      const change = button(element, 'Change my vote')!;
      const said = status(element);
      change.focus();
      for (const risk of [61, 62]) {
        expect(timers.waits).to.deep.equal([30_000]);
        server.others = {cost: 39, risk};
        await runTimer(element);
        expect(results(element)[1]).to.include(`Risk — ${risk} of ${40 + risk} votes`);
      }
      expect(server.lines).to.equal('GET GET');
      expect(server.asked[0].url).to.equal(endpoint);
      expect(element.shadowRoot!.activeElement).to.equal(change);
      expect(status(element)).to.equal(said);
      expect(element.choices).to.deep.equal(['cost']);
    });

    const waits: [seconds: string, milliseconds: number][] = [
      ['1', 20_000],
      ['99999999999', 86_400_000],
    ];
    for (const [seconds, milliseconds] of waits) {
      it(`waits ${milliseconds} ms where ${seconds} seconds are asked for`, async () => {
        await drawVoted(`refresh="${seconds}"`);
        expect(timers.waits).to.deep.equal([milliseconds]);
      });
    }

    it('leaves a reader alone who chooses', async () => {
      const element = await drawPoll('refresh="30"');
      expect(timers.waits, 'before the vote').to.be.empty;
      await vote(element, 0);
      await sees(element, '40 of 100 votes');
      button(element, 'Change my vote')!.click();
      await element.updateComplete;
      inputs(element)[2].click();
      expect(timers.waits, 'while it is changed').to.be.empty;
      expect(inputs(element)[2].checked).to.be.true;
    });

    it('waits longer while the server fails, for the time that it asks, and keeps the last results', async () => {
      const element = await drawVoted();
      server.next.push(problem(500), dropped, problem(429, {'retry-after': '90'}), problem(404));
      for (const wait of [31_000, 32_000, 120_000, 34_000]) {
        await runTimer(element);
        expect(timers.waits).to.deep.equal([wait]);
      }
      expect(results(element)[0]).to.include('40 of 100 votes');
      expect(all(element, '[part=error]')).to.be.empty;
      await runTimer(element);
      expect(timers.waits).to.deep.equal([30_000]);
    });

    it('doesn’t ask while nobody sees the page, and does once it is seen', async () => {
      const element = await drawVoted();
      show(false);
      await runTimer(element);
      expect(server.lines).to.equal('');
      expect(timers.waits).to.be.empty;
      server.others = {cost: 39, risk: 70};
      show(true);
      await sees(element, 'Risk — 70 of 110 votes');
      expect(timers.waits).to.deep.equal([30_000]);
      show(false);
      show(true);
      await quiet(element);
      expect(server.lines, 'not before its time').to.equal('GET');
    });

    it('ends when the poll closes, and moves the focus', async () => {
      const element = await drawVoted();
      button(element, 'Change my vote')!.focus();
      server.closed = true;
      await runTimer(element);
      await sees(element, 'This poll is closed.');
      await quiet(element);
      expect(timers.waits).to.be.empty;
      expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.include('40 of 100');
    });

    it('stops when the element leaves the page, and continues when it is inserted again', async () => {
      const element = await drawVoted();
      const parent = element.parentElement!;
      element.remove();
      expect(timers.waits).to.be.empty;
      show(false);
      show(true);
      parent.append(element);
      await quiet(element);
      expect(timers.waits).to.deep.equal([30_000]);
      expect(server.lines).to.equal('');
    });

    it('follows its attribute', async () => {
      const element = await drawVoted();
      element.refresh = 60;
      await element.updateComplete;
      expect(timers.waits).to.deep.equal([60_000]);
      element.removeAttribute('refresh');
      await element.updateComplete;
      expect(timers.waits).to.be.empty;
    });
  });

  describe('remembering', () => {
    const remember = 'remember="local" id="mine"';
    const kept = () =>
      JSON.parse(localStorage.getItem('eczema-guide:eczema-poll:mine')!) as unknown;

    it('stores nothing unless the publisher asks', async () => {
      const element = await drawPoll();
      await vote(element, 0);
      await sees(element, 'Your vote was sent.');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('sends a vote on the next page that this page couldn’t, with the same ballot', async () => {
      const first = await drawPoll(remember);
      server.next.push(asked => (server.work(asked), dropped()));
      await vote(first, 0);
      await sees(first, 'It is kept');
      const [{ballot}] = server.asked;
      expect(kept()).to.deep.equal({choices: ['cost'], ballot, pending: true});
      first.remove();
      const second = await drawUnread(remember);
      await sees(second, '40 of 100 votes');
      expect(server.asked[1].ballot).to.equal(ballot);
      expect(server.ballots.size).to.equal(1);
      expect(kept()).to.deep.equal({choices: ['cost'], ballot, pending: false});
    });

    it('reads the results on the next page, and changes the vote with the ballot that was kept', async () => {
      const ballot = crypto.randomUUID();
      server.ballots.set(ballot, ['cost']);
      const vote = JSON.stringify({choices: ['cost'], ballot, pending: false});
      localStorage.setItem('eczema-guide:eczema-poll:mine', vote);
      const element = await drawUnread(remember);
      await sees(element, 'Cost — 40 of 100 votes (40%)');
      expect(server.lines).to.equal('GET');
      await change(element, 1);
      await sees(element, 'Risk — 61 of 100 votes (61%)');
      expect([...server.ballots]).to.deep.equal([[ballot, ['risk']]]);
    });

    it('forgets the vote and its ballot when asked, and sends no more', async () => {
      const element = await drawPoll(remember);
      server.next.push(dropped);
      await vote(element, 0);
      await sees(element, 'It is kept');
      button(element, 'Clear my answers')!.click();
      await quiet(element);
      expect(localStorage.length).to.equal(0);
      expect(timers.waits).to.be.empty;
      expect(element.choices).to.be.empty;
    });

    const change = vote;
  });
});
