import type {Question} from '../../guide/guide-state.js';
import {grouped} from '../../shared/content/grouped.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {sameQuestion, type AnyPick, type Questions} from '../../shared/reader/question-list.js';
import type {QuestionsContent} from './doctor-questions.schema.js';

/** Questions under one title. */
export interface QuestionGroup {
  readonly title: AnyText;
  readonly questions: readonly AnyPick[];
  /** Whether they follow from the reader's answers. */
  readonly isSuggested?: boolean;
}

/**
 * Sorts the questions into their groups: first those that the reader's answers suggest, last those without a group. A
 * suggestion that is among the questions moves up and is not repeated.
 */
export function groupQuestions(
  {questions, groups}: QuestionsContent,
  asks: Questions,
  titles: {readonly suggested: string; readonly others: string}
): QuestionGroup[] {
  const find = (ask: Question): AnyPick => questions.find(each => sameQuestion(each, ask)) ?? ask;
  // The ids of suggestions are those of other widgets.
  const suggested = asks.map(({text}) => find({text: plainText(text)}));
  const rest = questions.filter(question => !suggested.includes(question));
  const others = grouped(rest, groups).map(({title = titles.others, items}) => ({
    title,
    questions: items,
  }));
  const first = {title: titles.suggested, questions: suggested, isSuggested: true};
  return suggested.length ? [first, ...others] : others;
}
