import {plainText} from '../../shared/content/inline-markup.js';
import type {Question} from '../../guide/guide-state.js';
import {
  sameQuestion,
  withQuestion,
  type AnyPick,
  type Questions,
} from '../../shared/reader/question-list.js';

/** A list with one item moved; the same list if an index doesn't exist. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  if (!(from in list) || !(to in list)) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}

/**
 * Picks with the id and words of the same question in the content, if it has it, each once. A pick with neither words
 * nor a known id is left out.
 */
export function settled(picks: readonly AnyPick[], questions: readonly AnyPick[]): Questions {
  return picks
    .map(pick => {
      const found = questions.find(each => sameQuestion(each, pick));
      return (found ? {id: found.id, text: plainText(found.text)} : pick) as Question;
    })
    .filter(({text}) => text?.trim())
    .reduce<Questions>(withQuestion, []);
}
