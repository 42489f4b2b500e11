import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, servePage} from '../../../scripts/demo/site.mjs';
import {freePort} from '../../../scripts/test/free-port.mjs';
import {Place} from './testing/service.mjs';

const script = readFileSync('dist/eczema-guide.js');
const poll = {id: 'first', question: 'What first?', options: ['Cost', 'Risks']};
const second = 1000;

describe('<eczema-poll> with the real service, from a page of another origin', () => {
  let place;
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
    place = new Place([poll]);
    context = await browser.newContext();
    page = await context.newPage();
    test.after(async () => {
      await context.close();
      place.delete();
    });
  });

  // The one address for page and flood: `localhost` may be another for each.
  const host = () => `http://127.0.0.1:${port}`;

  const start = () => place.start('--port', `${port}`, '--origin', site.address.replace(/\/$/, ''));

  async function vote(option) {
    await page.getByRole('radio', {name: option}).check();
    await page.getByRole('button', {name: 'Vote', exact: true}).click();
  }

  const says = words => page.locator('eczema-poll p').getByText(words).waitFor();

  it('counts a vote once that was cast while the service was away, over two reloads', async () => {
    await page.goto(site.address);
    await vote('Risks');
    await says('It is kept');
    await page.reload();
    await says('It is kept');
    const service = await start();
    await page.reload();
    await says('Your vote was sent.');
    await page.getByText('Risks — 1 of 1 vote (100%)').waitFor();
    await page.reload();
    await page.getByText('Risks — 1 of 1 vote (100%)').waitFor();
    const {counts, total} = await service.results('first');
    assert.deepEqual({counts, total}, {counts: {cost: 0, risks: 1}, total: 1});
    await service.stop();
  });

  it('counts a vote once whose answer was lost when the service was killed', async () => {
    const first = await start();
    // The service has it, the page never hears so.
    await page.route('**/ballots', async route => {
      await route.fetch();
      await route.abort();
    });
    await page.goto(site.address);
    await vote('Cost');
    await says('It is kept');
    await first.kill();
    await page.unroute('**/ballots');
    const service = await start();
    await page.reload();
    await says('Your vote was sent.');
    const {counts, total} = await service.results('first');
    assert.deepEqual({counts, total}, {counts: {cost: 1, risks: 0}, total: 1});
    await service.stop();
  });

  it('waits as long as a busy service asks, then counts the vote', async () => {
    const service = await start();
    // The page's own back-off would be half a second; its clock stands still.
    await page.addInitScript(() => (Math.random = () => 0));
    await page.clock.install({time: 0});
    await page.clock.pauseAt(second);
    await page.goto(site.address);
    const answers = [];
    page.on('response', answer => answer.request().method() === 'PUT' && answers.push(answer));
    const answered = () => page.waitForResponse(answer => answer.request().method() === 'PUT');
    const endFlood = flood(`${host()}/polls/first/ballots`);
    // Between two votes of the flood the service may let one of the page through.
    for (let index = 0; answers.at(-1)?.status() !== 429; index++) {
      const [answer] = await Promise.all([answered(), vote(['Cost', 'Risks'][index % 2])]);
      if (answer.ok()) await page.getByRole('button', {name: 'Change my vote'}).click();
    }
    await says('It is kept');
    await endFlood();
    const {length} = answers;
    const wait = Number(await answers.at(-1).headerValue('retry-after')) * second;
    await page.clock.runFor(wait - 1);
    assert.equal(answers.length, length);
    await Promise.all([answered(), page.clock.runFor(1)]);
    while (!answers.at(-1).ok()) await Promise.all([answered(), page.clock.runFor(wait)]);
    await says('Your vote was sent.');
    await service.stop();
  });
});

/** Sends what is no ballot but counts against the limit, as fast as it can. Returns what ends it. */
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
