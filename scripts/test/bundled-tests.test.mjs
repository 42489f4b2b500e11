import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundledTests} from './bundled-tests.mjs';

const files = ['src/elements/jak-facts/jak-facts.test.ts', 'src/shared/page/turns.test.ts'];

describe('bundled test files', () => {
  it('share each module instead of containing a copy', async () => {
    const serve = await bundledTests(files);
    const passedOn = [];
    function read(path) {
      const context = {path, set() {}};
      serve(context, () => passedOn.push(path));
      return String(context.body ?? '');
    }
    const scripts = new Map();
    function collect(path) {
      if (scripts.has(path)) return;
      scripts.set(path, read(path));
      for (const [, file] of scripts.get(path).matchAll(/^(?:import|} from) "(\..+)";$/gm))
        collect(new URL(file, `http://localhost${path}`).pathname);
    }
    for (const file of files) collect(`/${file}`);
    for (const module of ['src/elements/jak-facts/jak-facts.ts', 'src/shared/define.ts']) {
      const holders = [...scripts.values()].filter(text => text.includes(`\n// ${module}\n`));
      assert.equal(holders.length, 1, module);
    }
    assert.deepEqual(passedOn, []);
    read('/src/elements/jak-facts/jak-facts.ts');
    assert.deepEqual(passedOn, ['/src/elements/jak-facts/jak-facts.ts']);
  });
});
