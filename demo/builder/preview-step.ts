import {html, nothing, type TemplateResult} from 'lit';
import {renderChoices} from './ticks.js';
import type {State} from './state.js';

/** The kind of page that the preview imitates. */
export type Width = 'phone' | 'sidebar' | 'page';

/** What the preview needs from the builder. */
export interface PreviewHost {
  readonly state: State;
  width: Width;
  dark: boolean;
  readonly handleError: (event: CustomEvent<{message: string}>) => void;
  readonly handleReady: (event: Event) => void;
}

/** The box for the widgets as they will be; `drawPreview` fills it. */
export function renderPreviewStep(host: PreviewHost): TemplateResult {
  const {dark, state, width} = host;
  return html`<section class="preview-step" aria-labelledby="preview">
    <h2 id="preview">Look at it</h2>
    ${renderSwitches(host)}
    ${state.widgets.length ? nothing : html`<p>The widgets that you choose appear here.</p>`}
    <div class="stage" role="region" aria-label="Preview" tabindex="0">
      <div
        class="preview ${width} ${dark ? 'dark' : 'light'}"
        @content-error=${host.handleError}
        @content-ready=${host.handleReady}
      ></div>
    </div>
  </section>`;
}

function renderSwitches(host: PreviewHost): TemplateResult {
  return html`${renderChoices<Width>(
    'Width',
    'width',
    [
      ['phone', 'Phone'],
      ['sidebar', 'Sidebar'],
      ['page', 'Page'],
    ],
    host.width,
    value => (host.width = value)
  )}
  ${renderChoices(
    'Page',
    'scheme',
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    host.dark ? 'dark' : 'light',
    value => (host.dark = value === 'dark')
  )}`;
}
