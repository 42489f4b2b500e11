import {open} from 'node:fs/promises';

/** The text of a file without its byte order mark, or why it can't be read. */
export type FileText =
  | {readonly text: string; readonly mark: boolean}
  | {readonly message: string; readonly fix: string};

const MB = 1024 * 1024;
// The built-in guide is a fiftieth of this size, and phones have to load content.
const maxBytes = 10 * MB;

const saveAsUtf8 = 'Save the file as UTF-8, the only encoding that browsers accept for JSON.';

const failures: Readonly<Record<string, {message: string; fix: string}>> = {
  ENOENT: {message: 'there is no such file', fix: 'Check the file name and path.'},
  EISDIR: {
    message: 'is a folder',
    fix: 'Give the files in it, for example folder/*.json.',
  },
  EACCES: {message: 'cannot be read: permission denied', fix: 'Check the permissions of the file.'},
};

function decode(bytes: Uint8Array): FileText {
  if (!bytes.length)
    return {message: 'is empty', fix: 'Add content, or remove the file from the page.'};
  if (/^(fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
    return {message: 'is in UTF-16', fix: saveAsUtf8};
  if (bytes.includes(0))
    return {message: 'is a binary file, not text', fix: 'Give a JSON or HTML file.'};
  try {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    if (text.trim()) return {text, mark};
    return {message: 'contains only white space', fix: 'Add content.'};
  } catch {
    return {message: 'is not in UTF-8', fix: saveAsUtf8};
  }
}

/** Reads a JSON or HTML file, or explains in plain words why it can't be read. */
export async function readText(path: string): Promise<FileText> {
  try {
    const file = await open(path);
    try {
      const {size} = await file.stat();
      if (size <= maxBytes) return decode(await file.readFile());
      return {
        message: `has ${Math.round(size / MB)} MB, and the limit is ${maxBytes / MB} MB`,
        fix: 'Check that it is the right file, or split it.',
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code)
      return (
        failures[code] ?? {message: `can't be read (${code})`, fix: 'Check the file and its disk.'}
      );
    throw error;
  }
}
