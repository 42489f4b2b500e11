import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {commandWords} from '../../../../scripts/test/command-words.mjs';

/** A folder for a service: its polls, and its votes where they are in SQLite. */
export class Place {
  /** What a shell does before it starts a service, such as `ulimit -f 2000`. */
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

  /** Runs `eczema-guide polls …` to its end. Gives its output, also where it fails. */
  async run(...flags) {
    const given = [...commandWords, 'polls', ...flags, '--db', this.dbFile];
    try {
      const {stdout} = await promisify(execFile)(process.execPath, given, {env: this.env});
      return {code: 0, stdout, stderr: ''};
    } catch ({code, stdout, stderr}) {
      return {code, stdout, stderr};
    }
  }

  /** Starts the service. Resolves when it takes requests. */
  async start(...flags) {
    const service = await Service.start(this, flags);
    this.#services.push(service);
    return service;
  }

  /** Ends what still runs, as where a test has failed, and leaves nothing behind; once more does no harm. */
  delete() {
    for (const {child} of this.#services) child.kill('SIGKILL');
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** What a page does with a poll service at `origin`. */
export class PollClient {
  /** A body that can be read once is given as a function that makes it. */
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
    await service.sees(/http:\S+/);
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

  /** Resolves when the output has a text, rejects where the process ends before. */
  async sees(pattern) {
    while (!pattern.test(this.output)) {
      const more = [this.child.stdout, this.child.stderr].map(stream => once(stream, 'data'));
      const ended = this.exited.then(() => Promise.reject(new Error(`It ended:\n${this.output}`)));
      await Promise.race([...more, ended]);
    }
  }

  /** What it says of its memory and of its open connections. */
  async measure() {
    const metrics = await (await this.get('/metrics')).text();
    const read = name => Number(new RegExp(`^${name} (.*)$`, 'm').exec(metrics)?.[1] ?? 0);
    return {
      megabytes: Math.round(read('process_resident_memory_bytes') / 1024 ** 2),
      sockets: read('nodejs_active_resources{type="TCPSocketWrap"}'),
    };
  }

  /** Asks it to end, and waits until it has. Gives its exit code. */
  async stop() {
    this.child.kill('SIGTERM');
    const [code] = await this.exited;
    return code;
  }

  /** Ends it in the middle of whatever it does. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
