import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'bench/node_modules/.cache';

/** What `make` returns for some inputs, cached on disk until they change. */
export async function cached(inputs, make) {
  const hash = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 20);
  const file = `${folder}/${hash}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = await make();
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, made);
  return made;
}

const codes = new Map();

/** Identifies the bundles of this build; anything made from them depends on it. */
export const build = () => readOnce('dist/integrity.json') + readOnce('dist/parts.json');

/** Identifies the packages that the bench compares with. */
export const packages = () => readOnce('bench/package-lock.json');

function readOnce(file) {
  if (!codes.has(file)) codes.set(file, readFileSync(file, 'utf8'));
  return codes.get(file);
}
