import {createHash} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {Refusal} from '../refusal.js';
import {bundle, type BundleOptions} from './bundle.js';

/** The flags of the command line. */
export interface BundleFlags extends BundleOptions {
  readonly out: string;
}

const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

const sizes = (code: string) =>
  [
    kB(Buffer.byteLength(code)),
    `${kB(gzipSync(code, {level: 9}).length)} gzip`,
    `${kB(brotliCompressSync(code).length)} brotli`,
  ].join(', ');

const integrity = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

function report(file: string, code: string, tags: readonly string[]): string {
  const script = `<script src="${basename(file)}" integrity="${integrity(code)}" crossorigin="anonymous" defer></script>`;
  return [
    `${file}: ${sizes(code)}`,
    `Hash: ${integrity(code)}`,
    '',
    'Paste into the page:',
    `  ${script}`,
    ...tags.map(tag => `  <${tag}></${tag}>`),
    '',
  ].join('\n');
}

async function write(file: string, code: string): Promise<void> {
  try {
    await writeFile(file, code);
  } catch (error) {
    const {code: reason} = error as NodeJS.ErrnoException;
    if (!reason) throw error;
    throw new Refusal(`${file} can't be written (${reason}). Fix: check the folder.`);
  }
}

/** Writes a script with the requested elements, and reports its size, its hash and how to use it. */
export async function runBundle(tags: readonly string[], flags: BundleFlags): Promise<string> {
  const {code, unused} = await bundle(tags, flags);
  await write(flags.out, code);
  const notes = unused.map(name => `Not used, since no element in this script shows it: ${name}\n`);
  return `${notes.join('')}${report(flags.out, code, tags)}`;
}
