import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {pathToFileURL} from 'node:url';
import {tags} from '../../dist/elements/all.js';
import {editorData} from './editor-data.mjs';
import {frameworkComponents} from './framework-components.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {elementSchema} from './json-schema.mjs';
import {bundleImports, integrity, sizes} from './sizes.mjs';

const kB = 1024;
// The sizes reached so far, so that scripts don't grow unnoticed. docs/performance.md names the aim.
const budgets = {script: 87.6 * kB, element: 32.1 * kB};
// One element represents all: bundling each of them would double the time of a build.
const measuredElements = ['jak-facts'];
/** Scripts of chosen elements, each with its budget. */
const chosenScripts = [
  ['eczema-poll', 28.7 * kB],
  ['jak-facts eczema-poll self-check doctor-questions visit-summary', 51.5 * kB],
];

await cp('src/content', 'dist/content', {recursive: true, filter: path => !path.endsWith('.ts')});
await writeSchemas();
await writeTypes(JSON.parse(await readFile('dist/custom-elements.json', 'utf8')));
const overBudget = [
  ...(await reportScripts()),
  ...(await reportElements()),
  ...reportChosenScripts(),
];
for (const line of overBudget) console.error(line);
process.exitCode = overBudget.length ? 1 : 0;

async function writeSchemas() {
  await mkdir('dist/schema', {recursive: true});
  for (const tag of tags) {
    const module = `dist/elements/${tag}/${tag}.schema.js`;
    if (!existsSync(module)) continue;
    const {schema} = await import(pathToFileURL(module));
    await writeFile(
      `dist/schema/${tag}.json`,
      `${JSON.stringify(elementSchema(tag, schema), null, 2)}\n`
    );
  }
}

async function writeTypes(manifest) {
  for (const [file, data] of Object.entries(editorData(manifest)))
    await writeFile(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
  for (const [name, types] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(`dist/${name}.d.ts`, types);
    // A plain import of the types must also resolve at run time.
    await writeFile(`dist/${name}.js`, 'export {};\n');
  }
  for (const folder of ['react', 'vue']) await mkdir(`dist/${folder}`, {recursive: true});
  for (const [file, code] of Object.entries(frameworkComponents(manifest)))
    await writeFile(`dist/${file}`, code);
}

async function reportScripts() {
  const files = (await readdir('dist')).filter(file => /^eczema-guide(\..+)?\.js$/.test(file));
  const scripts = await Promise.all(
    files.map(async file => [file, await readFile(`dist/${file}`)])
  );
  const rows = scripts.map(([file, code]) => [`dist/${file}`, sizes(code), budgets.script]);
  console.log('\nScripts');
  for (const row of rows) logSizes(row);
  const hashes = scripts.map(([file, code]) => [file, integrity(code)]);
  for (const [file, hash] of hashes) console.log(`  ${file}  ${hash}`);
  await writeFile(
    'dist/integrity.json',
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`
  );
  return overBudgetLines(rows);
}

async function reportElements() {
  const specifiers = measuredElements.map(tag => `eczema-guide/${tag}.js`);
  const bundles = await Promise.all(specifiers.map(name => bundleImports([name])));
  const rows = specifiers.map((name, index) => [name, sizes(bundles[index][0]), budgets.element]);
  const [check, forms] = await bundleImports(['eczema-guide/self-check.js']);
  console.log('\nElements as modules, bundled with Lit');
  for (const row of rows) logSizes(row);
  logSizes(['eczema-guide/self-check.js', sizes(check)]);
  logSizes(['  and for a FHIR form, if there is one', sizes(forms)]);
  return overBudgetLines(rows);
}

function reportChosenScripts() {
  const folder = mkdtempSync(join(tmpdir(), 'eczema-guide-'));
  const file = join(folder, 'own.js');
  const rows = chosenScripts.map(([tags, budget]) => {
    const given = ['dist/node/eczema-guide.js', 'bundle', ...tags.split(' '), '--out', file];
    execFileSync(execPath, given, {stdio: 'pipe'});
    const count = tags.split(' ').length;
    const name = count > 1 ? `${count} elements, ${tags.split(' ')[0]} first` : tags;
    return [name, sizes(readFileSync(file)), budget];
  });
  rmSync(folder, {recursive: true});
  console.log('\nScripts of chosen elements');
  for (const row of rows) logSizes(row);
  return overBudgetLines(rows);
}

function logSizes([name, {raw, gzip, brotli}]) {
  const columns = [raw, gzip, brotli].map(bytes => `${(bytes / kB).toFixed(2)} kB`.padStart(10));
  console.log(`  ${name.padEnd(36)}${columns.join('')}`);
}

function overBudgetLines(rows) {
  return rows
    .filter(([, {brotli}, budget]) => brotli > budget)
    .map(
      ([name, {brotli}, budget]) =>
        `Over budget: ${name} has ${brotli} bytes brotli, ${budget} allowed. CONTRIBUTING.md says when to raise a budget.`
    );
}
