import {html, type TemplateResult} from 'lit';

/** The most letters of an own question: a longer one would not fit the sheet. */
export const longest = 240;

interface Host {
  say(key: 'own' | 'left' | 'add', values?: {count: number}): string;
}

/** Draws the field for an own question. No form: in a sandboxed frame none is ever submitted. */
export function renderOwn(
  host: Host,
  left: number,
  handleInput: (event: Event) => void,
  handleKey: (event: KeyboardEvent) => void,
  handleAdd: () => void
): TemplateResult {
  return html`<div class="own actions">
    <label for="own">${host.say('own')}</label>
    <input
      id="own"
      type="text"
      maxlength=${longest}
      autocomplete="off"
      aria-describedby="left"
      @input=${handleInput}
      @keydown=${handleKey}
    />
    <button class="button" part="button" @click=${handleAdd}>${host.say('add')}</button>
    <span id="left">${host.say('left', {count: left})}</span>
  </div>`;
}
