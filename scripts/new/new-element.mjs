import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {elementFiles} from './element-files.mjs';

/** The stock words of a new element, until it has better ones. */
const words = {
  en: {title: 'A new part', empty: 'Nothing is listed here yet.'},
  es: {title: 'Una parte nueva', empty: 'Todavía no hay nada aquí.'},
  fr: {title: 'Une nouvelle partie', empty: 'Rien n’est indiqué ici pour l’instant.'},
  de: {title: 'Ein neuer Teil', empty: 'Hier steht noch nichts.'},
  ar: {title: 'جزء جديد', empty: 'لا شيء مذكور هنا بعد.'},
};

const upperFirst = word => word[0].toUpperCase() + word.slice(1);

/** The names of an element: its tag, its class, and its section in a guide's file. */
function namesOf(tag) {
  const parts = tag.split('-');
  const name = parts.map(upperFirst).join('');
  return {tag, name, section: name[0].toLowerCase() + name.slice(1), title: words.en.title};
}

/** Adds a line before the one that ends a list. */
function addLine(text, begins, ends, line) {
  const start = text.indexOf(begins);
  const end = text.indexOf(ends, start);
  if (start < 0 || end < 0) throw new Error(`Found no list that begins with ${begins}`);
  return text.slice(0, end) + line + text.slice(end);
}

/** Adds the element's own words, and to the guide's words the name of its section for when it has no title. */
function addStrings(text, language, section) {
  const {title} = words[language];
  const withKind = addLine(text, 'export const guide', '};\n', `  ${section}: '${title}',\n`);
  return withKind + ownStrings(language, section);
}

function ownStrings(language, section) {
  const type = language === 'en' ? '' : `: Words<'${section}'>`;
  const lines = Object.entries(words[language]).map(([key, text]) => `  ${key}: '${text}',\n`);
  return `\nexport const ${section}${type} = {\n${lines.join('')}};\n`;
}

const entry = ({tag}) => `  '${tag}': {
    name: '${upperFirst(tag.replace('-', ' '))}',
    does: 'Readers read a list of items.',
    withoutContent: true,
  },
`;

/** The files in which an element is registered, each with a function that adds it. */
const registrations = {
  'src/elements/all.ts': (text, {section, tag}) =>
    addLine(text, 'export const tagOf', '} as const', `  ${section}: '${tag}',\n`),
  'src/elements/widgets.ts': (text, {section, name, tag}) =>
    `${text}export {${name} as ${section}} from './${tag}/${tag}.js';\n`,
  'demo/builder/catalog.ts': (text, names) =>
    addLine(text, 'const descriptions', '};\n', entry(names)),
  ...Object.fromEntries(
    Object.keys(words).map(language => [
      `src/strings/${language}.ts`,
      (text, {section}) => addStrings(text, language, section),
    ])
  ),
};

/** Makes a working element in the project at `root`; returns the paths of the files that it made and changed. */
export function newElement(root, tag) {
  if (!/^[a-z]+-[a-z]+$/.test(tag))
    throw new Error(`"${tag}" is not a tag of two words in small letters, such as skin-diary.`);
  if (existsSync(join(root, 'src/elements', tag))) throw new Error(`<${tag}> already exists.`);
  const names = namesOf(tag);
  const changed = Object.entries(registrations).map(([path, add]) => [
    path,
    add(readFileSync(join(root, path), 'utf8'), names),
  ]);
  const made = Object.entries(elementFiles(names));
  for (const [path, text] of [...made, ...changed]) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return {made: made.map(([path]) => path), changed: changed.map(([path]) => path)};
}
