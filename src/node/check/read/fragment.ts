import {isRecord} from '../../../shared/is-record.js';
import {formats} from '../elements.js';
import {readJson} from './json-text.js';
import {FieldPlaces} from './positions.js';
import {readingRules} from '../rules/files.js';
import type {RuleText} from '../rules/rule.js';
import {whichElement} from '../which-element.js';

/** The content of one element, and where its fields stand in the file. */
export interface Piece {
  readonly tag: string;
  readonly content: unknown;
  readonly offsetOf: (path: string) => number;
  /** Fields that an object has twice, with the offset of the second. */
  readonly twice?: readonly {readonly path: string; readonly offset: number}[] | undefined;
  /** The language of the page around it. */
  readonly lang?: string;
  /** True where the page draws the boxed warning. */
  readonly warned?: boolean;
}

/** Why content can't be read. */
export interface Trouble {
  readonly rule: RuleText;
  readonly tag: string;
  readonly path: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Reads JSON text; without a tag, its fields and the file's name tell the element. */
export function readPiece(text: string, as: string | undefined, file = ''): Piece | Trouble {
  const read = readJson(text);
  if ('mistake' in read) return {...read.mistake, rule: readingRules.json, tag: as ?? ''};
  const {value, tree} = read;
  const tag = as ?? (isRecord(value) ? whichElement(value, file) : undefined);
  if (!tag)
    return {
      ...unknownElement(value),
      rule: readingRules.element,
      tag: '',
      path: '',
      offset: tree.offset,
    };
  const places = new FieldPlaces(tree);
  return {tag, content: value, offsetOf: path => places.offsetOf(path), twice: places.twice};
}

function unknownElement(value: unknown): Pick<Trouble, 'message' | 'fix'> {
  if (!isRecord(value))
    return {
      message: 'expected an object with named fields',
      fix: 'Begin the file with { and name its lists, as in {"facts": […]}.',
    };
  return {
    message: `can't tell which element this is for; its fields are ${Object.keys(value).slice(0, 8).join(', ') || 'none'}`,
    fix: `Say it with --as, one of: ${Object.keys(formats).join(', ')}.`,
  };
}
