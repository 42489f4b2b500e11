import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleImports} from '../scripts/build/sizes.mjs';
import {build, cached} from './cache.mjs';
import {poll} from './content.js';
import {built, bundle, lhc, pageWith} from './setting.mjs';

const five = ['jak-facts', 'eczema-poll', 'self-check', 'doctor-questions', 'visit-summary'];

/** What a publisher may show, and the elements that show it. */
const ours = {'One poll': ['eczema-poll'], 'Five widgets': five, 'The guide': ['eczema-guide']};

/** Other libraries that draw a poll. */
const others = {
  'hand-written': 'hand-written',
  'Lit alone': 'lit-alone',
  'Shoelace’s parts': 'shoelace',
  'Web Awesome’s parts': 'web-awesome',
  SurveyJS: 'survey-js',
  Formbricks: 'formbricks',
};

/** One module of some elements with Lit, as a bundler makes it. */
async function moduleOf(tags) {
  const [code] = await bundleImports(tags.map(tag => `eczema-guide/${tag}.js`));
  return code;
}

/** The output of a command for an input. */
function made(write, input = '') {
  return cached([build(), write.toString(), input], () => runCommand(write, input));
}

function runCommand(write, input) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [from, to] = ['in.html', 'out'].map(name => join(folder, name));
  writeFileSync(from, input);
  execFileSync(process.execPath, ['dist/node/eczema-guide.js', ...write(from, to, input)]);
  const text = readFileSync(to, 'utf8');
  rmSync(folder, {recursive: true});
  return text;
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>';

/** The four ways to load some elements, and the first once more, to show how large the noise is. */
async function waysOf(name, tags, path) {
  const body = tags.map(tag => `<${tag}></${tag}>`).join('');
  const own = await made(
    (_, to, input) => ['bundle', ...input.split(' '), '--out', to],
    tags.join(' ')
  );
  const code = await cached(['module', build(), tags], () => moduleOf(tags));
  const plain = pageWith('whole.js', body);
  const module = `${head}<body>${body}<script type="module" src="/${path}.mjs.js"></script>`;
  const withOwn = pageWith(`${path}.js`, body);
  const pages = {
    'whole script': plain,
    'the same, once more': plain,
    'script of its own': withOwn,
    modules: module,
    prerendered: await made((from, to) => ['prerender', from, to], withOwn),
  };
  return {
    files: {[`/${path}.js`]: own, [`/${path}.mjs.js`]: code},
    pages: Object.entries(pages).map(([way, html]) => ({page: name, way, html, ours: true})),
  };
}

const form = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    {
      linkId: poll.id,
      text: poll.question,
      type: 'choice',
      answerOption: poll.options.map(({id, label}) => ({valueCoding: {code: id, display: label}})),
    },
  ],
};

/** The poll as a form of LHC-Forms. */
const lhcPage = `${head}<link rel="stylesheet" href="/styles.css"><body><div id="box"></div><script src="/zone.js"></script><script src="/lhc-forms.js"></script><script src="/lhc-fhir.js"></script><script>LForms.Util.addFormToPage(${JSON.stringify(form)}, 'box', {fhirVersion: 'R4'})</script>`;

async function peer([way, name]) {
  const html = pageWith(`${name}.js`, '', 'data-start="poll"');
  return {files: {[`/${name}.js`]: await bundle(name)}, pages: [{page: 'One poll', way, html}]};
}

/** All files to serve, and the pages to measure, in order: `{page, way, path}`. */
export async function pageFiles() {
  const made = [];
  for (const [place, [name, tags]] of Object.entries(ours).entries())
    made.push(await waysOf(name, tags, `page-${place}`));
  for (const each of Object.entries(others)) made.push(await peer(each));
  made.push({files: lhc, pages: [{page: 'One poll', way: 'LHC-Forms', html: lhcPage}]});
  const pages = made
    .flatMap(each => each.pages)
    .map((each, place) => ({...each, path: `/page/${place}`}));
  const files = Object.assign({'/whole.js': built()}, ...made.map(each => each.files));
  for (const {path, html} of pages) files[path] = html;
  const order = Object.keys(ours);
  pages.sort((one, other) => order.indexOf(one.page) - order.indexOf(other.page));
  return {files, pages};
}
