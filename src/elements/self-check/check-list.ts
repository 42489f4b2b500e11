import {html, type TemplateResult} from 'lit';
import type {CheckQuestion} from './check-question.js';

/** Draws a question under a name of its own, with the list of what is in it. */
type Draw = (question: CheckQuestion, name: string, level: number, inner: unknown) => unknown;

/** A list of questions to draw: those of the content, or those within one of them. */
export interface CheckList {
  readonly questions: readonly CheckQuestion[];
  /** What is shown of each. */
  readonly copies: ReadonlyMap<CheckQuestion, readonly CheckQuestion[]>;
  readonly name: string;
  /** The level of the headings in it. */
  readonly level: number;
  readonly parent?: CheckQuestion;
}

/** What is shown, by the questions of the content: one copy of each, or more if it repeats. */
export function copiesByQuestion(shown: readonly CheckQuestion[]): CheckList['copies'] {
  const copies = new Map<CheckQuestion, CheckQuestion[]>();
  for (const each of shown) {
    const {base = each} = each;
    const found = copies.get(base);
    if (found) found.push(each);
    else copies.set(base, [each]);
  }
  return copies;
}

/**
 * Draws a list, and the lists in it. What isn't shown keeps its place, so that Lit never reuses a field for another.
 */
export function renderList(list: CheckList, draw: Draw): TemplateResult {
  const {questions, copies, level, parent} = list;
  const drawCopy = (copy: CheckQuestion, name: string) => {
    const {type, text, items = []} = copy;
    const deeper = type === 'group' && text ? level + 1 : level;
    const inner = {...list, questions: items, name: `${name}-`, level: deeper, parent: copy};
    return draw(copy, name, level, items.length ? renderList(inner, draw) : undefined);
  };
  return html`<ol class="plain abreast" part="list" role="list">
    ${questions.map((question, index) =>
      copies
        .get(question)
        ?.filter(copy => copy.parent === parent)
        .map((copy, place) => drawCopy(copy, `${list.name}${index}${place ? `.${place}` : ''}`))
    )}
  </ol>`;
}
