import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {once} from 'node:events';
import {brotliCompressSync} from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chromium} from 'playwright-core';
import {rollup} from 'rollup';
import {build, cached, packages} from './cache.mjs';
import {findChromium} from '../scripts/test/find-browsers.mjs';

/** The number of turns in which each measurement is repeated; `RUNS=9 npm run bench` sets another. */
export const runs = Number(process.env.RUNS ?? 5);

/** The contestants: the first is the baseline for the ratios of the others. */
export const names = [
  'hand-written',
  'lit-alone',
  'eczema-guide',
  'whole-script',
  'shoelace',
  'web-awesome',
  'survey-js',
];

async function makeBundle(name) {
  const bundled = await rollup({
    input: `bench/contestants/${name}.js`,
    plugins: [
      nodeResolve({exportConditions: ['production', 'browser', 'default'], browser: true}),
      commonjs(),
      terser({module: true, format: {comments: false}}),
    ],
    // Libraries give many warnings; a package that isn't there would leave an empty page.
    onwarn({code, message}) {
      if (code === 'UNRESOLVED_IMPORT') throw new Error(`${message}. Fix: npm ci --prefix bench`);
    },
  });
  const {output} = await bundled.generate({format: 'iife', inlineDynamicImports: true});
  await bundled.close();
  return output[0].code;
}

const lhcFile = file => readFileSync(`bench/node_modules/lforms/dist/lforms/${file}`, 'utf8');

const ownFiles = ['content', 'ours', 'parts', 'start'].map(name => `bench/${name}.js`);

/** The bundle of a contestant: one classic script, like the one that a publisher pastes. */
export function bundle(name) {
  const files = [...ownFiles, `bench/contestants/${name}.js`];
  const codes = files.map(file => readFileSync(file, 'utf8'));
  const ours = /^(eczema-guide|whole-script)$/.test(name) ? build() : '';
  return cached([packages(), ours, ...codes], () => makeBundle(name));
}

/** What a page with LHC-Forms loads. */
export const lhc = {
  '/styles.css': lhcFile('webcomponent/styles.css'),
  '/zone.js': lhcFile('webcomponent/assets/lib/zone.min.js'),
  '/lhc-forms.js': lhcFile('webcomponent/lhc-forms.js'),
  '/lhc-fhir.js': lhcFile('fhir/R4/lformsFHIR.min.js'),
};

/** All bundles by name. */
export async function bundles() {
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await bundle(name)])));
}

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/** Serves pages and scripts, with Brotli as on a good server. */
async function serve(files, delay) {
  const bodies = new Map(
    Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)])
  );
  const server = createServer(({url}, response) => {
    const body = bodies.get(url);
    const type = types[/\.\w+$/.exec(url)] ?? 'text/html';
    response.writeHead(body ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
    });
    setTimeout(() => response.end(body), url.endsWith('.js') ? delay : 0);
  }).listen(0);
  await once(server, 'listening');
  return {origin: `http://localhost:${server.address().port}`, close: () => server.close()};
}

/** Bundles, and a page with each at an address that is the contestant's name. */
export const withPages = (codes, attributes) =>
  Object.fromEntries(
    Object.entries(codes).flatMap(([name, code]) => [
      [`/${name}.js`, code],
      [`/${name}`, pageWith(`${name}.js`, '', attributes)],
    ])
  );

/** A page with a script. */
export const pageWith = (script, body = '', attributes = '') =>
  `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8"><title>Bench</title><body>${body}<script src="/${script}"></script>`;

/** The script that publishers paste, as it was built. */
export const built = () => readFileSync('dist/eczema-guide.js', 'utf8');

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc'];

/**
 * Serves files and starts the browser for `measure`, which gets the browser and the server's origin; scripts are
 * delayed by `delay` milliseconds.
 */
export async function inBrowser(files, measure, delay = 0) {
  const server = await serve(files, delay);
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  try {
    return await measure(browser, server.origin);
  } finally {
    await browser.close();
    server.close();
  }
}

// What Lighthouse and DevTools call slow 4G.
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** Opens a fresh page, passes it and its CDP session to `measure`, and closes it. */
export async function onPage(browser, {slow = false} = {}, measure) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (slow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  }
  try {
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

/** The bytes that scripts and the DOM use after garbage collection. */
export async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** The median of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Measures in turns, so that a busy machine slows all equally; returns a list of rows by name. */
export async function takeTurns(all, measure) {
  const taken = Object.fromEntries(all.map(name => [name, []]));
  for (let turn = 0; turn < runs; turn++)
    for (const name of all) taken[name].push(await measure(name));
  return taken;
}

/** Measures in turns; returns medians by name and column. */
export async function inTurns(all, measure) {
  const taken = await takeTurns(all, measure);
  return Object.fromEntries(
    all.map(name => [
      name,
      Object.fromEntries(
        Object.keys(taken[name][0]).map(key => [key, median(taken[name].map(row => row[key]))])
      ),
    ])
  );
}

const round = number => (number < 10 ? number.toFixed(2) : number.toFixed(0));

/** Prints medians, with their ratios to the first row in brackets. */
export function print(title, rows) {
  const [first] = Object.values(rows);
  console.log(`\n${title} (median of ${runs}, and ratio to the first row)`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [
        name,
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            `${round(value)}${first[key] ? ` (${(value / first[key]).toFixed(2)}x)` : ''}`,
          ])
        ),
      ])
    )
  );
}

/** Prints medians, and the ratios to the first row of the same turn: median, minimum and maximum. */
export function printSpread(title, taken) {
  const [first] = Object.values(taken);
  console.log(`\n${title} (median of ${runs}; ratio to the first row, and its range)`);
  console.table(
    Object.fromEntries(
      Object.entries(taken).map(([name, rows]) => [
        name,
        Object.fromEntries(Object.keys(rows[0]).map(key => [key, spread(key, rows, first)])),
      ])
    )
  );
}

function spread(key, rows, first) {
  const middle = round(median(rows.map(row => row[key])));
  if (rows === first) return middle;
  const ratios = rows.map((row, turn) => row[key] / first[turn][key]);
  const [ratio, least, greatest] = [median(ratios), Math.min(...ratios), Math.max(...ratios)];
  return `${middle} (${ratio.toFixed(2)}x, ${least.toFixed(2)}-${greatest.toFixed(2)})`;
}
