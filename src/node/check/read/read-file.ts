import {open} from 'node:fs/promises';

/** A file's text; or why there is none. A byte order mark is taken off. */
export type FileText =
  | {readonly text: string; readonly mark: boolean}
  | {readonly message: string; readonly fix: string};

const MB = 1024 * 1024;
// All content of the built-in guide is a fiftieth of this, and a phone must load it.
const most = 10 * MB;

const saveAsUtf8 = 'Save the file as UTF-8; browsers read JSON in no other encoding.';

const failures: Readonly<Record<string, {message: string; fix: string}>> = {
  ENOENT: {message: 'there is no such file', fix: 'Look at its name and its folder.'},
  EISDIR: {
    message: 'is a folder',
    fix: 'Name the files in it, for example folder/*.json.',
  },
  EACCES: {message: 'may not be read', fix: 'Look at the permissions of the file.'},
};

function decode(bytes: Uint8Array): FileText {
  if (!bytes.length)
    return {message: 'is empty', fix: 'Write content into it, or take it off the page.'};
  if (/^(fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
    return {message: 'is written in UTF-16', fix: saveAsUtf8};
  if (bytes.includes(0))
    return {message: 'is no text but binary data', fix: 'Name a JSON or HTML file.'};
  try {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    if (text.trim()) return {text, mark};
    return {message: 'is empty but for white space', fix: 'Write content into it.'};
  } catch {
    return {message: 'is not written in UTF-8', fix: saveAsUtf8};
  }
}

/** Reads a JSON or HTML file, and says in an editor's words what is wrong with an odd one. */
export async function readText(path: string): Promise<FileText> {
  try {
    const file = await open(path);
    try {
      const {size} = await file.stat();
      if (size <= most) return decode(await file.readFile());
      return {
        message: `has ${Math.round(size / MB)} MB, and more than ${most / MB} MB is no content for a page`,
        fix: 'Look whether it is the file that you meant, or split it.',
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code)
      return failures[code] ?? {message: `can't be read (${code})`, fix: 'Look at the file.'};
    throw error;
  }
}
