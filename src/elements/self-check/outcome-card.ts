import {html, type TemplateResult} from 'lit';
import type {GuideEntry} from '../../guide/guide-state.js';
import {renderAddToList, type ListMaker} from '../../shared/reader/add-to-list.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {headingAt} from '../../shared/render/heading.js';
import {changing} from '../../shared/render/inline-text.js';
import type {CheckQuestion} from './check-question.js';

/** What the card needs from its element. */
interface Host extends ListMaker {
  readonly innerLevel: number;
  say(key: 'answers' | 'outcome' | 'required' | 'nothing'): string;
}

/** Draws the outcome: for a form the answers themselves, else questions to ask and a link to the list. */
export function renderOutcome(
  host: Host,
  {items, asks}: Required<GuideEntry>,
  missing: readonly CheckQuestion[],
  isForm: boolean
): TemplateResult {
  const lines = isForm
    ? items.map(
        ({text, label = text, detail}) =>
          html`${changing(label)} <strong>${changing(detail ?? '')}</strong>`
      )
    : asks.map(({text}) => changing(text));
  const title = host.say(isForm ? 'answers' : 'outcome');
  return html`<section class="card marked outcome" aria-label=${title}>
    ${headingAt(host.innerLevel, title, 'title')}
    ${missing.map(
      ({text}) => html`<p>${changing(`${host.say('required')}: ${plainText(text)}`)}</p>`
    )}
    ${
      lines.length
        ? html`<ul>
            ${lines.map(line => html`<li part="item">${line}</li>`)}
          </ul>`
        : html`<p>${host.say('nothing')}</p>`
    }
    ${renderAddToList(host, asks)}
  </section>`;
}
