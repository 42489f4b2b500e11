import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pollsCommand} from './command.js';
import {docs, documented} from './testing/docs.mjs';

describe('What docs/polls.md says', () => {
  const unit = documented('ini', '[Service]');
  const {options, commands} = pollsCommand();

  it('names every variable of the command, and no others', () => {
    const known = options.map(({envVar}) => envVar).filter(Boolean);
    const named = new Set(docs.match(/\bPOLLS_[A-Z_]+/g));
    assert.deepEqual([...named].sort(), known.sort());
  });

  it('uses no flag that the command doesn’t have', () => {
    const lines = docs.split('\n').filter(line => /eczema-guide(\.js)?"?,? "?polls\b/.test(line));
    const given = new Set(lines.flatMap(line => line.match(/--[a-z-]+/g) ?? []));
    const known = [...options, ...commands.flatMap(({options}) => options)].map(({long}) => long);
    assert.ok(given.size > 2);
    assert.deepEqual(
      [...given].filter(flag => !known.includes(flag)),
      []
    );
  });

  it('lists every subcommand', () => {
    for (const command of commands) assert.match(docs, new RegExp(`\`${command.name()}[ \`]`));
  });

  it('has a unit that keeps restarting while a database is away', () => {
    const [head] = unit.split('[Service]');
    assert.match(head, /^StartLimitIntervalSec=0$/m);
    assert.match(unit, /^Restart=always$/m);
    assert.match(unit, /^RestartSec=[1-9]\d*$/m);
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  if (hasSystemd)
    it('has a unit that systemd accepts and rates as little exposed', () => {
      const folder = mkdtempSync(join(tmpdir(), 'polls-unit-'));
      const file = join(folder, 'polls.service');
      writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
      const analyze = (...given) =>
        spawnSync('systemd-analyze', [...given, file], {encoding: 'utf8'});
      const {status, stderr} = analyze('verify');
      assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
      // Tenths: 8.4 without its settings.
      assert.equal(analyze('security', '--offline=true', '--threshold=25').status, 0);
      rmSync(folder, {recursive: true});
    });

  it('starts the file that the package declares as its command', () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8'));
    const inUnit = /node_modules\/(\S+)/.exec(unit)[1];
    const image = documented('dockerfile', 'FROM');
    const inImage = /node_modules\/([^"]+)/.exec(/^CMD (.*)$/m.exec(image)[1])[1];
    const command = join('eczema-guide', bin['eczema-guide']);
    assert.deepEqual([inUnit, inImage], [command, command]);
  });

  it('installs nothing that has to be compiled where Node includes SQLite', () => {
    const {dependencies, optionalDependencies, peerDependenciesMeta} = JSON.parse(
      readFileSync('package.json', 'utf8')
    );
    assert.ok(!('better-sqlite3' in {...dependencies, ...optionalDependencies}));
    assert.equal(peerDependenciesMeta['better-sqlite3'].optional, true);
    const image = documented('dockerfile', 'FROM');
    assert.ok(Number(/^FROM node:(\d+)/m.exec(image)[1]) >= 24);
    assert.doesNotMatch(image, /better-sqlite3/);
  });
});
