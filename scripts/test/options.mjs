import {parseArgs} from 'node:util';
import {UsageError} from './usage-error.mjs';

const options = {
  engine: {type: 'string', multiple: true},
  timings: {type: 'string'},
  watch: {type: 'boolean', default: false},
};

const usage = 'npm test -- [part of a path]… [--engine chromium]… [--watch] [--timings FILE]';

/** Reads what follows `npm test --`. Throws a `UsageError` with the usage. */
export function testOptions(args) {
  const {values, positionals} = parse(args);
  const {engine = [], timings, watch} = values;
  return {texts: positionals, engines: engine, timings, watch};
}

function parse(args) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch ({message}) {
    throw new UsageError(`${message.replace(/\. To specify.*/, '')}\n${usage}`);
  }
}
