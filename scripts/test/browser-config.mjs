import {defaultReporter} from '@web/test-runner';
import {projectFiles} from '../serve/project-files.mjs';
import {bundledTests} from './bundled-tests.mjs';
import {emulateFeatures, pdfText, prerender, wholeRun} from './commands.mjs';
import {jsonModules} from './json-modules.mjs';
import {findLaunchers} from './launchers.mjs';
import {totalReporter} from './test-total.mjs';
import {typeScriptModules} from './typescript-modules.mjs';
import {isWhole} from '../../src/test/support/sample.suite.js';

/** How test files run in engines. They are bundled unless they are watched: each save would change many bundles. */
export const browserConfig = async ({files, engines, watch = false}) => ({
  files,
  nodeResolve: {exportConditions: ['production', 'default']},
  watch,
  middleware: [projectFiles, ...(watch ? [] : [await bundledTests(files)])],
  plugins: [jsonModules, typeScriptModules, pdfText, emulateFeatures, prerender, wholeRun],
  // Tests see pages as readers do, without notes for authors.
  testRunnerHtml: framework => `<!doctype html><html><body>
    <script>history.replaceState(null, '', location.href + '&guide-debug=off');</script>
    <script>window.isWholeRun = ${isWhole};</script>
    <script type="module" src="${framework}"></script>
  </body></html>`,
  browsers: await findLaunchers(engines),
  // One page at a time in each: focus and keys go to the page in front.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: {config: {timeout: 30_000}},
  // The gallery is one file, and a busy machine needs a long time for it.
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), totalReporter],
});
