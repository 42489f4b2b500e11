import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const imports = /^\s*(?:import|export)\b[^'"]*?(?:from\s*)?['"]([^'"]+)['"]/gm;

/** What a module imports, and what those import, as addresses of files and names of packages. */
function reachable(module, seen = new Set()) {
  if (seen.has(module.href)) return seen;
  seen.add(module.href);
  for (const [, name] of readFileSync(module, 'utf8').matchAll(imports))
    if (name.startsWith('.')) reachable(new URL(name, module), seen);
    else seen.add(name);
  return seen;
}

const dist = new URL('../../../dist/', import.meta.url);

describe('the vote service', () => {
  it('starts without Lit', () => {
    const found = [...reachable(new URL('node/polls/server.js', dist))];
    assert.ok(found.includes('valibot'));
    assert.ok(found.some(name => name.endsWith('/dist/shared/content/schema.js')));
    assert.deepEqual(
      found.filter(name => /^@?lit(-|\/|$)/.test(name)),
      []
    );
  });
});
