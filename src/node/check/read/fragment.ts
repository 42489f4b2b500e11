import {isRecord} from '../../../shared/is-record.js';
import {formats} from '../elements.js';
import {readJson} from './json-text.js';
import {FieldPositions} from './positions.js';
import {fileRules} from '../rules/files.js';
import type {RuleText} from '../rules/rule.js';
import {whichElement} from '../which-element.js';

/** The content of one element, and the position of its fields in the file. */
export interface ContentFragment {
  readonly tag: string;
  readonly content: unknown;
  readonly offsetOf: (path: string) => number;
  /** Fields that an object has twice, with the offset of the second. */
  readonly duplicates?: readonly {readonly path: string; readonly offset: number}[] | undefined;
  /** The language of the page around it. */
  readonly lang?: string;
  /** True if the page draws the boxed warning. */
  readonly warned?: boolean;
}

/** A problem that was found while reading a file. */
export interface ReadError {
  readonly rule: RuleText;
  readonly tag: string;
  readonly path: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Reads JSON text; without a tag, its fields and the file's name show the element. */
export function readFragment(
  text: string,
  as: string | undefined,
  file = ''
): ContentFragment | ReadError {
  const read = readJson(text);
  if ('mistake' in read) return {...read.mistake, rule: fileRules.json, tag: as ?? ''};
  const {value, tree} = read;
  const tag = as ?? (isRecord(value) ? whichElement(value, file) : undefined);
  if (!tag)
    return {
      ...unknownElement(value),
      rule: fileRules.element,
      tag: '',
      path: '',
      offset: tree.offset,
    };
  const positions = new FieldPositions(tree);
  const {duplicates} = positions;
  return {tag, content: value, offsetOf: path => positions.offsetOf(path), duplicates};
}

function unknownElement(value: unknown): Pick<ReadError, 'message' | 'fix'> {
  if (!isRecord(value))
    return {
      message: 'expected an object with named fields',
      fix: 'Start the file with { and name its lists, for example {"facts": […]}.',
    };
  return {
    message: `doesn't say which element it is for; its fields are ${Object.keys(value).slice(0, 8).join(', ') || 'none'}`,
    fix: `Add --as with one of: ${Object.keys(formats).join(', ')}.`,
  };
}
