import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {wordsFor} from './field-words.js';
import {renderItemButton} from './item-button.js';
import {isList, isObject, moved, type Json, type Path} from './json.js';
import {
  blankItem,
  labelOf,
  type Field,
  type Group,
  type List,
  type Pairs,
} from './schema-fields.js';
import {renderTick} from './ticks.js';

/** What a form needs from the page around it. */
export interface FormHost {
  /** The prefix of the ids of the form's controls. */
  readonly id: string;
  /** Sets a value; `undefined` removes the field. */
  set(path: Path, value: Json | undefined): void;
  /** Sets a list whose items were added, removed or reordered, and announces the change. */
  change(path: Path, list: readonly Json[], announcement: string, focus: string): void;
}

type Draw<Kind extends Field> = (
  host: FormHost,
  field: Kind,
  value: Json | undefined,
  path: Path,
  label: string
) => TemplateResult;

/** The id of the control of a value. */
const idAt = (host: FormHost, path: Path): string => [host.id, ...path].join('-');

/** Draws fields; those that most publishers don't need are in a closed `details`. */
export function renderFields(
  host: FormHost,
  fields: readonly Field[],
  value: Json | undefined,
  path: Path = [],
  label?: string
): TemplateResult {
  const draw = (field: Field) => {
    const inner = isObject(value) ? value[field.key] : undefined;
    const name = (!field.rare && label) || labelOf(field);
    return renderField(host, field, inner, [...path, field.key], name);
  };
  const rare = fields.filter(field => field.rare);
  const more = html`<details class="more">
    <summary>More: ${rare.map(field => labelOf(field)).join(', ')}</summary>
    <div class="fields">${rare.map(draw)}</div>
  </details>`;
  return html`${fields.filter(field => !field.rare).map(draw)} ${rare.length ? more : nothing}`;
}

function renderField(
  host: FormHost,
  field: Field,
  value: Json | undefined,
  path: Path,
  label: string
): TemplateResult {
  switch (field.kind) {
    case 'text':
      return renderText(host, field, value, path, label);
    case 'number':
      return renderNumber(host, field, value, path, label);
    case 'choice':
      return renderChoice(host, field, value, path, label);
    case 'list':
      return renderList(host, field, value, path, label);
    case 'group':
      return renderGroup(host, field, value, path, label);
    case 'pairs':
      return renderPairs(host, field, value, path, label);
    case 'flag':
    case 'off':
      return renderFlag(host, field, value, path, label);
  }
}

function renderLabelled(
  host: FormHost,
  {key, required}: Field,
  path: Path,
  label: string,
  control: TemplateResult
): TemplateResult {
  const {hint} = wordsFor(key);
  const id = idAt(host, path);
  return html`<div class="field">
    <label for=${id}>${label} ${required ? html`<small>(needed)</small>` : nothing}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control}
  </div>`;
}

const describedBy = (host: FormHost, {key}: Field, path: Path) =>
  wordsFor(key).hint ? `${idAt(host, path)}-hint` : nothing;

const valueOf = ({target}: Event) => (target as HTMLInputElement).value;

const renderText: Draw<Extract<Field, {kind: 'text'}>> = (host, field, value, path, label) => {
  const id = idAt(host, path);
  const text = typeof value === 'string' ? value : '';
  const hint = describedBy(host, field, path);
  const set = (event: Event) => host.set(path, valueOf(event));
  const control = field.long
    ? html`<textarea
        id=${id}
        rows="3"
        .value=${live(text)}
        aria-describedby=${hint}
        @input=${set}
      ></textarea>`
    : html`<input
        id=${id}
        autocomplete="off"
        .value=${live(text)}
        aria-describedby=${hint}
        @input=${set}
      />`;
  return renderLabelled(host, field, path, label, control);
};

const renderNumber: Draw<Extract<Field, {kind: 'number'}>> = (host, field, value, path, label) => {
  const set = (event: Event) => {
    const {valueAsNumber} = event.target as HTMLInputElement;
    host.set(path, Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
  };
  const control = html`<input
    id=${idAt(host, path)}
    type="number"
    .value=${live(typeof value === 'number' ? String(value) : '')}
    placeholder=${field.standard ?? nothing}
    aria-describedby=${describedBy(host, field, path)}
    @input=${set}
  />`;
  return renderLabelled(host, field, path, label, control);
};

const renderChoice: Draw<Extract<Field, {kind: 'choice'}>> = (host, field, value, path, label) => {
  const set = (event: Event) =>
    host.set(
      path,
      field.choices.find(choice => String(choice) === valueOf(event))
    );
  const control = html`<select id=${idAt(host, path)} @change=${set}>
    <option value="" ?selected=${value === undefined}>not chosen</option>
    ${field.choices.map(
      choice => html`<option value=${choice} ?selected=${choice === value}>${choice}</option>`
    )}
  </select>`;
  return renderLabelled(host, field, path, label, control);
};

const renderFlag: Draw<Field> = (host, field, value, path, label) => {
  const off = field.kind === 'off';
  const words = off ? 'Leave out the boxed warning: nothing here is about a medicine' : label;
  const change = (checked: boolean) => host.set(path, checked ? !off : undefined);
  return renderTick(
    {id: idAt(host, path), type: 'checkbox', checked: value === !off, change},
    words
  );
};

const renderGroup: Draw<Group> = (host, {fields}, value, path, label) => {
  // With only one main field, the group needs no frame: the field has the group's name. Left empty, it adds no item.
  if (fields.filter(({rare}) => !rare).length === 1) {
    const optional = fields.map(field => ({...field, required: false}));
    return renderFields(host, optional, value, path, label);
  }
  return html`<fieldset class="group">
    <legend>${label}</legend>
    <div class="fields">${renderFields(host, fields, value, path)}</div>
  </fieldset>`;
};

const renderList: Draw<List> = (host, field, value, path, label) => {
  const list = isList(value) ? value : [];
  const {one} = wordsFor(field.key);
  const id = idAt(host, path);
  const add = () => {
    const announcement = `${labelOf(field, list.length)} added.`;
    host.change(path, [...list, blankItem(field)], announcement, `${id}-${list.length}-item`);
  };
  return html`<fieldset class="group list" id=${id} tabindex="-1">
    <legend>${label} ${field.required ? html`<small>(needed)</small>` : nothing}</legend>
    <ol role="list">
      ${list.map((item, index) => html`<li id="${id}-${index}-item">${renderItem(host, field, list, item, index, path)}</li>`)}
    </ol>
    <button type="button" id="${id}-add" @click=${add}>Add ${one}</button>
  </fieldset>`;
};

function renderItem(
  host: FormHost,
  field: List,
  list: readonly Json[],
  item: Json,
  index: number,
  path: Path
): TemplateResult {
  const label = labelOf(field, index);
  return html`<div class="item">
      ${renderField(host, {...field.item, required: false}, item, [...path, index], label)}
    </div>
    ${renderItemButtons(host, field, list, index, path)}`;
}

function renderItemButtons(
  host: FormHost,
  field: List,
  list: readonly Json[],
  index: number,
  path: Path
): TemplateResult {
  const id = idAt(host, path);
  const label = labelOf(field, index);
  const move = (to: number, button: string) => {
    const next = moved(list, index, to);
    const announcement = `${label} is number ${to + 1} of ${list.length} now.`;
    host.change(path, next, announcement, `${id}-${to}-${button}`);
  };
  const remove = () => {
    const next = list.filter((_, at) => at !== index);
    const focus = next.length ? `${id}-${Math.min(index, next.length - 1)}-remove` : `${id}-add`;
    host.change(path, next, `${label} removed. ${next.length} left.`, focus);
  };
  const button = (name: string, words: string, act: (() => void) | undefined) =>
    renderItemButton(`${id}-${index}-${name}`, words, label, act);
  return html`<div class="item-buttons">
    ${button('up', 'Up', index > 0 ? () => move(index - 1, 'up') : undefined)}
    ${button('down', 'Down', index < list.length - 1 ? () => move(index + 1, 'down') : undefined)}
    ${button('remove', 'Remove', remove)}
  </div>`;
}

/** Names and values, one pair per line: `how-they-work = 12`. */
const renderPairs: Draw<Pairs> = (host, field, value, path, label) => {
  const pairs = isObject(value) ? Object.entries(value as Record<string, string | number>) : [];
  const id = idAt(host, path);
  const {hint} = wordsFor(field.key);
  const set = (event: Event) => host.set(path, readPairs(valueOf(event), field.numbers));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">
      ${hint} One a line: short name, equals sign, ${field.numbers ? 'number' : 'words'}.
    </p>
    <textarea
      id=${id}
      rows="3"
      .value=${pairs.map(pair => pair.join(' = ')).join('\n')}
      aria-describedby="${id}-hint"
      @change=${set}
    ></textarea>
  </div>`;
};

/** Reads lines of `name = value`; skips lines without both. */
function readPairs(lines: string, numbers: boolean): Json | undefined {
  const pairs = lines
    .split('\n')
    .map(line => line.split(/=(.*)/s).map(part => part.trim()))
    .filter(([name, value]) => name && value && !(numbers && Number.isNaN(Number(value))))
    .map(([name, value]) => [name, numbers ? Number(value) : value] as const);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}
