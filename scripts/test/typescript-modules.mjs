import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {compiled} from './compiled-sources.mjs';

const root = resolve(import.meta.dirname, '../..');
const fileOf = path => resolve(root, `.${path}`);
const isSource = ({path}) => path.endsWith('.ts');

/** Serves TypeScript as scripts, also if a source imports it by the name of its future script. */
export const typeScriptModules = {
  name: 'typescript-modules',
  resolveMimeType: context => (isSource(context) ? 'js' : undefined),
  resolveImport({source, context}) {
    if (!isSource(context) || !/^\..*\.js$/.test(source)) return undefined;
    const written = source.replace(/js$/, 'ts');
    const file = resolve(dirname(fileOf(context.path)), written);
    return existsSync(file) ? written : undefined;
  },
  transform: context => (isSource(context) ? compiled(fileOf(context.path)) : undefined),
};
