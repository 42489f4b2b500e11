import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {createInterface} from 'node:readline';
import pg from 'pg';
import {freePort} from '../../../../scripts/test/free-port.mjs';

// Debian keeps the server out of the path, in a folder for each version.
function folders() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => b - a) : [];
  return [...versions.map(version => join(debian, version, 'bin')), ...pathFolders()];
}

const pathFolders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

/** The folder of PostgreSQL's programs; `undefined` if it isn't installed, which is an error in CI. */
export function findPostgres() {
  const found = folders().find(folder => existsSync(join(folder, 'initdb')));
  if (!found && process.env.CI) throw new Error('Not installed: PostgreSQL');
  return found;
}

// PostgreSQL refuses to run as root, so it runs as the user that its package creates, or as nobody.
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag, user) =>
    Number(execFileSync('id', [flag, user], {stdio: ['ignore', 'pipe', 'ignore']}));
  for (const user of ['postgres', 'nobody']) {
    try {
      return {uid: id('-u', user), gid: id('-g', user)};
    } catch {
      // There is no such user.
    }
  }
  throw new Error('PostgreSQL needs a user who is not root: postgres or nobody');
}

/** A separate PostgreSQL server, on a free port, in a folder that is deleted with it. */
export class Postgres {
  static async start(programs = findPostgres()) {
    const server = new Postgres(programs, await freePort());
    await server.start();
    return server;
  }

  constructor(programs, port) {
    this.programs = programs;
    this.port = port;
    this.user = unprivileged();
    this.folder = mkdtempSync(join(tmpdir(), 'polls-postgres-'));
    this.data = join(this.folder, 'data');
    if (this.user.uid !== undefined) chownSync(this.folder, this.user.uid, this.user.gid);
    process.once('exit', this.#end);
    const flags = ['-D', this.data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-locale'];
    execFileSync(join(programs, 'initdb'), flags, {...this.user, cwd: this.folder, stdio: 'pipe'});
  }

  /** Starts it, also again after `stop`. Resolves when it accepts connections. */
  async start() {
    const settings = ['-p', this.port, '-k', this.folder, '-c', 'listen_addresses=127.0.0.1'];
    this.child = spawn(join(this.programs, 'postgres'), ['-D', this.data, ...settings], {
      ...this.user,
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = createInterface({input: this.child.stderr});
    const ready = new Promise((resolve, reject) => {
      lines.on('line', line => line.includes('ready to accept connections') && resolve());
      lines.on('close', () => reject(new Error('PostgreSQL did not start')));
    });
    await ready;
  }

  /** Stops it at once, like a failing machine; what was committed is on disk. */
  async stop() {
    this.child.kill('SIGQUIT');
    await once(this.child, 'exit');
  }

  /** Creates an empty database. Returns its address. */
  async makeDatabase(name, options = '') {
    const client = new pg.Client({connectionString: this.#address('postgres')});
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.#address(name) + options;
  }

  /** Stops it and deletes its folder. */
  async delete() {
    await this.stop();
    process.off('exit', this.#end);
    rmSync(this.folder, {recursive: true});
  }

  #address(database) {
    return `postgres://postgres@127.0.0.1:${this.port}/${database}`;
  }

  #end = () => {
    this.child?.kill('SIGQUIT');
    rmSync(this.folder, {recursive: true, force: true});
  };
}
