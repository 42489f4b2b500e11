import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {BuilderHost} from './builder-host.js';
import {logoAddress} from './logo.js';

const isFile = (logo: string) => logo.startsWith('data:');

/** The clinic's logo, as a file or as an address. */
export function renderLogo(host: BuilderHost): TemplateResult {
  const {logo} = host.state;
  return html`${renderFile(host)} ${renderAddress(host)}
  ${
    logo
      ? html`<p>
          <button
            type="button"
            @click=${() => host.change({logo: ''}, 'The logo is removed.', 'logo-file')}
          >
            Remove the logo
          </button>
        </p>`
      : nothing
  }`;
}

function renderFile(host: BuilderHost): TemplateResult {
  const take = async ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    input.setCustomValidity('');
    try {
      host.change({logo: await logoAddress(file)}, 'The logo is in the code.');
    } catch (error) {
      input.setCustomValidity((error as Error).message);
      input.reportValidity();
    }
  };
  return html`<div class="field">
    <label for="logo-file">Logo, as a file <small>(if you like)</small></label>
    <p class="hint" id="logo-file-hint">
      Drawn small and put into the code; it is sent nowhere. Where your site’s policy refuses
      pictures from “data:”, give an address.
    </p>
    <input
      id="logo-file"
      type="file"
      accept="image/png, image/jpeg, image/webp, image/svg+xml"
      aria-describedby="logo-file-hint"
      @change=${take}
    />
  </div>`;
}

function renderAddress(host: BuilderHost): TemplateResult {
  const {logo} = host.state;
  const set = ({target}: Event) => host.change({logo: (target as HTMLInputElement).value.trim()});
  return html`<div class="field">
    <label for="logo">Logo, as an address <small>(if you like)</small></label>
    <p class="hint" id="logo-hint">
      Such as https://www.example.org/logo.svg. The preview doesn’t load it, and leaves its place
      empty.
    </p>
    <input
      id="logo"
      autocomplete="off"
      .value=${live(isFile(logo) ? '' : logo)}
      aria-describedby="logo-hint"
      @change=${set}
    />
  </div>`;
}
