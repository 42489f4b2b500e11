import {html, nothing, type TemplateResult} from 'lit';
import {changing, inline} from '../../shared/render/inline-text.js';
import type {WordsController} from '../../shared/language/words-controller.js';
import type {PollContent, Results} from './eczema-poll.schema.js';
import {percentages, sum} from './poll-results.js';

/**
 * Draws the results, numbers before bars, and marks the reader's own choices; in place of `few` votes
 * it says how many there are, and in place of results that a server keeps back, when they come.
 */
export function renderResults(
  {options, maxChoices, minVotes}: PollContent,
  {counts, total}: Results,
  choices: readonly string[],
  words: WordsController
): TemplateResult {
  if (!counts) return html`<p>${changing(words.say('later'))}</p>`;
  const unit = maxChoices > 1 ? 'choices' : 'votes';
  const given = sum(Object.values(counts));
  const voters = total ?? given;
  if (voters < minVotes) {
    const votes = words.sayCount(total === undefined ? unit : 'votes', voters);
    return html`<p>${changing(words.say('few', {votes, min: minVotes}))}</p>`;
  }
  // An option may be called like what every object inherits.
  const listed = options.map(({id}) => (Object.hasOwn(counts, id) ? counts[id] : 0));
  // Votes for options that the page doesn't list count too, or listed ones would look larger.
  const percents = percentages([...listed, given - sum(listed)]);
  return html`<ul class="plain results" part="list" role="list">
    ${options.map(({id, label}, index) => {
      const share = {
        count: listed[index],
        percent: percents[index],
        total: words.sayCount(unit, given),
      };
      return html`<li part="item">
        <strong>${inline(label)}</strong> — ${changing(words.say('share', share))}
        ${choices.includes(id) ? html`<span class="pill">${words.say('yours')}</span>` : nothing}
        <svg part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width=${share.percent} height="1"></rect>
        </svg>
      </li>`;
    })}
  </ul>`;
}
