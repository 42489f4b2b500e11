import {html, type TemplateResult} from 'lit';
import {plainText} from '../../shared/content/inline-markup.js';
import {changing} from '../../shared/render/inline-text.js';
import type {CheckControl, CheckOption} from './check-question.js';

/** Draws the control that a form asks for in place of the usual one. */
export function drawControl(
  control: CheckControl,
  options: readonly CheckOption[] = []
): TemplateResult {
  return control.question.control === 'menu' ? renderMenu(control, options) : renderSlider(control);
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

function renderSlider({question, name, answer, set, tell}: CheckControl): TemplateResult {
  const {min = 0, max, step, unit, fixed} = question;
  const words = answer === undefined ? '–' : [answer, unit].filter(Boolean).join(' ');
  const take = (event: Event) => set((event.target as HTMLInputElement).valueAsNumber);
  // A click where it stands already is an answer, too.
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
    <strong aria-hidden="true">${changing(words)}</strong>`;
}
