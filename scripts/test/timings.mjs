import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const times = new Map();

/** Adds milliseconds to the time of a test file in an engine, or in Node. */
export function addTime(engine, file, duration) {
  const name = `${engine} ${relative('.', file)}`;
  times.set(name, (times.get(name) ?? 0) + duration);
}

/** Writes the seconds of each file, the longest first. */
export function writeTimings(path) {
  const longestFirst = [...times].sort(([, one], [, other]) => other - one);
  const seconds = longestFirst.map(([name, time]) => [name, Math.round(time / 100) / 10]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(seconds), null, 2)}\n`);
}
