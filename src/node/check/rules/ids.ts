import {isRecord} from '../../../shared/is-record.js';
import type {Fields} from '../text/fields.js';
import {joinPath} from '../read/positions.js';
import {standards, type Finding, type Rule} from './rule.js';

interface List {
  readonly path: string;
  readonly items: readonly unknown[];
}

// Nothing refers to the rules of the self-check, to the groups of people in a figure or to reviewers.
const hasNoId = (path: string) =>
  /\.ask$|figure\.items$|(^|\.)review\.reviewers$|(^|\.)(signs|when|benefits|risks|checks|notFor|sideEffects)$/.test(
    path
  );

/** All lists whose items have ids, at every depth. */
export function* listsWithIds(value: unknown, path = '', key = ''): Generator<List> {
  if (Array.isArray(value)) {
    const ids = key === 'sources' && !value.some(isRecord);
    if (value.length && !ids && !hasNoId(path)) yield {path, items: value};
    for (const [index, each] of value.entries())
      if (isRecord(each)) yield* listsWithIds(each, joinPath(path, index), key);
  } else if (isRecord(value)) {
    for (const [name, each] of Object.entries(value as Fields))
      if (path || name !== 'check') yield* listsWithIds(each, joinPath(path, name), name);
  }
}

// The schema reports an id of a wrong type.
const idOf = (item: unknown) =>
  isRecord(item) && typeof item.id === 'string' ? item.id : undefined;

export const idMissing: Rule = {
  id: 'id-missing',
  severity: 'warning',
  why: 'Without an id, an item gets one from its words. When the words change, links and saved items are lost.',
  source: standards.contract,
  bad: '{"text": "How soon will I know if it works?"}',
  good: '{"id": "how-soon", "text": "How soon will I know if it works?"}',
  *check({content, isFhirForm}): Iterable<Finding> {
    if (isFhirForm) return;
    for (const {path, items} of listsWithIds(content)) {
      const first = items.findIndex(item => idOf(item) === undefined);
      const without = items.filter(item => idOf(item) === undefined).length;
      if (without)
        yield {
          path: joinPath(path, first),
          message: `${without} of ${items.length} in ${path} have no id`,
          fix: 'Give each one a short, permanent id, for example {"id": "how-soon", …}, or run the check with --fix.',
        };
    }
  },
};

export const idTwice: Rule = {
  id: 'id-twice',
  severity: 'error',
  why: 'A reader who saves one of two items with the same id saves both, so elements reject the file.',
  source: standards.contract,
  bad: '{"id": "tests", "text": "What will they show?"}',
  good: '{"id": "results", "text": "What will they show?"}',
  *check({content, isFhirForm}): Iterable<Finding> {
    if (isFhirForm) return;
    for (const {path, items} of listsWithIds(content)) {
      const first = new Map<string | undefined, number>();
      for (const [index, item] of items.entries()) {
        const id = idOf(item);
        const before = first.get(id);
        if (id === undefined || before === undefined) first.set(id, index);
        else
          yield {
            path: `${path}[${index}].id`,
            message: `"${id}" is given twice, first to ${path}[${before}]`,
            fix: 'Change one of the two ids.',
          };
      }
    }
  },
};
