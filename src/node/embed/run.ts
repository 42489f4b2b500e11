import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {Refusal} from '../refusal.js';
import type {Embedded, EmbedOptions} from './embed.js';
import {frameCode} from './oembed.js';

/** The flags of the command line. */
export interface EmbedFlags {
  readonly out: string;
  readonly lang: readonly string[];
  readonly content: readonly string[];
  readonly style?: string;
  readonly address?: string;
}

function addressOf(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Refusal(
      `--address ${given}: expected the address of the folder on the web, such as https://clinic.example/embed/`
    );
  return new URL(`${given.replace(/\/*$/, '')}/`).href;
}

async function readStyle(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Refusal(`${file} can't be read. Fix: check the path of --style.`);
  }
}

const isOnWeb = (style: string) => /^https?:\/\//i.test(style);

async function write(out: string, files: Embedded['files']): Promise<void> {
  for (const [file, text] of files) {
    const path = join(out, file);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text);
  }
}

function report(out: string, {files, pages}: Embedded, address: string | undefined): string {
  const at = address ?? 'embed/';
  const [first] = pages;
  const notes = address
    ? ''
    : 'No oEmbed answers were written: they need --address, the address of the folder on the web.\n';
  return [
    `${out}: ${pages.length} pages, ${files.size} files`,
    ...pages.map(({file, title}) => `  ${file}  ${title}`),
    notes,
    'Paste into a page:',
    `  ${frameCode(`${at}${first.file}`, first.title)}`,
    `  <script src="${at}embed.js" async></script>`,
    '',
  ].join('\n');
}

/** Writes pages to embed into a folder, and prints how to use them; sets the exit code to 1 if something is broken. */
export async function runEmbed(tags: readonly string[], flags: EmbedFlags): Promise<void> {
  const {out, lang, content, style} = flags;
  const address = flags.address === undefined ? undefined : addressOf(flags.address);
  const isFile = style !== undefined && !isOnWeb(style);
  const theme = isFile ? basename(style) : style;
  const sheet = isFile ? [[basename(style), await readStyle(style)] as const] : [];
  // Imports the prerenderer first: its elements must be those that its own Lit draws, and reading content defines others.
  const {prerender} = await import('../prerender/prerender.js');
  const {embed} = await import('./embed.js');
  const options: EmbedOptions = {out, lang, content, theme, address};
  const made = await embed(prerender, tags, options);
  await write(out, new Map([...made.files, ...sheet]));
  process.stdout.write(report(out, made, address));
  for (const each of made.errors) console.error(each);
  if (made.errors.length) process.exitCode = 1;
}
