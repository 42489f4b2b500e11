import {readFileSync, unwatchFile, watchFile} from 'node:fs';
import {Refusal} from '../refusal.js';
import {parsePolls, unknownFields, type Polls} from './polls.js';

/** The polls of a file; `unknown` are fields without a meaning. */
export interface PollFile {
  readonly polls: Polls;
  readonly unknown: readonly string[];
}

/** Reads a file of polls. Throws a `Refusal` that names file and field. */
export function readPollFile(file: string): PollFile {
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return {polls: parsePolls(given), unknown: unknownFields(given)};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Refusal(code === 'ENOENT' ? missing(file) : `${file}: ${message}`);
  }
}

const missing = (file: string) => `${file}: not found. It lists the polls, for example
  {"polls": [{"id": "first", "question": "What first?", "options": ["Cost", "Risks"]}]}`;

/** Calls back when the file changes. Returns a function that stops watching. */
export function watchPollFile(file: string, changed: () => void): () => void {
  // By polling, because events get lost when an editor replaces the file, and on network drives.
  const listener = () => changed();
  watchFile(file, {interval: 500}, listener);
  return () => unwatchFile(file, listener);
}
