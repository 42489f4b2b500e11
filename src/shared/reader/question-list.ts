import type {Question} from '../../guide/guide-state.js';
import {plainText} from '../content/inline-markup.js';

/** Questions in the order in which a reader wants to ask them. */
export type Questions = readonly Question[];

const fold = (text = '') => plainText(text).trim().toLowerCase();

/** True for one and the same question: by its id, or by its words where one has no id. */
export function sameQuestion(one: Question, other: Question): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return fold(one.text) === fold(other.text);
}

/** True when a question is in a list. */
export function holds(list: Questions, question: Question): boolean {
  return list.some(each => sameQuestion(each, question));
}

/** A list with a question at its end; the same list where it is in it already. */
export function withQuestion(list: Questions, question: Question): Questions {
  return holds(list, question) ? list : [...list, question];
}
