import {isRecord} from '../../../shared/is-record.js';
import {joinPath} from '../read/positions.js';
import {standards, type Finding, type Rule} from './rule.js';
import {isCode, leaves, words, type Leaf} from '../text/texts.js';
import {listsWithIds} from './ids.js';

const idsIn = (items: readonly unknown[]) =>
  items.flatMap(item => (isRecord(item) && typeof item.id === 'string' ? [item.id] : []));

export const idChanged: Rule = {
  id: 'id-changed',
  severity: 'error',
  why: 'Links, votes and saved items point to an id. When the id changes, they point to nothing.',
  source: standards.contract,
  bad: '"id": "tests-before"',
  good: '"id": "tests"',
  *check({content, earlier}): Iterable<Finding> {
    if (earlier === undefined) return;
    const now = new Map([...listsWithIds(content)].map(({path, items}) => [path, idsIn(items)]));
    for (const {path, items} of listsWithIds(earlier)) {
      const left = new Set(now.get(path) ?? []);
      // Items after a deleted one move up, so only lists at the top level can be compared.
      if (path.includes('[') || path === 'sources') continue;
      for (const id of idsIn(items).filter(each => !left.has(each)))
        yield {
          path,
          message: `the id "${id}" was published before and is missing now`,
          fix: 'Restore the id, unless you deleted the item for good.',
        };
    }
  },
};

// An edition without a date is given in words: "2025 or later".
const isWorded = ({key, value}: Leaf) => key === 'edition' && /\p{L}/u.test(String(value));

// Sources stay in the language that they were written in.
const isSame = (leaf: Leaf) =>
  !isWorded(leaf) &&
  (isCode(leaf.key) || leaf.key === 'sources' || leaf.path.startsWith('sources['));

// Some words are the same in two languages, so a label proves nothing.
const longestLabel = 3;

function compare(leaf: Leaf, other: Leaf | undefined): Omit<Finding, 'path'> | undefined {
  if (leaf.key === 'lang') return undefined;
  if (!other)
    return {
      message: 'is missing in the translation',
      fix: 'Add the translation of what the original has here.',
    };
  if (isSame(leaf)) {
    const [here, there] = [other.value, leaf.value].map(value => JSON.stringify(value));
    if (here === there) return undefined;
    return {
      message: `is ${here}, but the original has ${there}`,
      fix: `Write ${there}, as in the original.`,
    };
  }
  const untranslated =
    leaf.value === other.value && words(String(leaf.value)).length > longestLabel;
  return untranslated
    ? {message: 'is not translated', fix: 'Translate it.', severity: 'warning'}
    : undefined;
}

// Each language has a review of its own.
const byPath = (content: unknown) =>
  new Map(
    [...leaves(content)].flatMap(leaf =>
      /^review\b|\.review\./.test(leaf.path) ? [] : [[leaf.path, leaf]]
    )
  );

export const translation: Rule = {
  id: 'translation',
  severity: 'error',
  why: 'If items, ids, sources or numbers differ, the translation says something other than the original.',
  source: standards.contract,
  bad: '"id": "pruebas"',
  good: '"id": "tests"',
  *check({content, original}): Iterable<Finding> {
    if (original === undefined) return;
    const [there, here] = [byPath(original), byPath(content)];
    for (const [path, leaf] of there) {
      const found = compare(leaf, here.get(path));
      if (found) yield {...found, path};
    }
    for (const path of here.keys())
      if (!there.has(path))
        yield {
          path: joinPath('', path),
          message: 'exists only in the translation',
          fix: 'Delete it, or add it to the original.',
        };
  },
};
