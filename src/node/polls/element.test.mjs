import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {freePort} from '../../../scripts/test/free-port.mjs';
import {ServiceSetup} from './testing/service.mjs';

const script = readFileSync('dist/eczema-guide.js');
const poll = {id: 'first', question: 'What first?', options: ['Cost', 'Risks']};
const second = 1000;

describe('<eczema-poll> with the real service, from a page of another origin', () => {
  let setup;
  let port;
  let site;
  let browser;
  let context;
  let page;

  before(async () => {
    browser = await openBrowser();
    port = await freePort();
    const endpoint = `${host()}/polls/first`;
    const html = `<!doctype html><title>Page</title><script src="/guide.js"></script>
      <eczema-poll endpoint="${endpoint}" remember="local" min-votes="1"
        question="What first?" options="Cost | Risks"></eczema-poll>`;
    site = await servePage(html, {'/guide.js': script});
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  beforeEach(async test => {
    setup = new ServiceSetup([poll]);
    context = await browser.newContext();
    page = await context.newPage();
    test.after(async () => {
      await context.close();
      setup.delete();
    });
  });

  // The same address for the page and the flood: `localhost` may resolve to a different one for each.
  const host = () => `http://127.0.0.1:${port}`;

  const start = () => setup.start('--port', `${port}`, '--origin', site.address.replace(/\/$/, ''));

  async function vote(option) {
    await page.getByRole('radio', {name: option}).check();
    await page.getByRole('button', {name: 'Vote', exact: true}).click();
  }

  const waitForWords = words => page.locator('eczema-poll p').getByText(words).waitFor();

  it('counts once a vote that was cast while the service was away, despite two reloads', async () => {
    await page.goto(site.address);
    await vote('Risks');
    await waitForWords('It is kept');
    await page.reload();
    await waitForWords('It is kept');
    const service = await start();
    await page.reload();
    await waitForWords('Your vote was sent.');
    await page.getByText('Risks — 1 of 1 vote (100%)').waitFor();
    await page.reload();
    await page.getByText('Risks — 1 of 1 vote (100%)').waitFor();
    const {counts, total} = await service.results('first');
    assert.deepEqual({counts, total}, {counts: {cost: 0, risks: 1}, total: 1});
    await service.stop();
  });

  it('counts once a vote whose answer was lost when the service was killed', async () => {
    const first = await start();
    // The service receives the vote, but the page never gets the answer.
    await page.route('**/ballots', async route => {
      await route.fetch();
      await route.abort();
    });
    await page.goto(site.address);
    await vote('Cost');
    await waitForWords('It is kept');
    await first.kill();
    await page.unroute('**/ballots');
    const service = await start();
    await page.reload();
    await waitForWords('Your vote was sent.');
    const {counts, total} = await service.results('first');
    assert.deepEqual({counts, total}, {counts: {cost: 1, risks: 0}, total: 1});
    await service.stop();
  });

  it('waits as long as a busy service asks, then sends the vote', async () => {
    const service = await start();
    // The page's own back-off would be half a second; its clock is paused.
    await page.addInitScript(() => (Math.random = () => 0));
    await page.clock.install({time: 0});
    await page.clock.pauseAt(second);
    await page.goto(site.address);
    const answers = [];
    page.on('response', answer => answer.request().method() === 'PUT' && answers.push(answer));
    const answered = () => page.waitForResponse(answer => answer.request().method() === 'PUT');
    const endFlood = flood(`${host()}/polls/first/ballots`);
    // Between two votes of the flood, the service may accept one of the page.
    for (let index = 0; answers.at(-1)?.status() !== 429; index++) {
      const [answer] = await Promise.all([answered(), vote(['Cost', 'Risks'][index % 2])]);
      if (answer.ok()) await page.getByRole('button', {name: 'Change my vote'}).click();
    }
    await waitForWords('It is kept');
    await endFlood();
    const {length} = answers;
    const wait = Number(await answers.at(-1).headerValue('retry-after')) * second;
    await page.clock.runFor(wait - 1);
    assert.equal(answers.length, length);
    await Promise.all([answered(), page.clock.runFor(1)]);
    while (!answers.at(-1).ok()) await Promise.all([answered(), page.clock.runFor(wait)]);
    await waitForWords('Your vote was sent.');
    await service.stop();
  });
});

/** Sends requests without a ballot, which count against the limit, as fast as possible. Returns a function that stops it. */
function flood(ballot) {
  let ended = false;
  const put = async () => {
    while (!ended) {
      const response = await fetch(ballot, {method: 'PUT', body: ''});
      await response.arrayBuffer();
      assert.ok([415, 429].includes(response.status), `${response.status}`);
    }
  };
  const all = Promise.all(Array.from({length: 50}, put));
  return () => ((ended = true), all);
}
