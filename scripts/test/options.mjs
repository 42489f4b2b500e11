import {parseArgs} from 'node:util';

const options = {
  engine: {type: 'string', multiple: true},
  watch: {type: 'boolean', default: false},
};

/** `npm test -- [part of a path]… [--engine chromium]… [--watch]`. */
export function testOptions(args) {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  return {texts: positionals, engines: values.engine ?? [], watch: values.watch};
}
