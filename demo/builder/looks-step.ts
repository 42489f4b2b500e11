import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {BuilderHost} from './builder-host.js';
import {widgetOf} from './catalog.js';
import {contrast} from './contrast.js';
import {languages} from './languages.js';
import {renderChoices} from './ticks.js';

/** The accent of the widgets on a page that sets none. */
const standardAccent = '#0f6b6b';

const fonts = [
  ['', 'As on your page'],
  ['system-ui, sans-serif', 'The device’s own font'],
  ['Verdana, Geneva, sans-serif', 'Verdana'],
  ['Georgia, "Times New Roman", serif', 'Georgia'],
] as const;

/** The third step: colours, font, language, and what is remembered. */
export function renderLooksStep(host: BuilderHost): TemplateResult {
  const {font, language, remember, widgets} = host.state;
  return html`<section aria-labelledby="looks">
    <h2 id="looks">3. Looks, language and privacy</h2>
    ${renderAccent(host)}
    ${renderChoices('Font', 'font', fonts, font, value => host.change({font: value}))}
    ${renderChoices<string>('Language of the widgets', 'language', languages, language, value =>
      host.change({language: value})
    )}
    ${widgets.some(({tag}) => widgetOf(tag).remembers) ? renderRemember(host, remember) : nothing}
  </section>`;
}

function renderRemember(host: BuilderHost, remember: string): TemplateResult {
  return renderChoices(
    'What readers enter is kept',
    'remember',
    [
      ['', 'Nowhere', 'It is gone when the page is closed. Nothing is stored.'],
      [
        'session',
        'Until the tab is closed',
        'It stays in this browser tab when readers go from page to page. It is not sent to you.',
      ],
      [
        'ask',
        'On the reader’s device, if the reader ticks a box',
        'The box is off, and nothing is stored until it is ticked. Clearing it deletes what was kept. It is not sent to you.',
      ],
      [
        'local',
        'On the reader’s device',
        'It stays for days, where everyone who uses the device, and every script on your site, can read it. It can say that a reader is pregnant or ill. It is not sent to you. Many countries ask for consent first.',
      ],
    ],
    remember,
    value => host.change({remember: value})
  );
}

function renderAccent(host: BuilderHost): TemplateResult {
  const {accent} = host.state;
  const set = ({target}: Event) => host.change({accent: (target as HTMLInputElement).value.trim()});
  const valid = /^#[\da-f]{6}$/i.test(accent);
  return html`<fieldset class="group">
    <legend>Colour of buttons and marks</legend>
    <div class="colour">
      <div class="field">
        <label for="accent">Colour code</label>
        <input
          id="accent"
          autocomplete="off"
          spellcheck="false"
          placeholder=${standardAccent}
          .value=${live(accent)}
          aria-describedby="accent-contrast"
          aria-invalid=${accent !== '' && !valid}
          @input=${set}
        />
      </div>
      <div class="field">
        <label for="accent-picker">Pick</label>
        <input
          id="accent-picker"
          type="color"
          .value=${live(valid ? accent : standardAccent)}
          @input=${set}
        />
      </div>
    </div>
    <div id="accent-contrast">
      ${
        accent && !valid
          ? html`<p class="problem">A colour code is # and six of 0–9 and a–f, such as #7a3e9d.</p>`
          : renderContrast(valid ? accent : standardAccent)
      }
    </div>
  </fieldset>`;
}

function renderContrast(accent: string): TemplateResult {
  const [white, black] = [contrast(accent, '#ffffff'), contrast(accent, '#000000')];
  const [words, best] = white >= black ? ['white', white] : ['black', black];
  return html`<ul class="ratios">
    <li>Text on it becomes ${words}: ${ratio(best)}, of 4.5 : 1 needed. Readable.</li>
    <li>On a white page: ${ratio(white)}. ${enough(white)}</li>
    <li>On a black page: ${ratio(black)}. ${enough(black)}</li>
  </ul>`;
}

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)}\u00a0:\u00a01`;

const enough = (value: number) =>
  value >= 3
    ? 'Enough for marks and edges (3\u00a0:\u00a01).'
    : 'Too faint for marks and edges (3\u00a0:\u00a01).';
