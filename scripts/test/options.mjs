import {parseArgs} from 'node:util';

const options = {
  engine: {type: 'string', multiple: true},
  timings: {type: 'string'},
  watch: {type: 'boolean', default: false},
};

/** `npm test -- [part of a path]… [--engine chromium]… [--watch] [--timings FILE]`. */
export function testOptions(args) {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const {engine = [], timings, watch} = values;
  return {texts: positionals, engines: engine, timings, watch};
}
