import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A checkbox or a radio button. */
interface Tick {
  readonly id: string;
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

/** One of a group of radio buttons: its value, its words, and a sentence on what it means. */
export type Choice<Value extends string> = readonly [value: Value, words: string, meaning?: string];

/** Draws a checkbox or a radio button with its words, and with its meaning as its description. */
export function renderTick(
  {id, type, name, checked, change}: Tick,
  words: string,
  meaning?: string
): TemplateResult {
  const about = `${id}-about`;
  return html`<div class="tick">
    <input
      id=${id}
      type=${type}
      name=${name ?? nothing}
      .checked=${live(checked)}
      aria-describedby=${meaning ? about : nothing}
      @change=${({target}: Event) => change((target as HTMLInputElement).checked)}
    />
    <div>
      <label for=${id}>${words}</label>
      ${meaning ? html`<small id=${about}>${meaning}</small>` : nothing}
    </div>
  </div>`;
}

/** Draws radio buttons under a legend. */
export function renderChoices<Value extends string>(
  legend: string,
  name: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${choices.map(([value, words, meaning], index) => {
      const change = () => choose(value);
      const tick = {id: `${name}-${index}`, name, checked: value === chosen, change};
      return renderTick({...tick, type: 'radio'}, words, meaning);
    })}
  </fieldset>`;
}
