import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {BuilderHost} from './builder-host.js';
import {namesClinic, widgetOf} from './catalog.js';
import {renderFields, type FormHost} from './form.js';
import {renderLogo} from './logo-field.js';
import {renderItemButton} from './item-button.js';
import {moved, setAt, type JsonObject} from './json.js';
import {renderChoices} from './ticks.js';
import type {Chosen} from './state.js';

/** The second step: the content of each widget. */
export function renderWordsStep(host: BuilderHost): TemplateResult {
  const {widgets} = host.state;
  return html`<section aria-labelledby="words">
    <h2 id="words">2. Fill them in</h2>
    ${widgets.length ? nothing : html`<p>Choose a widget first.</p>`}
    ${widgets.some(({tag}) => namesClinic.has(tag)) ? renderClinic(host) : nothing}
    ${widgets.map((chosen, index) => renderWidget(host, chosen, index))}
  </section>`;
}

function renderClinic(host: BuilderHost): TemplateResult {
  const line = (name: 'clinic' | 'address', label: string) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        autocomplete="off"
        .value=${live(host.state[name])}
        @input=${({target}: Event) => host.change({[name]: (target as HTMLInputElement).value})}
      />
    </div>`;
  return html`<fieldset class="group">
    <legend>Your clinic or site</legend>
    <p class="hint">Appears on the list for the doctor and on the printed sheet.</p>
    ${line('clinic', 'Name')} ${line('address', 'Address')} ${renderLogo(host)}
  </fieldset>`;
}

function renderWidget(host: BuilderHost, chosen: Chosen, index: number): TemplateResult {
  const {tag} = chosen;
  const {name} = widgetOf(tag);
  const problem = host.problemOf(tag);
  return html`<section
    class="panel"
    id="panel-${tag}"
    tabindex="-1"
    aria-labelledby="panel-${tag}-name"
  >
    <div class="panel-head">
      <h3 id="panel-${tag}-name">${name}</h3>
      ${renderOrder(host, tag, name, index)}
    </div>
    ${renderSettings(host, chosen)} ${tag === 'eczema-poll' ? renderVotes(host, chosen) : nothing}
    ${widgetOf(tag).builtIn ? renderContent(host, chosen) : nothing}
    ${problem ? html`<p class="problem">Not finished: ${problem}</p>` : renderExamples(host, tag)}
  </section>`;
}

function renderExamples(host: BuilderHost, tag: string): TemplateResult | typeof nothing {
  const [first] = host.examplesIn(tag);
  return first
    ? html`<p class="hint">Write your own words in place of the examples, such as “${first}”.</p>`
    : nothing;
}

function renderOrder(
  host: BuilderHost,
  tag: string,
  name: string,
  index: number
): TemplateResult | typeof nothing {
  const {widgets} = host.state;
  if (widgets.length < 2) return nothing;
  const button = (words: string, to: number) => {
    const id = `move-${tag}-${words.toLowerCase()}`;
    const announcement = `${name} is number ${to + 1} of ${widgets.length} now.`;
    const move = () => host.change({widgets: moved(widgets, index, to)}, announcement, id);
    return renderItemButton(id, words, name, to in widgets ? move : undefined);
  };
  return html`<div class="item-buttons">
    ${button('Up', index - 1)} ${button('Down', index + 1)}
  </div>`;
}

function renderSettings(host: BuilderHost, {tag, attributes}: Chosen): TemplateResult[] {
  return (widgetOf(tag).settings ?? []).map(({attribute, label, choices}) =>
    renderChoices(label, `${tag}-${attribute}`, choices, attributes[attribute] ?? '', value =>
      host.changeWidget(tag, {attributes: {...attributes, [attribute]: value}})
    )
  );
}

function renderVotes(host: BuilderHost, {tag, attributes}: Chosen): TemplateResult {
  const {endpoint, ...others} = attributes;
  const counted = endpoint !== undefined;
  const choose = (value: 'device' | 'server') =>
    host.changeWidget(tag, {attributes: value === 'server' ? {...others, endpoint: ''} : others});
  return html`${renderChoices(
    'Where votes go',
    'votes',
    [
      [
        'device',
        'Nowhere',
        'The vote stays on the reader’s device and nobody learns of it. The poll says so and shows no percentages, except numbers that you fill in below as “Votes so far”.',
      ],
      [
        'server',
        'To a server of yours that counts',
        'Each vote sends the chosen option and a random number to the address below, so that a vote counts once. No cookie and no name are sent. The server that comes with the project stores no IP address; what your web host logs is up to you. Say so in your privacy notice.',
      ],
    ],
    counted ? 'server' : 'device',
    choose
  )}
  ${counted ? renderEndpoint(host, tag, attributes) : nothing}`;
}

function renderEndpoint(
  host: BuilderHost,
  tag: string,
  attributes: Readonly<Record<string, string>>
): TemplateResult {
  const set = ({target}: Event) =>
    host.changeWidget(tag, {
      attributes: {...attributes, endpoint: (target as HTMLInputElement).value.trim()},
    });
  return html`<div class="field">
    <label for="endpoint">Address of the poll on your server</label>
    <p class="hint" id="endpoint-hint">
      Such as https://polls.example.org/polls/jak-curiosity. The preview doesn’t contact it.
    </p>
    <input
      id="endpoint"
      type="url"
      autocomplete="off"
      .value=${live(attributes.endpoint ?? '')}
      aria-describedby="endpoint-hint"
      @input=${set}
    />
  </div>`;
}

function renderContent(host: BuilderHost, {tag, own}: Chosen): TemplateResult {
  const choose = (value: 'own' | 'built-in') =>
    value === 'own' ? void host.begin(tag) : host.changeWidget(tag, {own: undefined});
  return html`${renderChoices(
    'Its words',
    `${tag}-content`,
    [
      [
        'built-in',
        'The built-in text',
        'With its sources. No clinician has reviewed it yet; the widget says so.',
      ],
      ['own', 'My own words'],
    ],
    own ? 'own' : 'built-in',
    choose
  )}
  ${own ? renderOwn(host, tag, own) : nothing}`;
}

function renderOwn(host: BuilderHost, tag: string, own: JsonObject): TemplateResult {
  const fields = host.fieldsFor(tag);
  if (!fields) return html`<p aria-busy="true">The form is loading.</p>`;
  const form: FormHost = {
    id: tag,
    set: (path, value) => host.changeWidget(tag, {own: setAt(own, path, value) as JsonObject}),
    change: (path, list, announcement, focus) =>
      host.changeWidget(tag, {own: setAt(own, path, list) as JsonObject}, announcement, focus),
  };
  return html`<p>
      <button type="button" @click=${() => host.fillIn(tag)}>Start from the built-in text</button>
    </p>
    <div class="fields">${renderFields(form, fields, own)}</div>
    <p class="hint">
      Texts may contain **strong words**, *emphasis* and [links](https://example.org). An empty line
      starts a paragraph.
    </p>`;
}
