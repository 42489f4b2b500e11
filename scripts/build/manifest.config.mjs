import {manifestPlugin} from './manifest-plugin.mjs';

/** How `dist/custom-elements.json` is made from the sources. */
export default {
  globs: ['src/{elements,guide,shared}/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [manifestPlugin()],
};
