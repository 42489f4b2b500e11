import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {built, inBrowser, inTurns, onPage, pageWith, print} from './setting.mjs';

const content = name => JSON.parse(readFileSync(`src/content/en/${name}.json`, 'utf8'));

const faqs = content('faqs')
  .faqs.map(
    ({question, answer}) => `<details><summary>${question}</summary><p>${answer}</p></details>`
  )
  .join('');
const facts = content('facts')
  .facts.map(({title, text}) => `<li><strong>${title}</strong> ${text}</li>`)
  .join('');

const below = '<p>What stands below.</p>';

const page = (body, style = '') => pageWith('built.js', `${style}${body}${below}`);

// What docs/content.md tells publishers to write.
const room =
  '<style>jak-faqs, jak-facts {display: block; margin-block: 1.5em; min-block-size: 45em}</style>';

/** A page after `eczema-guide prerender`. */
function prerendered(html) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [input, output] = ['in.html', 'out.html'].map(name => join(folder, name));
  writeFileSync(input, html);
  execFileSync(process.execPath, ['dist/node/eczema-guide.js', 'prerender', input, output]);
  const made = readFileSync(output, 'utf8');
  rmSync(folder, {recursive: true});
  return made;
}

const variantsOf = (tag, words) => ({
  [`${tag}: plain HTML`]: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${words}${below}`,
  [`${tag}: HTML children`]: page(`<${tag}>${words}</${tag}>`),
  [`${tag}: HTML children, with room`]: page(`<${tag}>${words}</${tag}>`, room),
  [`${tag}: prerendered`]: prerendered(page(`<${tag}></${tag}>`)),
});

const pages = {...variantsOf('jak-faqs', faqs), ...variantsOf('jak-facts', `<ul>${facts}</ul>`)};

/** In the page: its first words, and how far its parts have moved. */
const read = () =>
  new Promise(resolve => {
    let shift = 0;
    new PerformanceObserver(list => {
      for (const {value} of list.getEntries()) shift += value;
    }).observe({type: 'layout-shift', buffered: true});
    const [{startTime}] = performance.getEntriesByName('first-contentful-paint');
    requestAnimationFrame(() =>
      setTimeout(() => resolve({'first words ms': startTime, 'layout shift': shift}), 100)
    );
  });

const measure = (browser, url, tag) =>
  onPage(browser, {slow: true}, async each => {
    await each.goto(url, {waitUntil: 'load'});
    // If the page has a script, it has taken over.
    await each.waitForFunction(name => {
      const element = document.querySelector(name);
      return !element || element.status === 'ready';
    }, tag);
    return each.evaluate(read);
  });

/** Pages whose words are already HTML, on a slow phone and network; the script loads late. */
export async function run() {
  const names = Object.keys(pages);
  const path = name => `/${names.indexOf(name)}`;
  const files = {
    '/built.js': built(),
    ...Object.fromEntries(names.map(name => [path(name), pages[name]])),
  };
  const rows = await inBrowser(
    files,
    (browser, origin) =>
      inTurns(names, name => measure(browser, `${origin}${path(name)}`, name.split(':')[0])),
    1500
  );
  print('Words that are HTML already, slow 4G and a 4x slower CPU, script late', rows);
}
