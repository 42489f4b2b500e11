const call = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)+)',\s*'eczema-guide'\s*\)/g;

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

const stringsIn = ([file, text]) =>
  [...text.matchAll(call)].map(match => ({
    words: match[1].replace(/\\(.)/g, '$1'),
    place: `${file}:${lineOf(text, match.index)}`,
  }));

const blockStrings = ({title, description, keywords}) =>
  [
    ['block title', title],
    ['block description', description],
    ...keywords.map(keyword => ['block keyword', keyword]),
  ].map(([context, words]) => ({words, context, place: 'block.json'}));

const headerStrings = plugin =>
  ['Plugin Name', 'Description'].map(field => ({
    words: new RegExp(`^ \\* ${field}:\\s+(.+)$`, 'm').exec(plugin)[1],
    place: 'eczema-guide.php',
  }));

const quoted = text => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function entry(found) {
  const [{words, context}] = found;
  const places = new Set(found.map(({place}) => place));
  return [
    `#: ${[...places].join(' ')}`,
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(words)}`,
    'msgstr ""',
  ].join('\n');
}

/** The template for translators (`.pot`) of a plugin's files: `[name, text]` each. */
export function translationTemplate(files, version) {
  const byName = Object.fromEntries(files);
  const found = [
    ...headerStrings(byName['eczema-guide.php']),
    ...blockStrings(JSON.parse(byName['block.json'])),
    ...files.filter(([file]) => /\.(php|js)$/.test(file)).flatMap(stringsIn),
  ];
  const groups = new Map();
  for (const each of found) {
    const key = `${each.context}\n${each.words}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: Eczema Guide ${version}\\n"`,
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: eczema-guide\\n"',
  ].join('\n');
  return `${[head, ...[...groups.values()].map(entry)].join('\n\n')}\n`;
}
