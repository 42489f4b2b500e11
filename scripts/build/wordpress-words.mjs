// Prints JSON with files by their paths in the plugin: the guide's own words of each widget as its shadow root, in the
// locale of the page, and the style sheets that these link to. Words that are the same as in American English are listed
// there only, and `{{styles}}` is replaced with the address of the folder. This needs a process of its own, since elements are
// defined once per process, and here they are the ones that draw without a DOM.
import {catalog} from '../../dist/demo/modules/demo/builder/catalog.js';
import {prerender} from '../../dist/node/prerender/prerender.js';

// Countries differ in numbers to call and in what is approved.
const locales = ['en-US', 'en-GB', 'es-ES'];

const files = {};

function style(tag, css) {
  files[`styles/${tag}.css`] = css;
  return `<link rel="stylesheet" href="{{styles}}/${tag}.css">`;
}

async function wordsOf({tag, always}, locale) {
  const start = `<${tag}${always ? ` ${always}` : ''}>`;
  const page = `<!doctype html><html lang="${locale}"><body>${start}</${tag}></body></html>`;
  const languages = [locale.slice(0, 2)].filter(code => code !== 'en');
  const {html, errors} = await prerender(page, {file: `${tag}.html`, root: '.', languages, style});
  if (errors.length) throw new Error(errors.join('\n'));
  const words = html.slice(html.indexOf(start) + start.length);
  return words.slice(0, words.lastIndexOf(`</${tag}>`));
}

for (const locale of locales)
  for (const widget of catalog) {
    const words = await wordsOf(widget, locale);
    const american = files[`words/en-US/${widget.tag}.html`];
    if (words !== american) files[`words/${locale}/${widget.tag}.html`] = words;
  }

process.stdout.write(JSON.stringify(files));
