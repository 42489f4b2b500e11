import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import Koa from 'koa';
import {compressed} from './compressed.mjs';
import {projectFiles} from './project-files.mjs';

describe('compressed', () => {
  let server;
  const get = (path, encodings) =>
    fetch(`http://localhost:${server.address().port}${path}`, {
      headers: {'Accept-Encoding': encodings},
    });

  before(async () => {
    server = new Koa().use(compressed).use(projectFiles).listen(0);
    await once(server, 'listening');
  });

  after(() => server.close());

  for (const [wanted, given] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ]) {
    it(`serves text as ${given ?? 'it is'} to browsers that accept ${wanted}`, async () => {
      const answer = await get('/demo/demo.css', wanted);
      assert.equal(answer.headers.get('content-encoding'), given);
      assert.equal(answer.headers.get('content-type'), 'text/css; charset=utf-8');
      assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
      assert.equal(await answer.text(), readFileSync('demo/demo.css', 'utf8'));
    });
  }

  it('also compresses a page that is assembled', async () => {
    const answer = await get('/demo/hostile/plain.html', 'br');
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.match(await answer.text(), /<\/html>\s*$/);
  });

  it('leaves pictures and missing files as they are', async () => {
    const picture = await get('/demo/images/guide.png', 'br');
    assert.equal(picture.headers.get('content-encoding'), null);
    assert.equal((await get('/demo/none.css', 'br')).status, 404);
  });
});
