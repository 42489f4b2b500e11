import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';
import {parse} from 'jsonc-parser';
import {documented} from './docs.mjs';
import {PollClient} from './service.mjs';

const project = resolve(import.meta.dirname, '../../../..');
const workerd = join(project, 'scripts/test/workerd/package.json');
const token = 'secret';

/** Whether Cloudflare's runtime is installed, which is too large for `npm ci`. Throws in CI if it isn't. */
export function findWorkerd() {
  const found = existsSync(join(workerd, '../node_modules/miniflare'));
  if (!found && process.env.CI) throw new Error('Not installed: scripts/test/workerd');
  return found;
}

/** The folder of the worker that the docs describe: its polls, and its objects' votes. */
export class WorkerSetup {
  constructor(polls, vars = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'polls-worker-'));
    this.vars = vars;
    writeFileSync(join(this.folder, 'polls.json'), JSON.stringify({polls}));
  }

  /** Starts the worker. Resolves when it accepts requests. */
  async start(...flags) {
    this.service = await Worker.start(this, flags);
    return this.service;
  }

  /** Does through the admin routes what the command does on one's own machine. */
  async run(action, poll, given = '') {
    const method = ['list', 'export'].includes(action) ? 'GET' : 'POST';
    const format = given === '--csv' ? 'csv' : 'json';
    const path = poll ? `/${poll}/${action}?format=${format}` : '';
    const body = action === 'import' ? readFileSync(given) : undefined;
    const init = {method, body, headers: {authorization: `Bearer ${token}`}};
    const response = await this.service.get(`/admin/polls${path}`, init);
    const text = await response.text();
    const words = {list: lines, import: sentence(poll)}[action];
    return {code: response.ok ? 0 : 1, stdout: response.ok && words ? words(text) : text};
  }

  delete() {
    void this.service?.stop();
    rmSync(this.folder, {recursive: true, force: true});
  }
}

const lines = text =>
  JSON.parse(text)
    .polls.map(({id, total, closed}) => [id, total, closed ? 'closed' : 'open'].join('\t'))
    .join('\n');

const sentence = poll => text => {
  const {added, known} = JSON.parse(text);
  return `${poll}: ${added} ballots added, ${known} were already there.\n`;
};

class Worker extends PollClient {
  static async start({folder, vars}, flags) {
    const {Miniflare} = createRequire(workerd)('miniflare');
    const worker = new Worker();
    const given = flags.filter((flag, index) => /^--origins?$/.test(flags[index - 1])).join();
    const config = parse(documented('jsonc', '"main"'), [], {allowTrailingComma: true});
    worker.runtime = new Miniflare({
      ...optionsOf(config),
      bindings: {...config.vars, ORIGINS: given, ADMIN_TOKEN: token, ...passwordIn(flags), ...vars},
      script: await bundled(folder),
      // Bypasses miniflare's front end, which takes longer for a request than the worker does.
      unsafeDirectSockets: [{host: '127.0.0.1', port: 0}],
      durableObjectsPersist: join(folder, 'objects'),
      handleRuntimeStdio: (...streams) =>
        streams.forEach(stream => stream.on('data', text => (worker.output += text))),
    });
    await worker.runtime.ready;
    worker.origin = (await worker.runtime.unsafeGetDirectURL()).origin;
    worker.polls = `${worker.origin}/polls`;
    worker.process = newestRuntime();
    return worker;
  }

  output = '';

  // The runtime closes a connection whose request it has not read to the end: during an answer that is on its way, or
  // during the next request. All requests may then be repeated (RFC 9110, 9.2.2): a ballot counts once.
  async get(path, init, tries = 10) {
    try {
      return await super.get(path, init);
    } catch (error) {
      const isClosed = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(error.cause?.code);
      if (!isClosed || tries === 1) throw error;
      return this.get(path, init, tries - 1);
    }
  }

  /** Kills the runtime's process in the middle of whatever it is doing. */
  async kill() {
    process.kill(this.process, 'SIGKILL');
    await this.stop();
  }

  /** Stops it. Returns 0, the exit code of a process that ends well. */
  async stop() {
    this.stopping ??= this.runtime.dispose();
    await this.stopping;
    return 0;
  }
}

function passwordIn(flags) {
  const index = flags.indexOf('--results-password');
  return index < 0 ? {} : {RESULTS_PASSWORD: flags[index + 1]};
}

// Miniflare doesn't reveal which process it started.
const newestRuntime = () =>
  Number(execFileSync('pgrep', ['-n', '-P', process.pid, 'workerd'], {encoding: 'utf8'}));

/** The settings of `wrangler.jsonc`, in the form that miniflare expects. */
function optionsOf(config) {
  const [{new_sqlite_classes: sqliteClasses}] = config.migrations;
  const objects = config.durable_objects.bindings.map(({name, class_name: className}) => [
    name,
    {className, useSQLite: sqliteClasses.includes(className)},
  ]);
  return {
    modules: true,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    durableObjects: Object.fromEntries(objects),
  };
}

async function bundled(folder) {
  const {outputFiles} = await build({
    stdin: {contents: documented('js', '// worker.js'), resolveDir: folder},
    alias: {'eczema-guide/polls-worker': join(project, 'src/node/polls/worker/polls-worker.ts')},
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    external: ['node:*'],
    target: 'es2022',
  });
  return outputFiles[0].text;
}
