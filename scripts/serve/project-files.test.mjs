import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import Koa from 'koa';
import {projectFiles} from './project-files.mjs';

describe('projectFiles', () => {
  let server;
  const get = path => fetch(`http://localhost:${server.address().port}${path}`);

  before(async () => {
    server = new Koa().use(projectFiles).listen(0);
    await once(server, 'listening');
  });

  after(() => server.close());

  it('serves the built script byte by byte', async () => {
    const script = await (await get('/dist/eczema-guide.js')).text();
    assert.equal(script, readFileSync('dist/eczema-guide.js', 'utf8'));
  });

  it('gives a page under strict-csp its policy, and no other page', async () => {
    const policyOf = async path => (await get(path)).headers.get('content-security-policy');
    assert.match(await policyOf('/demo/strict-csp/'), /require-trusted-types-for 'script'/);
    assert.equal(await policyOf('/demo/'), null);
  });

  it('serves nothing else of the project', async () => {
    assert.equal((await get('/package.json')).status, 404);
    assert.equal((await get('/demo/../package.json')).status, 404);
    assert.equal((await get('/demo/%2e%2e/package.json')).status, 404);
  });
});
