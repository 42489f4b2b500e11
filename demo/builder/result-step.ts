import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {BuilderHost} from './builder-host.js';
import {download} from './download.js';
import {embedCommandOf, frameCodeOf, linkCodeOf} from './other-forms.js';
import {places, type Place} from './places.js';
import {renderChoices} from './ticks.js';
import {scriptNames, type SnippetFile} from './snippet.js';
import {encodeState} from './state.js';

/** The last step: code and files to take home. */
export function renderResultStep(host: BuilderHost): TemplateResult {
  const {widgets} = host.state;
  return html`<section class="result-step" aria-labelledby="result">
    <h2 id="result">5. Take it home</h2>
    ${widgets.length ? renderResult(host) : html`<p>Choose a widget first.</p>`}
    <h3>How to add it to your site</h3>
    ${places.map(renderPlace)}
  </section>`;
}

function renderResult(host: BuilderHost): TemplateResult {
  const {copied, snippet, state} = host;
  const unfinished = state.widgets.some(({tag}) => host.problemOf(tag));
  return html`${renderForm(host)}
    ${
      unfinished
        ? html`<p class="problem">A widget isn’t finished yet: see “Not finished” above.</p>`
        : nothing
    }
    <div class="code">
      <label class="label" for="code">Code to paste</label>
      <textarea
        id="code"
        class="snippet"
        readonly
        aria-busy=${host.measuring}
        rows=${lines(snippet.code)}
        .value=${snippet.code}
      ></textarea>
      <p class="item-buttons">
        <button type="button" class="primary" @click=${() => host.copy(snippet.code, 'Code')}>
          ${copied === snippet.code ? 'Copied' : 'Copy the code'}
        </button>
      </p>
    </div>
    <p>Files for your server:</p>
    <ul class="files">
      ${scriptNames(state).map(
        name => html`<li><a href="../dist/${name}" download>${name}</a></li>`
      )}
      ${snippet.files.map(file => renderFile(host, file))}
    </ul>
    ${renderOtherForms(host)} ${renderLink(host)}`;
}

function renderOtherForms(host: BuilderHost): TemplateResult {
  const {state} = host;
  return html`<details class="place other-forms">
    <summary>Where such code doesn’t stay: frames and links</summary>
    <p>
      Both lead to pages with your widgets. Have them made by this command, and copy their folder to
      where the files will be:
    </p>
    ${renderOtherForm(host, 'Command', embedCommandOf(state))}
    <p>For Wix, Squarespace, Notion, Google Sites and others that take a frame:</p>
    ${renderOtherForm(host, 'Frame', frameCodeOf(state))}
    <p>
      For editors that keep only text and links, where the script is in the head of the site. A
      heading and a list right before a link are its words, unless you chose files. Look at the
      published page.
    </p>
    ${renderOtherForm(host, 'Link', linkCodeOf(state))}
  </details>`;
}

function renderOtherForm(host: BuilderHost, name: string, code: string): TemplateResult {
  const id = `${name.toLowerCase()}-code`;
  return html`<div class="code">
    <label class="label" for=${id}>${name}</label>
    <textarea id=${id} class="snippet" readonly rows=${lines(code)} .value=${code}></textarea>
    <p class="item-buttons">
      <button type="button" @click=${() => host.copy(code, name)}>
        ${host.copied === code ? 'Copied' : `Copy the ${name.toLowerCase()}`}
      </button>
    </p>
  </div>`;
}

const lines = (text: string) => Math.min(text.split('\n').length + 1, 24);

function renderForm(host: BuilderHost): TemplateResult {
  const {files, placeholders} = host.state;
  return html`${renderChoices(
    'Form of the tags',
    'placeholders',
    [
      ['tags', 'Tags', 'For most systems.'],
      [
        'placeholders',
        'Placeholders',
        'For systems that strip tags which they don’t know: a div that becomes the widget when the script runs.',
      ],
    ],
    placeholders ? 'placeholders' : 'tags',
    value => host.change({placeholders: value === 'placeholders'})
  )}
  ${renderChoices(
    'Your own words',
    'files',
    [
      ['code', 'In the code', 'One thing to paste. Some systems strip it, as they strip scripts.'],
      ['files', 'In files', 'To download, and to put beside the script.'],
    ],
    files ? 'files' : 'code',
    value => host.change({files: value === 'files'})
  )}
  ${renderRoom(host)} ${renderFolder(host)}`;
}

function renderRoom(host: BuilderHost): TemplateResult {
  const {keepRoom, widgets} = host.state;
  // It stands in a line, where nothing has a height.
  const glossary = widgets.some(({tag}) => tag === 'glossary-term');
  return renderChoices(
    'Room for the widgets',
    'room',
    [
      [
        'keep',
        'Keep it free',
        `Nothing on the page jumps when the widgets arrive${glossary ? ', but what stands below the glossary' : ''}. Measured with letters of 16 px: on a page with larger or wider ones it still moves, though less.`,
      ],
      ['none', 'Don’t', 'No empty space, but what stands below moves down.'],
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

function renderFile(host: BuilderHost, {name, text}: SnippetFile): TemplateResult {
  const act = () => {
    download(name, text);
    host.say(`${name} is being downloaded.`);
  };
  return html`<li><button type="button" @click=${act}>Download ${name}</button></li>`;
}

function renderLink(host: BuilderHost): TemplateResult {
  const address = new URL(`#${encodeState(host.state)}`, location.href).href;
  return html`<p>
    To go on later, or with a colleague, keep <a href=${address}>the link to what you chose</a>.
    Everything is in the link itself, behind the #, which browsers don’t send.
    <button type="button" @click=${() => host.copy(address, 'Link')}>
      ${host.copied === address ? 'Copied' : 'Copy the link'}
    </button>
  </p>`;
}

function renderPlace({name, steps, tried}: Place): TemplateResult {
  return html`<details class="place">
    <summary>${name}</summary>
    <p>
      ${
        tried
          ? 'Tried: the tests of this project paste code from this page into a blank page on another server, and use it.'
          : `From ${name}’s documentation. Not tried by us; menus and plans change.`
      }
    </p>
    <ol>
      ${steps.map(step => html`<li>${step}</li>`)}
    </ol>
  </details>`;
}
