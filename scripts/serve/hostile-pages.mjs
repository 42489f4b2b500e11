import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const folder = resolve(project, 'demo/hostile');
const gallery = resolve(project, 'scripts/test/gallery/node_modules');
const read = file => readFileSync(resolve(folder, file), 'utf8');

/** The ways in which a page can include the guide's script. */
const scripts = {
  classic: '<script src="../../dist/eczema-guide.js"></script>',
  module: '<script type="module" src="../../dist/eczema-guide.js?module"></script>',
  older: `<script src="older-begins.js"></script>
    <script src="../../dist/eczema-guide.js?older"></script>
    <script src="older-ends.js"></script>`,
};

/** The events that our elements fire, from the manifest of the build. */
function eventNames() {
  const {modules} = JSON.parse(readFileSync(resolve(project, 'dist/custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap(module => module.declarations ?? []);
  const names = declarations.flatMap(({events = []}) => events.map(({name}) => name));
  return [...new Set(names)].join(' ');
}

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt()};`);
const attributes = (values = {}) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const script = (file = '') => (file ? `<script src="${file}"></script>` : '');
const isOurs = style => !style.includes('/');
const isInstalled = style => existsSync(resolve(gallery, style));
const link = style => `<link rel="stylesheet" href="${isOurs(style) ? '' : 'npm/'}${style}" />`;

/** The page of one host: the same words and widgets on each, and what this host does to them. */
function pageOf(host) {
  const {name, does, styles = [], doctype = true, guide = ['classic'], before, after} = host;
  const head = [...styles.map(link), ...(host.scripts ?? []).map(script)].join('\n    ');
  const end = [
    `<template id="host">${escape(JSON.stringify(host))}</template>`,
    ...[before, after, 'look.js'].map(script),
    ...guide.map(way => scripts[way]),
    script('checks.js'),
  ];
  const page = read('page.html')
    .replace('<html lang="en">', `<html lang="en"${attributes(host.html)}>`)
    .replace('<title>Hostile host', `<title>${name}`)
    .replace('<h1>', `<h1>${name}`)
    .replace('<p id="does">', `<p id="does">${escape(does)}`)
    .replace('src="recorder.js"', `src="recorder.js" data-events="${eventNames()}"`)
    .replace('<body>', `<body${attributes(host.body)}>`)
    .replace('</head>', `  ${head}\n  </head>`)
    .replace('</body>', `  ${end.join('\n    ')}\n  </body>`);
  return `${doctype ? '<!doctype html>\n' : ''}${page}`;
}

function index(hosts) {
  const entries = hosts.map(
    ({name, does}) => `<li><a href="${name}.html">${name}</a><p>${escape(does)}</p></li>`
  );
  return read('index.html').replace(
    '<ul class="links">',
    `<ul class="links">${entries.join('\n')}`
  );
}

const readHosts = () => JSON.parse(read('hosts.json')).hosts;

/** The Content Security Policy of a host. */
export const policyOf = name => readHosts().find(host => host.name === name).policy;

/**
 * Serves the gallery of hostile hosts: a page for each entry of `demo/hostile/hosts.json`, and real CSS from npm if
 * its packages are installed.
 */
export function hostilePages(context, next) {
  const [, path] = /^\/demo\/hostile\/(.*)$/.exec(context.path) ?? [];
  if (path === undefined) return next();
  const hosts = readHosts();
  const host = hosts.find(({name}) => path === `${name}.html`);
  const style = hosts.flatMap(host => host.styles ?? []).find(each => path === `npm/${each}`);
  if (host) {
    if (host.policy) context.set('Content-Security-Policy', host.policy);
    context.type = 'html';
    context.body = pageOf(host);
  } else if (style && isInstalled(style)) {
    context.type = 'css';
    context.body = readFileSync(resolve(gallery, style));
  } else if (['', 'index.html'].includes(path)) {
    context.type = 'html';
    context.body = index(hosts);
  } else return next();
}
