import {html, type TemplateResult} from 'lit';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {icon} from '../../shared/render/icon.js';
import {inline} from '../../shared/render/inline-text.js';
import {hasText, renderTexts, type LabelledRow} from '../../shared/render/labelled-rows.js';

/** What is compared, one column for each: its name, and the same rows as its neighbours. */
export interface Column {
  readonly id: string;
  readonly name: AnyText;
  readonly rows: readonly LabelledRow[];
}

/** What the table needs from its element. */
interface Host {
  say(key: 'aspect' | 'unknown' | 'takeOut', values?: Readonly<Record<string, string>>): string;
  takeOut(id: string): unknown;
}

/**
 * Draws columns side by side, each with a button that removes it. The roles repeat those of the tags, because tags that
 * a narrow page lays out as grids lose their meaning in some browsers.
 */
export function renderTable(columns: readonly Column[], host: Host): TemplateResult {
  const cell = ({name, rows}: Column, row: number) =>
    html`<td role="cell">
      <b class="of" aria-hidden="true">${inline(name)}</b>
      ${renderTexts(hasText(rows[row]) ? rows[row][2] : host.say('unknown'))}
    </td>`;
  const holdsList = (row: number) => columns.some(({rows}) => Array.isArray(rows[row][2]));
  return html`<table role="table" class=${columns.length > 2 ? 'three' : ''}>
    <thead role="rowgroup" class="floats">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="visually-hidden">${host.say('aspect')}</span>
        </th>
        ${columns.map(column => renderHeader(column, host))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${columns[0].rows.map(
        ([, label], row) =>
          html`<tr role="row" class=${holdsList(row) ? 'long' : ''}>
            <th role="rowheader" scope="row">${label}</th>
            ${columns.map(column => cell(column, row))}
          </tr>`
      )}
    </tbody>
  </table>`;
}

function renderHeader({id, name}: Column, host: Host): TemplateResult {
  return html`<th role="columnheader" scope="col">
    ${inline(name)}
    <button
      class="button quiet out"
      part="button"
      aria-label=${host.say('takeOut', {option: plainText(name)})}
      @click=${() => host.takeOut(id)}
    >
      ${icon('remove')}
    </button>
  </th>`;
}
