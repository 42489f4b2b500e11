import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {freePort} from '../../../scripts/test/free-port.mjs';
import {listen, openBrowser, serveSite} from '../../../scripts/demo/site.mjs';
import {sampleOf} from '../support/sample.suite.js';

const server = join(import.meta.dirname, '../../../scripts/serve/serve.mjs');

/** Starts the demo like `npm start` after a build. Resolves when it accepts requests. */
async function startDemo(port, votes) {
  const given = [server, '--port', `${port}`, '--votes', votes];
  const child = spawn(process.execPath, given, {stdio: ['ignore', 'pipe', 'inherit']});
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const [line] = await Promise.race([
    once(createInterface({input: child.stdout}), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('The demo did not start'))),
  ]);
  assert.match(line, /^Demo: /);
  return child;
}

async function stop(child) {
  child.kill();
  await once(child, 'exit');
}

/** Pages with a poll that is counted: an option to choose, and its line in the results. */
const counted = [
  ['demo/article.html', 'What would you like to know first', 'Something else'],
  ['demo/elements/eczema-poll.html', 'What did you look at first', 'The reference'],
];

const pollOn = (page, question) =>
  page.locator('eczema-poll[endpoint]').filter({hasText: question});

async function vote(poll, option) {
  await poll.getByRole('radio', {name: option, exact: true}).check();
  await poll.getByRole('button', {name: 'Vote', exact: true}).click();
}

describe('the demo’s votes', () => {
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-votes-'));
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  for (const [path, question, option] of sampleOf(counted, 2)) {
    it(`are counted on ${path}, and still there after the server restarts`, async () => {
      const port = await freePort();
      const votes = join(folder, `${port}`, 'polls.db');
      let demo = await startDemo(port, votes);
      const context = await browser.newContext();
      const page = await context.newPage();
      const heard = listen(page);
      await page.goto(`http://localhost:${port}/${path}`);
      await vote(pollOn(page, question), option);
      const result = pollOn(page, question).getByText(`${option} — 1 of 1 vote (100%) Your vote`);
      await result.waitFor();
      await stop(demo);
      demo = await startDemo(port, votes);
      await page.reload();
      await result.waitFor();
      assert.deepEqual(heard.errors, []);
      // Another reader's browser knows nothing of the first.
      const other = await browser.newPage();
      await other.goto(`http://localhost:${port}/${path}`);
      await vote(pollOn(other, question), option);
      await pollOn(other, question).getByText(`${option} — 2 of 2 votes (100%)`).waitFor();
      await other.close();
      await context.close();
      await stop(demo);
    });
  }

  it('are not counted on a host without the service, and the poll says so', async () => {
    const site = await serveSite();
    for (const [path, question, option] of sampleOf(counted, 2)) {
      const page = await browser.newPage();
      await page.goto(site.address + path);
      await vote(pollOn(page, question), option);
      await pollOn(page, question).getByText('Your vote can’t be counted.').first().waitFor();
      assert.equal(await page.getByText('Your vote was sent').count(), 0);
      await page.close();
    }
    site.close();
  });

  it('are for the options that the built-in poll has', () => {
    const read = file => JSON.parse(readFileSync(file, 'utf8'));
    const {id, question, ...content} = read('src/content/en/poll.json');
    // Links from an option to other content belong to the element.
    const options = content.options.map(({id, label}) => ({id, label}));
    const poll = read('demo/polls.json').polls.find(poll => poll.id === id);
    assert.deepEqual(poll, {id, question, options});
  });
});
