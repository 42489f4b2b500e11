import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {Refusal} from '../refusal.js';
import type {Parts} from './join-parts.js';

/** The path of a file of this package, if it exists. */
function pathOf(file: string): string | undefined {
  try {
    const path = createRequire(import.meta.url).resolve(`eczema-guide/dist/${file}`);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function readJson(file: string): Promise<unknown> {
  const path = pathOf(file);
  return path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'));
}

/** Reads the pieces of the script that the build wrote. */
export async function readParts(): Promise<Parts> {
  const parts = await readJson('parts.json');
  if (!parts)
    throw new Refusal(
      'dist/parts.json is missing. Fix: run npm run build, or install the package again.'
    );
  return parts as Parts;
}

/** Built-in content by its language and file, such as `es/facts`; `undefined` if there is none. */
export async function readBuiltIn(name: string): Promise<Record<string, unknown> | undefined> {
  return (await readJson(`content/${name}.json`)) as Record<string, unknown> | undefined;
}
