import type {Question} from '../../guide/guide-state.js';
import {plainText} from '../content/inline-markup.js';
import type {AnyText} from '../content/rich-text.js';

/** Questions in the order in which a reader wants to ask them. */
export type Questions = readonly Question[];

/** A question from content, or one that a reader picked. */
export interface AnyPick {
  readonly id?: string | undefined;
  readonly text: AnyText;
}

const fold = (text: AnyText = '') => plainText(text).trim().toLowerCase();

/** True if both are the same question: by id, or by their words if one has no id. */
export function sameQuestion(one: AnyPick, other: AnyPick): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return fold(one.text) === fold(other.text);
}

/** True if a question is in a list. */
export function holds(list: readonly AnyPick[], question: AnyPick): boolean {
  return list.some(each => sameQuestion(each, question));
}

/** A list with a question at its end; the same list if it already has the question. */
export function withQuestion(list: Questions, question: Question): Questions {
  return holds(list, question) ? list : [...list, question];
}
