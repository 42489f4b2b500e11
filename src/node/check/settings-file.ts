import {existsSync} from 'node:fs';
import {Section} from './section.js';
import {readJson} from './read/json-text.js';
import {Lines} from './read/positions.js';
import {readText} from './read/read-file.js';
import {checkField} from './rules/all.js';
import {defaults, type CheckField} from './settings.js';

/** The settings file of a folder. */
const defaultFile = 'eczema-guide.check.json';

/** Reads the settings for all files, or returns one line that says why they can't be used. */
export async function readConfig(
  given: string | undefined
): Promise<{readonly field: CheckField} | {readonly message: string}> {
  const file = given ?? defaultFile;
  if (!given && !existsSync(file)) return {field: {}};
  const text = await readText(file);
  if (!('text' in text)) return {message: `${file}: ${text.message}. ${text.fix}`};
  const read = readJson(text.text);
  if ('mistake' in read) {
    const {offset, message, fix} = read.mistake;
    const {line, column} = new Lines(text.text).at(offset);
    return {message: `${file}:${line}:${column}: ${message}. ${fix}`};
  }
  const section = new Section('visit-summary', {check: read.value}, defaults());
  const [problem] = checkField.check(section);
  if (!problem) return {field: read.value as CheckField};
  return {
    message: `${file}: ${problem.path.replace(/^check\.?/, '')}: ${problem.message}. ${problem.fix}`,
  };
}
