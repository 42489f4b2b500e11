import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Koa from 'koa';
import {liveScript} from './live-script.mjs';

const scriptOf = async server =>
  (await fetch(`http://localhost:${server.address().port}/dist/eczema-guide.js`)).text();

describe('liveScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'live-script-'));
  const entry = join(folder, 'entry.ts');
  const save = text => writeFileSync(entry, `console.log('${text}' as string);`);
  let live;
  let server;
  const get = path => fetch(`http://localhost:${server.address().port}${path}`);

  before(async () => {
    save('first');
    live = await liveScript(entry);
    server = new Koa().use(live.middleware).listen(0);
    await once(server, 'listening');
  });

  after(async () => {
    server.closeAllConnections();
    server.close();
    await live.close();
    rmSync(folder, {recursive: true});
  });

  it('serves the script built from its sources, with code that reloads the page', async () => {
    const script = await scriptOf(server);
    assert.match(script, /first/);
    assert.match(script, /location\.reload\(\)/);
  });

  it('notifies a page of a change', async () => {
    const reader = (await get('/changes')).body.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    assert.match(await next(), /open/);
    save('second');
    assert.match(await next(), /data: changed/);
    assert.match(await scriptOf(server), /second/);
    await reader.cancel();
  });

  it('includes the elements, if no other entry is given', async () => {
    const whole = await liveScript();
    const other = new Koa().use(whole.middleware).listen(0);
    await once(other, 'listening');
    assert.match(await scriptOf(other), /define\("jak-facts"/);
    other.closeAllConnections();
    other.close();
    await whole.close();
  });
});
