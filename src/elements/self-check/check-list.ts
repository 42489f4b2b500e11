import {html, nothing, type TemplateResult} from 'lit';
import type {CheckQuestion} from './check-question.js';

/** Draws a question under a name of its own, with the list of what stands in it. */
type Draw = (question: CheckQuestion, name: string, level: number, inner: unknown) => unknown;

/** A list of questions to draw: those of the content, or those that stand in one of them. */
export interface CheckList {
  readonly questions: readonly CheckQuestion[];
  readonly shown: ReadonlySet<CheckQuestion>;
  readonly name: string;
  /** The level of the headings in it. */
  readonly level: number;
}

/** Draws a list, and the lists in it. What is not shown keeps its place, so that no field is drawn over by another. */
export function renderList(list: CheckList, draw: Draw): TemplateResult {
  const {level, shown} = list;
  const drawOne = (question: CheckQuestion, name: string) => {
    const {type, text, items = []} = question;
    const deeper = type === 'group' && text ? level + 1 : level;
    const inner = {questions: items, shown, name: `${name}-`, level: deeper};
    return draw(question, name, level, items.length ? renderList(inner, draw) : undefined);
  };
  return html`<ol class="plain" part="list" role="list">
    ${list.questions.map((question, index) =>
      shown.has(question) ? drawOne(question, `${list.name}${index}`) : nothing
    )}
  </ol>`;
}
