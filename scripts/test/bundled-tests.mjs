import {relative, resolve, sep} from 'node:path';
import {build} from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const urlOf = path => `/${relative(root, path).replaceAll(sep, '/')}`;

/**
 * Middleware that serves test files as bundles, at their own addresses. The modules that they share are chunks, so that a
 * page loads each once: some ten requests instead of some hundred, each of which the runner would transform.
 */
export async function bundledTests(files) {
  const {outputFiles} = await build({
    entryPoints: files,
    absWorkingDir: root,
    outdir: root,
    outbase: root,
    chunkNames: 'test-chunks/[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Only failures need the maps, which name the sources in their stacks.
    sourcemap: 'linked',
    sourcesContent: false,
    // As the runner resolves modules that aren't bundled.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['production'],
    external: ['/__web-dev-server__*'],
    // Tests import elements for their effects, which package.json promises for the scripts of dist/ only.
    ignoreAnnotations: true,
  });
  const bodies = new Map(outputFiles.map(({path, contents}) => [urlOf(path), contents]));
  return (context, next) => {
    const body = bodies.get(context.path.replace(/\.ts$/, '.js'));
    if (!body) return next();
    context.type = 'js';
    context.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    // Their names change with their content.
    if (context.path.startsWith('/test-chunks/')) context.set('Cache-Control', 'max-age=86400');
    return undefined;
  };
}
