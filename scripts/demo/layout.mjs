/** Text as HTML. */
export function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A sentence from the sources as HTML: `code` between backticks. */
export function sentence(text = '') {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The scripts of a page that shows widgets, by their addresses: the widgets, and one that belongs to the page. */
export const widgetScripts = own => ['../../dist/eczema-guide.js', `../../dist/demo/${own}`];

function scriptTag(address) {
  const loading = address.includes('/demo/') ? 'type="module"' : 'async';
  return `    <script ${loading} src="${address}"></script>`;
}

const sections = [
  ['guide.html', 'Guide'],
  ['clinic.html', 'Clinic'],
  ['article.html', 'Article'],
  ['index.html#elements', 'Elements'],
  ['builder.html', 'Builder'],
  ['docs/index.html', 'Docs'],
];

const navigationTo = section =>
  sections.map(([address, name]) => {
    const current = name === section ? ' aria-current="true"' : '';
    return `        <a href="../${address}"${current}>${name}</a>`;
  });

const styleTag = file => `    <link rel="stylesheet" href="../${file}" />`;

/** A page of the demo, one folder below its home, like the handwritten pages; `section` is the part it belongs to. */
export function layout({title, description, scripts, body, section, styles = []}) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)} · eczema-guide</title>
    <meta name="description" content="${escape(description)}" />
    <link rel="icon" href="../images/icon.svg" />
${['demo.css', ...styles].map(styleTag).join('\n')}
${scripts.map(scriptTag).join('\n')}
  </head>
  <body>
    <header class="site">
      <a class="name" href="../index.html">eczema-guide</a>
      <nav aria-label="Demo pages">
${navigationTo(section).join('\n')}
      </nav>
    </header>

    <main>
${body}
    </main>

    <footer class="site-end"><p>Code: MIT. Built-in content: CC BY 4.0.</p></footer>
  </body>
</html>
`;
}

/** Links to the pages before and after. */
export function pager(pages, index) {
  const link = (page, words) =>
    page ? `<a href="${page.file}">${words(escape(page.name))}</a>` : '';
  return `<nav class="pager" aria-label="Pages like this one">
${link(pages[index - 1], name => `← ${name}`)}
${link(pages[index + 1], name => `${name} →`)}
</nav>`;
}
