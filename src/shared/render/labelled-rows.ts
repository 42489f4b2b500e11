import {css, html, nothing, type TemplateResult} from 'lit';
import * as v from '../content/validators.js';
import {RichText, type AnyText} from '../content/rich-text.js';
import {changing, inline} from './inline-text.js';

/** A field for several texts; a plain string means a single one. */
export const texts = v.optional(
  v.pipe(
    v.any(),
    v.transform((given: unknown) => (typeof given === 'string' ? [given] : given)),
    v.array(v.string()),
    v.metadata({plain: 'text'})
  )
);

/** One or more texts, or a template that was made from them; may be absent. */
type Texts = AnyText | readonly string[] | TemplateResult | typeof nothing | undefined;

/** A row: its name, which is its class, its label and its texts. */
export type LabelledRow = readonly [name: string, label: string, value: Texts];

/** True if a row has something to show. */
export function hasText([, , value]: LabelledRow): boolean {
  return Boolean(value) && value !== nothing && (value as string).length !== 0;
}

/** Draws a single text in its line, and several as a list with the same look for each. */
export function renderTexts(value: Texts): unknown {
  if (typeof value === 'string' || value instanceof RichText) return inline(value);
  return Array.isArray(value)
    ? html`<ul>
        ${value.map((text: string) => html`<li>${inline(text)}</li>`)}
      </ul>`
    : value;
}

/** Draws texts, each with its label; rows without text are left out. */
export function renderRows(rows: readonly LabelledRow[]): TemplateResult {
  return html`<dl>
    ${rows.filter(hasText).map(
      ([name, label, value]) =>
        html`<div class=${name}>
          <dt>${changing(label)}</dt>
          <dd>${renderTexts(value)}</dd>
        </div>`
    )}
  </dl>`;
}

/** On paper labels run into their text, lists into lines, and short rows into one another; each entry has two columns. */
export const runIn = css`
  @media print {
    .abreast:has(li > dl) {
      columns: auto !important;
    }

    .card:has(> dl) {
      columns: 2 20em;
      column-gap: var(--_s8);
    }

    .card > dl {
      display: block;
    }

    .abreast :is(.card dl > div, dt, dd, dd ul, dd li) {
      display: inline;
      padding: 0;
    }

    .card dl > div::after {
      content: ' ';
    }

    .card :is(dl > div, li) {
      break-inside: auto;
    }

    .abreast dl > div:is(.use, .benefits, .risks, .sideEffects, .notFor, .pregnancy, .checks) {
      display: block;
    }

    .abreast dt::after {
      content: ': ';
    }

    .abreast dd li + li::before {
      content: ' \\2022  ';
    }
  }
`;

/** How labelled rows look: two side by side if there is room, on a grid of six for elements that want three. */
export const rowStyles = css`
  dl {
    display: grid;
    gap: var(--_s3) var(--_space);
  }

  dt,
  th {
    font-weight: 650;
  }

  @container (max-width: 36em) {
    :is(.form, .ages, div.sources) {
      display: flex;
      gap: var(--_s3);
    }

    dt {
      min-inline-size: 4.5em;
    }
  }

  @container (min-width: 36em) {
    dl {
      grid-template-columns: repeat(6, 1fr);
    }

    dl > * {
      grid-column: span 3;
    }
  }
`;
