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

/** Code on one side, what it makes on the other. */
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

/**
 * Draws the templates of a page: each shows its code and what it makes of it, once written. `data-code-only`
 * shows the code alone, `data-files` names files to show as well, and `data-try` is drawn by `drawTry`.
 */
export function drawTemplates(page, {readFile, drawTry}) {
  return page.replace(templates, (_, indent, attributes, content) => {
    const markup = dedented(content, indent);
    const [, names = ''] = /data-files="([^"]*)"/.exec(attributes) ?? [];
    if (attributes.includes('data-try')) return drawTry(markup);
    if (attributes.includes('data-code-only'))
      return `<div class="code">\n${codeBlock('Code', markup)}\n</div>`;
    const files = names.split(' ').filter(Boolean);
    return example(
      markup,
      files.map(name => ({name, text: readFile(name)}))
    );
  });
}
