import {html, nothing, type TemplateResult} from 'lit';
import {changing, inline} from '../../shared/render/inline-text.js';
import type {WordsController} from '../../shared/language/words-controller.js';
import type {PollContent, Results} from './eczema-poll.schema.js';
import {percentages, sum} from './poll-results.js';

/** How results are shown. */
interface Shown {
  readonly choices: readonly string[];
  readonly words: WordsController;
  /** Whether options are in the question's order, instead of most votes first. */
  readonly asAsked: boolean | undefined;
  readonly reorder: () => void;
}

/**
 * Draws the results, numbers before bars, and marks the reader's own choices; for `few` votes it says how many there
 * are, and for results that a server withholds, when they come.
 */
export function renderResults(
  {options, maxChoices, minVotes}: PollContent,
  {counts, total}: Results,
  {choices, words, asAsked, reorder}: Shown
): TemplateResult {
  if (!counts) return html`<p>${changing(words.say('later'))}</p>`;
  const unit = maxChoices > 1 ? 'choices' : 'votes';
  const given = sum(Object.values(counts));
  const voters = total ?? given;
  if (voters < minVotes) {
    const votes = words.sayCount(total === undefined ? unit : 'votes', voters);
    return html`<p>${changing(words.say('few', {votes, min: minVotes}))}</p>`;
  }
  // An option may have the name of a property that every object inherits.
  const listed = options.map(({id}) => (Object.hasOwn(counts, id) ? counts[id] : 0));
  // Votes for options that the page doesn't list also count, or else listed ones would look larger.
  const percents = percentages([...listed, given - sum(listed)]);
  const rows = options.map((option, index) => ({
    ...option,
    count: listed[index],
    percent: percents[index],
    total: words.sayCount(unit, given),
  }));
  if (!asAsked) rows.sort((a, b) => b.count - a.count);
  return html`<ul class="plain results" part="list" role="list">
      ${rows.map(row => renderRow(row, choices.includes(row.id), words))}
    </ul>
    <button
      class="button quiet"
      part="button"
      aria-pressed=${asAsked ? 'false' : 'true'}
      @click=${reorder}
    >
      ${words.say('byVotes')}
    </button>`;
}

type Row = PollContent['options'][number] & {
  readonly count: number;
  readonly percent: number;
  readonly total: string;
};

function renderRow(
  {label, count, percent, total}: Row,
  isOwn: boolean,
  words: WordsController
): TemplateResult {
  return html`<li class=${isOwn ? 'yours' : nothing} part="item">
    <strong>${inline(label)}</strong> — ${changing(words.say('share', {count, total, percent}))}
    ${isOwn ? html`<span class="pill">${words.say('yours')}</span>` : nothing}
    <svg part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${percent} height="1"></rect>
    </svg>
  </li>`;
}
