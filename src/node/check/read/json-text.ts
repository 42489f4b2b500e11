import {parseTree, type Node, type ParseError} from 'jsonc-parser';
import {explain, type Mistake} from './json-mistakes.js';

/** The value of a JSON text with its syntax tree, or why it can't be read. */
export type JsonText = {readonly value: unknown; readonly tree: Node} | {readonly mistake: Mistake};

const tooDeep: Mistake = {
  offset: 0,
  path: '',
  message: 'nests brackets far deeper than any content',
  fix: 'Look for a bracket that was pasted many times.',
};

/** Reads JSON as browsers do: no comments, no commas at the end. */
export function readJson(text: string): JsonText {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, {disallowComments: true});
    const [first] = errors.sort((one, other) => one.offset - other.offset);
    if (first || !tree) return {mistake: explain(text, first ?? {error: 4, offset: 0, length: 0})};
    return {value: JSON.parse(text), tree};
  } catch (error) {
    // The parser calls itself for each bracket.
    if (error instanceof RangeError) return {mistake: tooDeep};
    throw error;
  }
}
