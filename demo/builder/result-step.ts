import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {BuilderHost} from './builder-host.js';
import {widgetOf} from './catalog.js';
import {download} from './download.js';
import {renderHosting} from './hosting.js';
import {placeEntries, placeOf} from './places.js';
import {fileNameOf, ownScriptName, type SnippetFile} from './snippet.js';
import {encodeState} from './state.js';
import {renderChoices} from './ticks.js';

/** The last step: code and files to copy or download. */
export function renderResultStep(host: BuilderHost): TemplateResult {
  const {widgets} = host.state;
  return html`<section class="result-step" aria-labelledby="result">
    <h2 id="result">4. Take it home</h2>
    ${widgets.length ? renderResult(host) : html`<p>Choose a widget first.</p>`}
  </section>`;
}

function renderResult(host: BuilderHost): TemplateResult {
  return html`${renderForm(host)} ${renderGaps(host)} ${renderParts(host)} ${renderLink(host)}`;
}

/** Tags of the widgets that aren't finished, each with what is missing. */
function gapsOf(host: BuilderHost): readonly (readonly [tag: string, gap: string])[] {
  return host.state.widgets.flatMap(({tag}) => {
    const [example] = host.examplesIn(tag);
    const gap = host.problemOf(tag) ?? (example && `“${example}” is still an example.`);
    return gap ? [[tag, gap] as const] : [];
  });
}

function renderGaps(host: BuilderHost): TemplateResult | typeof nothing {
  const gaps = gapsOf(host);
  if (!gaps.length) return nothing;
  return html`<div class="problem">
    <p>Not finished yet:</p>
    <ul class="gaps">
      ${gaps.map(
        ([tag, gap]) =>
          html`<li>
            <button type="button" @click=${() => host.change({}, undefined, `panel-${tag}`)}>
              ${widgetOf(tag).name}
            </button>
            ${gap}
          </li>`
      )}
    </ul>
  </div>`;
}

/** The parts of the result, in the order in which a publisher needs them. */
function renderParts(host: BuilderHost): TemplateResult {
  const {code, command, head, isRich} = host.form;
  const {check, paste} = placeOf(host.state);
  return html`<p class="how"><strong>How to paste it:</strong> ${paste}</p>
    ${renderFiles(host)} ${host.form.hasOwnScript ? renderOwnScript(host) : nothing}
    ${host.form.scripts?.length || host.form.hasOwnScript ? renderHosting(host) : nothing}
    ${command ? renderCode(host, 'Command to run beside the files', 'command', command) : nothing}
    ${head ? renderCode(host, 'Once, in the head of the site', 'head', head) : nothing}
    ${renderMainCode(host, code, isRich)}
    <p class="how"><strong>How to check that it worked:</strong> ${check}</p>`;
}

function renderMainCode(host: BuilderHost, code: string, isRich = false): TemplateResult {
  const busy = host.measuring;
  const isWhole = !gapsOf(host).length;
  const words = `Copy the ${isWhole ? '' : 'unfinished '}${isRich ? 'text' : 'code'}`;
  return html`<div class="code">
    <label class="label" for="code">${isRich ? 'Text to paste, as HTML' : 'Code to paste'}</label>
    <textarea
      id="code"
      class="snippet"
      readonly
      aria-busy=${busy}
      rows=${lines(code)}
      .value=${code}
    ></textarea>
    <p class="item-buttons">
      <button
        type="button"
        class=${isWhole ? 'primary' : 'unfinished'}
        @click=${() => host.copy(code, isRich ? 'Text' : 'Code', isRich)}
      >
        ${host.copied === code ? 'Copied' : words}
      </button>
    </p>
  </div>`;
}

function renderCode(host: BuilderHost, name: string, id: string, code: string): TemplateResult {
  return html`<div class="code">
    <label class="label" for="${id}-code">${name}</label>
    <textarea
      id="${id}-code"
      class="snippet"
      readonly
      rows=${lines(code)}
      .value=${code}
    ></textarea>
    <p class="item-buttons">
      <button type="button" @click=${() => host.copy(code, name)}>
        ${host.copied === code ? 'Copied' : `Copy the ${id}`}
      </button>
    </p>
  </div>`;
}

function renderOwnScript(host: BuilderHost): TemplateResult {
  const {materials, measuring} = host;
  const {script} = materials;
  if (!script || measuring) return html`<p aria-busy="true">The script is being made…</p>`;
  const {code, integrity, bytes} = script;
  const name = fileNameOf(ownScriptName, host.state, integrity);
  const act = () => save(host, {name, text: code}, 'text/javascript');
  const isWhole = !gapsOf(host).length;
  return html`<p>The file for your site, made here and sent nowhere:</p>
    <ul class="files">
      <li>
        <button type="button" class=${isWhole ? '' : 'unfinished'} @click=${act}>
          Download ${isWhole ? '' : 'the unfinished '}${name}
        </button>
        ${Math.ceil(bytes / 1024)} kB with gzip
      </li>
    </ul>`;
}

const lines = (text: string) => Math.min(text.split('\n').length + 1, 24);

function renderFiles(host: BuilderHost): TemplateResult | typeof nothing {
  const {files = [], scripts = []} = host.form;
  if (!files.length && !scripts.length) return nothing;
  const {integrity} = host.materials;
  return html`<p>Files for your site:</p>
    <ul class="files">
      ${scripts.map(name => {
        const saved = fileNameOf(name, host.state, integrity[name]);
        const [words] = saved.split('/').reverse();
        return html`<li><a href="../dist/${name}" download=${words}>${words}</a></li>`;
      })}
      ${files.map(file => renderFile(host, file))}
    </ul>`;
}

function renderForm(host: BuilderHost): TemplateResult {
  const {hasFiles, hasRoom} = placeOf(host.state);
  return html`${renderChoices(
    'Where it will go',
    'place',
    placeEntries.map(([id, {name, systems}]) => [id, name, systems] as const),
    host.state.place,
    place => host.change({place})
  )}
  ${hasFiles ? renderSource(host) : nothing} ${hasRoom ? renderRoom(host) : nothing}
  ${renderFolder(host)}`;
}

function renderSource(host: BuilderHost): TemplateResult {
  return renderChoices(
    'Your own words',
    'files',
    [
      [
        'code',
        'In the code',
        'One thing to paste. Where only lists are kept, words that a list can’t express come in a file.',
      ],
      ['files', 'In files', 'To download, and to upload beside the script.'],
    ],
    host.state.files ? 'files' : 'code',
    value => host.change({files: value === 'files'})
  );
}

function renderRoom(host: BuilderHost): TemplateResult {
  const {keepRoom, widgets} = host.state;
  // Its tag is also used within lines of text, which a CSS rule for it would break.
  const glossary = widgets.some(({tag}) => tag === 'glossary-term');
  return renderChoices(
    'Space for the widgets',
    'room',
    [
      [
        'keep',
        'Reserve it',
        `Nothing on the page jumps when the widgets arrive${glossary ? ', except what is below the glossary' : ''}. Measured with letters of 16 px: on a page with larger or wider ones it still moves, though less.`,
      ],
      ['none', 'Don’t', 'No empty space, but what is below moves down.'],
    ],
    keepRoom ? 'keep' : 'none',
    value => host.change({keepRoom: value === 'keep'})
  );
}

function renderFolder(host: BuilderHost): TemplateResult {
  const set = ({target}: Event) => {
    const value = (target as HTMLInputElement).value.trim();
    host.change({folder: value && !value.endsWith('/') ? `${value}/` : value});
  };
  return html`<div class="field">
    <label for="folder">Where the files will be</label>
    <p class="hint" id="folder-hint">
      Their folder on your server, such as https://www.example.org/widgets/. Empty: beside the page.
    </p>
    <input
      id="folder"
      autocomplete="off"
      .value=${live(host.state.folder)}
      aria-describedby="folder-hint"
      @change=${set}
    />
  </div>`;
}

function renderFile(host: BuilderHost, file: SnippetFile): TemplateResult {
  const act = () => save(host, file, 'application/json');
  return html`<li><button type="button" @click=${act}>Download ${file.name}</button></li>`;
}

function save(host: BuilderHost, {name, text}: SnippetFile, type: string): void {
  download(name, text, type);
  host.say(`${name} is being downloaded.`);
}

function renderLink(host: BuilderHost): TemplateResult {
  const address = new URL(`#${encodeState(host.state)}`, location.href).href;
  return html`<p>
    To continue later, or with a colleague, keep <a href=${address}>the link to what you chose</a>.
    Everything is in the link itself, behind the #, which browsers don’t send.
    <button type="button" @click=${() => host.copy(address, 'Link')}>
      ${host.copied === address ? 'Copied' : 'Copy the link'}
    </button>
  </p>`;
}
