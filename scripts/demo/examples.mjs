import {readFileSync} from 'node:fs';
import {escape} from './layout.mjs';

const templates = /^( *)<template([^>]*)>\n(.*?)\n\1<\/template>$/gms;

/** The markup inside a template, without the template's own indent. */
function dedented(markup, indent) {
  const margin = `${indent}  `;
  return markup
    .split('\n')
    .map(line => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n');
}

/** A piece of code under its label; the page's script adds a button that copies it. */
export function codeBlock(label, code) {
  return `<p class="label">${label}</p>\n<pre><code>${escape(code)}</code></pre>`;
}

/** Code on one side, its result on the other. */
function example(markup, files) {
  const blocks = [
    codeBlock('Code', markup),
    ...files.map(({name, text}) => codeBlock(`<code>${name}</code>`, text.trim())),
  ];
  return `<div class="example beside">
<div class="code">
${blocks.join('\n')}
</div>
<div class="result">
<p class="label">Result</p>
${markup}
</div>
</div>`;
}

function drawTemplate(folder, markup, attributes, drawTry) {
  const [, names = ''] = /data-files="([^"]*)"/.exec(attributes) ?? [];
  if (attributes.includes('data-try')) return drawTry(markup);
  if (attributes.includes('data-code-only'))
    return `<div class="code">\n${codeBlock('Code', markup)}\n</div>`;
  const files = names.split(' ').filter(Boolean);
  return example(
    markup,
    files.map(name => ({name, text: readFileSync(`demo/${folder}/${name}`, 'utf8')}))
  );
}

/**
 * Reads a page of `demo/pages/` and draws its templates, which are written once: each shows its code and its result.
 * `data-code-only` shows only the code, `data-files` names files to show as well, and `data-try` is drawn by
 * `drawTry`. Returns the lead, its first paragraph, and the rest separately.
 */
export function drawTemplates(folder, file, drawTry) {
  const page = readFileSync(`demo/pages/${folder}/${file}`, 'utf8');
  const [, lead, rest] = /^(.*?<p class="lead">.*?<\/p>)\n(.*)$/s.exec(page);
  const draw = (_, indent, attributes, content) =>
    drawTemplate(folder, dedented(content, indent), attributes, drawTry);
  return {lead, rest: rest.replace(templates, draw)};
}
