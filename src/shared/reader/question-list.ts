import type {Question} from '../../guide/guide-state.js';
import {plainText} from '../content/inline-markup.js';
import type {AnyText} from '../content/rich-text.js';

/** Questions in the order in which a reader wants to ask them. */
export type Questions = readonly Question[];

/** A question as content gives it, or as a reader picked it. */
export interface AnyPick {
  readonly id?: string | undefined;
  readonly text: AnyText;
}

const fold = (text: AnyText = '') => plainText(text).trim().toLowerCase();

/** True for one and the same question: by its id, or by its words where one has no id. */
export function sameQuestion(one: AnyPick, other: AnyPick): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return fold(one.text) === fold(other.text);
}

/** True when a question is in a list. */
export function holds(list: readonly AnyPick[], question: AnyPick): boolean {
  return list.some(each => sameQuestion(each, question));
}

/** A list with a question at its end; the same list where it is in it already. */
export function withQuestion(list: Questions, question: Question): Questions {
  return holds(list, question) ? list : [...list, question];
}
