import {html, nothing, type TemplateResult} from 'lit';
import type {GuideController} from '../../guide/guide-controller.js';
import {itemsOf} from '../../guide/guide-state.js';
import type {WordsController} from '../language/words-controller.js';
import {renderButton} from '../render/button.js';
import {changing} from '../render/inline-text.js';
import {holds, type Questions} from './question-list.js';

/** What the button needs from its element. */
export interface ListMaker {
  readonly guide: GuideController;
  readonly words: WordsController;
}

/**
 * Draws the button that adds questions to the reader's list or removes them again; nothing if the page has no list. The
 * list identifies them by their words.
 */
export function renderAddToList(
  {guide, words}: ListMaker,
  questions: Questions
): TemplateResult | typeof nothing {
  const {store} = guide.guide ?? {};
  if (!store?.toggleQuestions || !questions.length) return nothing;
  const all = questions.map(({text}) => ({text}));
  const picked = itemsOf(store.state, 'picked');
  const missing = all.filter(question => !holds(picked, question));
  const {length: count} = missing.length ? missing : all;
  return html`<p class="actions">
    ${renderButton(changing(words.sayCount(missing.length ? 'addAll' : 'takeOff', count)), () =>
      store.toggleQuestions?.(all)
    )}
  </p>`;
}
