import {html, type LitElement, type TemplateResult} from 'lit';
import {renderButton} from '../../shared/render/button.js';
import {changing} from '../../shared/render/inline-text.js';

// In characters: a longer question would not fit the sheet.
const longest = 240;

interface Host extends LitElement {
  say(key: 'own' | 'left' | 'cut' | 'add', values?: {count: number}): string;
  announce(words: string): void;
}

/** The field for a question of the reader's own. */
export class OwnQuestion {
  private typed = 0;
  private isCut = false;

  /** `add` receives what was entered, without spaces around it; it isn't called for an empty field. */
  constructor(
    private readonly host: Host,
    private readonly add: (text: string) => void
  ) {}

  /** Draws the field, with the number of characters left below. Not a form: sandboxed frames never submit one. */
  render(): TemplateResult {
    const {host, isCut, typed} = this;
    return html`<div class="own actions">
      <label for="own">${host.say('own')}</label>
      <input
        id="own"
        type="text"
        maxlength=${longest}
        autocomplete="off"
        aria-describedby="left"
        @input=${this.handleInput}
        @paste=${this.handlePaste}
        @keydown=${this.handleKey}
      />
      ${renderButton(host.say('add'), this.handleAdd)}
      <span id="left"
        >${changing(isCut ? host.say('cut') : host.say('left', {count: longest - typed}))}</span
      >
    </div>`;
  }

  private show(typed: number, isCut: boolean): void {
    this.typed = typed;
    this.isCut = isCut;
    this.host.requestUpdate();
  }

  private readonly handleInput = ({target, inputType}: InputEvent): void =>
    this.show((target as HTMLInputElement).value.length, this.isCut && /Paste/.test(inputType));

  // The field silently cuts off what doesn't fit.
  private readonly handlePaste = ({clipboardData, target}: ClipboardEvent): void => {
    const {value, selectionStart, selectionEnd} = target as HTMLInputElement;
    const pasted = clipboardData?.getData('text').trim().length ?? 0;
    const isCut = value.length - (selectionEnd! - selectionStart!) + pasted > longest;
    if (isCut) this.host.announce(this.host.say('cut'));
    this.show(this.typed, isCut);
  };

  // Enter also ends a word of Chinese, Japanese or Korean; in Safari it comes after that word, with the code 229.
  private readonly handleKey = ({key, isComposing, keyCode}: KeyboardEvent): void => {
    if (key === 'Enter' && !isComposing && keyCode !== 229) this.handleAdd();
  };

  private readonly handleAdd = (): void => {
    const {host} = this;
    const field = host.renderRoot.querySelector<HTMLInputElement>('#own')!;
    const text = field.value.trim();
    field.value = '';
    field.focus();
    this.show(0, false);
    if (text) this.add(text);
    else host.announce(host.say('own'));
  };
}
