import {resolve} from 'node:path';
import {PassThrough} from 'node:stream';
import {context} from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const reload = `new EventSource('/changes').onmessage = () => location.reload();`;

/** The script that esbuild builds from the sources, again after each save. */
export async function liveScript(entry = 'src/index.ts') {
  const pages = new Set();
  let code = '';
  let began;
  const isReady = new Promise(resolve => (began = resolve));

  function publish({outputFiles, errors}) {
    began();
    if (errors.length) return;
    code = outputFiles[0].text;
    for (const page of pages) page.write('data: changed\n\n');
  }

  const options = {
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    conditions: ['production'],
    // package.json lists the modules of dist/ that have side effects, so esbuild would drop those of src/ as unused.
    ignoreAnnotations: true,
    footer: {js: reload},
    logLevel: 'warning',
    plugins: [{name: 'publish', setup: build => build.onEnd(publish)}],
  };
  const builder = await context(options);
  await builder.watch();
  await isReady;

  function changes(page) {
    const stream = new PassThrough();
    pages.add(stream);
    page.req.once('close', () => pages.delete(stream));
    page.type = 'text/event-stream';
    page.set('Cache-Control', 'no-store');
    page.body = stream;
    stream.write(': open\n\n');
  }

  /** Serves the script, and tells pages when it has changed. */
  async function middleware(page, next) {
    if (page.path === '/changes') return changes(page);
    if (page.path !== '/dist/eczema-guide.js') return next();
    page.type = 'text/javascript';
    page.set('Cache-Control', 'no-store');
    page.body = code;
  }

  return {middleware, close: () => builder.dispose()};
}
