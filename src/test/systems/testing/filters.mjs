import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {load, wordPress} from './packages.mjs';

const kses = join(import.meta.dirname, 'kses.php');

/** What WordPress shows of texts that a role wrote in one of its editors. */
export function throughWordPress(texts) {
  const input = texts.map(text => `${JSON.stringify(text)}\n`).join('');
  const {stdout, stderr, status} = spawnSync('php', [kses, wordPress], {input, encoding: 'utf8'});
  if (status) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

/** Renders Markdown like GitHub, static sites and documentation tools. */
async function markdown(allowsHtml) {
  const [{unified}, {default: parse}, {default: toHtml}, {default: raw}, {default: write}] =
    await Promise.all(
      ['unified', 'remark-parse', 'remark-rehype', 'rehype-raw', 'rehype-stringify'].map(load)
    );
  const reader = unified().use(parse).use(toHtml, {allowDangerousHtml: allowsHtml});
  const processor = (allowsHtml ? reader.use(raw) : reader).use(write);
  return text => String(processor.processSync(text));
}

async function githubSanitizer() {
  const [{unified}, {default: parse}, {default: sanitize}, {default: write}] = await Promise.all(
    ['unified', 'rehype-parse', 'rehype-sanitize', 'rehype-stringify'].map(load)
  );
  const processor = unified().use(parse, {fragment: true}).use(sanitize).use(write);
  return html => String(processor.processSync(html));
}

/** Filters that run without a browser, by name; each gets the author's text and returns what readers get. */
export async function loadFilters() {
  const {autop} = await load('@wordpress/autop');
  const {default: sanitizeHtml} = await load('sanitize-html');
  const {marked} = await load('marked');
  return {
    'The page’s own HTML': html => html,
    '@wordpress/autop': html => autop(html),
    'sanitize-html': html => sanitizeHtml(html),
    'rehype-sanitize': await githubSanitizer(),
    'Markdown with HTML': await markdown(true),
    'Markdown without HTML': await markdown(false),
    marked: text => marked.parse(text),
  };
}
