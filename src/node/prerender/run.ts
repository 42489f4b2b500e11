import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {StyleTag} from './element-renderer.js';
import {linkedStyles} from './linked-styles.js';
import {prerender} from './prerender.js';

/** The options of `eczema-guide prerender`, besides the two files. */
export interface RunOptions {
  /** A folder for style sheets; without it each shadow root has a `<style>`. */
  readonly css?: string;
  readonly root?: string;
  readonly language: readonly string[];
}

async function readPage(file: string): Promise<string> {
  const bytes = await readFile(file);
  const html = bytes.toString('utf8');
  if (!Buffer.from(html).equals(bytes)) throw new Error(`${file} is not in UTF-8`);
  return html;
}

/** Prerenders one file into another and reports what it did; sets the exit code to 1 if something is broken. */
export async function run(input: string, output: string, options: RunOptions): Promise<void> {
  const {css: folder, root = dirname(input), language: languages} = options;
  const sheets = new Map<string, string>();
  const style: StyleTag = folder
    ? linkedStyles(folder, output, sheets)
    : (_tag, css) => `<style>${css}</style>`;
  const html = await readPage(input);
  const page = await prerender(html, {file: input, root, languages, style});
  await writeFile(output, page.html);
  if (folder) await mkdir(folder, {recursive: true});
  for (const [file, css] of sheets) await writeFile(join(folder!, file), css);
  const left = page.left.map(each => `${each} is left for the browser\n`);
  process.stdout.write(`${output}: ${page.drawn} elements drawn\n${left.join('')}`);
  for (const each of page.errors) console.error(each);
  if (page.errors.length) process.exitCode = 1;
}
