import {build} from 'esbuild';

/** Bundles a module that imports this package, in development mode, in which frameworks warn. */
export async function bundle(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
}
