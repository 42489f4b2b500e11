import {fileURLToPath} from 'node:url';

/** What Node is started with to run `eczema-guide` from its sources; its own arguments follow. */
export const commandWords = [
  '--import',
  new URL('run-sources.mjs', import.meta.url).href,
  fileURLToPath(new URL('../../src/node/eczema-guide.ts', import.meta.url)),
];
