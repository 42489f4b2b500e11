import {findTerm} from '../../../dist/elements/glossary-term/find-term.js';
import {isCode, leaves, texts, words} from './texts.mjs';

function* lists(value, path = '') {
  if (Array.isArray(value) && value.some(each => each && typeof each === 'object')) {
    yield {path, list: value};
  }
  if (!value || typeof value !== 'object') return;
  for (const [key, each] of Object.entries(value)) {
    const place = Array.isArray(value) ? `[${key}]` : `.${key}`;
    yield* lists(each, path ? path + place : key);
  }
}

// Rules of the self-check have no id, since nothing points to them, nor have the groups of people in a figure.
const hasNoId = path => /\.ask$|figure\.items$/.test(path);

/** Items of a list without an id, or with the id of another. */
export function idFindings(content) {
  const listsWithIds = [...lists(content)].filter(({path}) => !hasNoId(path));
  return listsWithIds.flatMap(({path, list}) => {
    const ids = list.map(({id}) => id);
    const twice = ids.filter((id, index) => id && ids.indexOf(id) !== index);
    return [
      ...list.filter(({id}) => !id).map(() => `${path}: an item has no id`),
      ...twice.map(id => `${path}: "${id}" is given twice`),
    ];
  });
}

/** What a file says of itself otherwise than agreed. */
export function frameFindings({lang, license, review}, language) {
  return [
    lang !== language && `its language is ${lang}, not ${language}`,
    license !== 'CC BY 4.0' && `its license is ${license}`,
    (!review || Object.keys(review).length > 0) && 'names a review that nobody made',
  ].filter(Boolean);
}

/** Words in `[[…]]` that the glossary doesn't explain. */
export function unknownTerms(content, terms) {
  return texts(content).flatMap(({path, text}) =>
    [...text.matchAll(/\[\[([^\]]*)\]\]/g)]
      .filter(([, word]) => !findTerm(terms, word))
      .map(([, word]) => `${path}: "${word}" is not in the glossary`)
  );
}

const byPath = content => new Map([...leaves(content)].map(leaf => [leaf.path, leaf]));

// Sources stay in the language that they were written in.
const isSame = ({key, path}) => isCode(key) || key === 'sources' || path.startsWith('sources[');

function checkLeaf({path, value, ...leaf}, other) {
  if (!other) return `${path}: is missing`;
  if (leaf.key === 'lang') return false;
  if (isSame({path, ...leaf})) return other.value !== value && `${path}: is ${other.value}`;
  return other.value === value && words(value).length > 3 && `${path}: is not translated`;
}

/** Where a translation has other items, ids, sources or numbers than the original. */
export function translationFindings(original, translation) {
  const [here, there] = [original, translation].map(byPath);
  const extra = [...there.keys()].filter(path => !here.has(path));
  return [
    ...[...here.values()].map(leaf => checkLeaf(leaf, there.get(leaf.path))).filter(Boolean),
    ...extra.map(path => `${path}: stands only in the translation`),
  ];
}
