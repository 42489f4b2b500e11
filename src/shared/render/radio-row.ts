import {css, html, type TemplateResult} from 'lit';

/** Draws native radios in one row; `change` bubbles to the handler, its target has the value. */
export function renderRadios(
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
  handleChange: (event: Event) => void
): TemplateResult {
  return html`<fieldset class="radios" @change=${handleChange}>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label class="button quiet">
          <input type="radio" name="choice" value=${value} .checked=${value === chosen} />${label}
        </label>`
    )}
  </fieldset>`;
}

/** How a row of radios looks; it isn't printed, because paper shows what was chosen. */
export const radioStyles = css`
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-end: var(--_space);
  }

  .radios legend {
    margin-block-end: var(--_s1);
  }

  .radios :has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  @media print {
    .radios {
      display: none;
    }
  }
`;
