import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {commandWords} from '../../../../scripts/test/command-words.mjs';

/** The folder of a service: its polls, and its votes if they are in SQLite. */
export class ServiceSetup {
  /** Shell code that runs before a service starts, such as `ulimit -f 2000`. */
  shell = '';
  #services = [];

  /** `url` is the address of a PostgreSQL database; without it, votes are in a file. */
  constructor(polls, url) {
    this.folder = mkdtempSync(join(tmpdir(), 'polls-'));
    this.pollFile = join(this.folder, 'polls.json');
    this.dbFile = join(this.folder, 'polls.db');
    this.env = {...process.env, DATABASE_URL: url ?? ''};
    this.writePolls(polls);
  }

  writePolls(polls) {
    writeFileSync(this.pollFile, JSON.stringify({polls}));
  }

  /** Runs `eczema-guide polls …` until it exits. Returns its output, also if it fails. */
  async run(...flags) {
    const given = [...commandWords, 'polls', ...flags, '--db', this.dbFile];
    try {
      const {stdout} = await promisify(execFile)(process.execPath, given, {env: this.env});
      return {code: 0, stdout, stderr: ''};
    } catch ({code, stdout, stderr}) {
      return {code, stdout, stderr};
    }
  }

  /** Starts the service. Resolves when it accepts requests. */
  async start(...flags) {
    const service = await Service.start(this, flags);
    this.#services.push(service);
    return service;
  }

  /** Ends services that still run, as after a failed test, and deletes the folder; may be called twice. */
  delete() {
    for (const {child} of this.#services) child.kill('SIGKILL');
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** Sends requests to a poll service at `origin`, as a page does. */
export class PollClient {
  /** A body that can be read only once is given as a function that makes it. */
  get(path, init = {}) {
    const {body} = init;
    return fetch(`${this.origin}${path}`, {
      ...init,
      body: typeof body === 'function' ? body() : body,
    });
  }

  /** Puts a ballot as the element does. */
  put(poll, ballot, choices, init = {}) {
    return this.get(`/polls/${poll}/ballots`, {
      method: 'PUT',
      body: JSON.stringify({ballot, choices}),
      ...init,
      headers: {'content-type': 'application/json', ...init.headers},
    });
  }

  async results(poll) {
    return (await this.get(`/polls/${poll}`)).json();
  }
}

/** A poll service in a process of its own. */
class Service extends PollClient {
  static async start({pollFile, dbFile, env, shell}, flags) {
    const files = ['--polls', pollFile, '--db', dbFile];
    const given = [...commandWords, 'polls', '--port', '0', ...files, ...flags];
    const program = ['-c', `${shell}\nexec "$@"`, 'sh', process.execPath, ...given];
    const child = spawn('sh', program, {env, stdio: ['ignore', 'pipe', 'pipe']});
    const service = new Service(child);
    await service.waitForOutput(/http:\S+/);
    [service.polls] = /http:\S+/.exec(service.output);
    service.origin = new URL(service.polls).origin;
    return service;
  }

  output = '';

  constructor(child) {
    super();
    this.child = child;
    this.exited = once(child, 'exit');
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => (this.output += text));
  }

  /** Resolves when the output matches; rejects if the process ends first. */
  async waitForOutput(pattern) {
    while (!pattern.test(this.output)) {
      const more = [this.child.stdout, this.child.stderr].map(stream => once(stream, 'data'));
      const ended = this.exited.then(() => Promise.reject(new Error(`It ended:\n${this.output}`)));
      await Promise.race([...more, ended]);
    }
  }

  /** Its memory and its open connections, read from its metrics. */
  async measure() {
    const metrics = await (await this.get('/metrics')).text();
    const read = name => Number(new RegExp(`^${name} (.*)$`, 'm').exec(metrics)?.[1] ?? 0);
    return {
      megabytes: Math.round(read('process_resident_memory_bytes') / 1024 ** 2),
      sockets: read('nodejs_active_resources{type="TCPSocketWrap"}'),
    };
  }

  /** Asks it to stop, and waits until it has. Returns its exit code. */
  async stop() {
    this.child.kill('SIGTERM');
    const [code] = await this.exited;
    return code;
  }

  /** Kills it in the middle of whatever it is doing. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
