import {html, type TemplateResult} from 'lit';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {inline} from '../../shared/render/inline-text.js';
import {hasText, renderTexts, type LabelledRow} from '../../shared/render/labelled-rows.js';

/** What is compared, one column for each: its name, and the same rows as its neighbours. */
export interface Column {
  readonly name: AnyText;
  readonly rows: readonly LabelledRow[];
}

/**
 * Draws columns side by side. The roles say what the tags say, because tags that a narrow page lays out
 * as blocks lose their meaning in some browsers. `unknown` stands where a column has no text.
 */
export function renderTable(
  columns: readonly Column[],
  aspect: string,
  unknown: string
): TemplateResult {
  const cell = ({name, rows}: Column, row: number) =>
    html`<td role="cell" data-name=${plainText(name)}>
      ${renderTexts(hasText(rows[row]) ? rows[row][2] : unknown)}
    </td>`;
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col"><span class="visually-hidden">${aspect}</span></th>
        ${columns.map(({name}) => html`<th role="columnheader" scope="col">${inline(name)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${columns[0].rows.map(
        ([, label], row) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${label}</th>
            ${columns.map(column => cell(column, row))}
          </tr>`
      )}
    </tbody>
  </table>`;
}
