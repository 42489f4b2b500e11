import {html, type TemplateResult} from 'lit';
import {plainText} from '../../shared/content/inline-markup.js';
import {changing} from '../../shared/render/inline-text.js';
import type {CheckControl, CheckOption} from './check-question.js';
import {writeNumber} from './read-number.js';

/** Draws a menu, or a slider for a number. */
export function drawControl(
  control: CheckControl,
  options: readonly CheckOption[] = []
): TemplateResult {
  return control.question.type === 'choice' ? renderMenu(control, options) : renderSlider(control);
}

function renderMenu(
  {question, name, answer, set, tell}: CheckControl,
  options: readonly CheckOption[]
): TemplateResult {
  const choose = (event: Event) => {
    set(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.id ?? '');
    tell();
  };
  return html`<select
    class="field"
    id=${name}
    aria-describedby="${name}-help"
    ?disabled=${question.fixed}
    @change=${choose}
  >
    <option .selected=${answer === undefined}></option>
    ${options.map(
      ({id, label}) => html`<option .selected=${id === answer}>${plainText(label)}</option>`
    )}
  </select>`;
}

function renderSlider({question, name, answer, language, set, tell}: CheckControl): TemplateResult {
  const {min = 0, max = 0, step = 1, unit, fixed} = question;
  const words =
    answer === undefined ? '–' : [writeNumber(answer, language), unit].filter(Boolean).join(' ');
  const take = (event: Event) => set((event.target as HTMLInputElement).valueAsNumber);
  // A click at its current position is also an answer.
  const click = (event: Event) => {
    if (answer !== undefined) return;
    take(event);
    tell();
  };
  return html`<input
      class="field"
      type="range"
      id=${name}
      min=${min}
      max=${max}
      step=${step}
      aria-describedby="${name}-help"
      aria-valuetext=${words}
      ?disabled=${fixed}
      .value=${`${(answer as number | undefined) ?? min}`}
      @input=${take}
      @click=${click}
      @change=${tell}
    />
    <p aria-hidden="true"><strong>${changing(words)}</strong></p>`;
}
