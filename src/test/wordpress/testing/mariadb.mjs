import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

/** A temporary MariaDB server, on a socket in a folder that is deleted with it. */
export class MariaDb {
  static async start() {
    const server = new MariaDb(await mkdtemp(join(tmpdir(), 'wordpress-mariadb-')));
    await server.start();
    return server;
  }

  constructor(folder) {
    this.folder = folder;
    this.socket = join(folder, 'socket');
    this.data = join(folder, 'data');
    process.once('exit', this.#end);
    // It requires root to name the user.
    this.common = ['--no-defaults', `--datadir=${this.data}`, `--user=${userInfo().username}`];
    const access = ['--auth-root-authentication-method=normal', '--skip-test-db'];
    execFileSync('mariadb-install-db', [...this.common, ...access], {stdio: 'pipe'});
  }

  /** Resolves when it accepts connections. */
  async start() {
    const settings = [`--socket=${this.socket}`, '--skip-networking', '--skip-name-resolve'];
    this.child = spawn('mariadbd', [...this.common, ...settings], {
      // Debian doesn't have servers in the PATH of users.
      env: {...process.env, PATH: `${process.env.PATH}:/usr/sbin`},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = [];
    const lines = createInterface({input: this.child.stderr});
    await new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`MariaDB did not start:\n${said.slice(-10).join('\n')}`));
      lines.on('line', line => {
        said.push(line);
        if (line.includes('ready for connections')) resolve();
      });
      lines.on('close', fail);
      this.child.on('error', fail);
    });
  }

  /** Runs statements as its administrator. */
  query(sql) {
    execFileSync('mariadb', ['--no-defaults', `--socket=${this.socket}`, '--user=root'], {
      input: sql,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  }

  /** Stops it and deletes its folder. */
  async delete() {
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
    process.off('exit', this.#end);
    rmSync(this.folder, {recursive: true});
  }

  #end = () => {
    this.child?.kill('SIGKILL');
    rmSync(this.folder, {recursive: true, force: true});
  };
}
