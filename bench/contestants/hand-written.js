// The baseline: custom elements that do only this, without a library.
import {start} from '../start.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {display: block; margin-block: 1em}
  details {border: 1px solid; border-radius: 0.5em; padding: 0.75em}
  summary {font-weight: 600; cursor: pointer}
  fieldset {border: 0; padding: 0}
  label {display: flex; gap: 0.75em; padding: 0.5em}
`);

const make = (tag, fields, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};

class PlainElement extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(...this.draw());
  }
}

class PlainFaq extends PlainElement {
  draw() {
    const {question, answer} = this.content;
    return [make('details', {}, make('summary', {}, question), make('p', {}, answer))];
  }
}

class PlainPoll extends PlainElement {
  draw() {
    const options = this.content.options.map(({id, label}) =>
      make('label', {}, make('input', {type: 'radio', name: 'choice', value: id}), label)
    );
    const thanks = make('p', {role: 'status'});
    const button = make(
      'button',
      {
        onclick: () => {
          const chosen = this.shadowRoot.querySelector('input:checked');
          thanks.textContent = chosen ? `Thank you. Your vote: ${chosen.value}` : 'Choose first.';
        },
      },
      'Vote'
    );
    return [
      make('fieldset', {}, make('legend', {}, this.content.question), ...options),
      button,
      thanks,
    ];
  }
}

customElements.define('plain-faq', PlainFaq);
customElements.define('plain-poll', PlainPoll);

start({
  faqs: list => list.map(content => make('plain-faq', {content})),
  poll: content => make('plain-poll', {content}),
  words: ({shadowRoot}) => shadowRoot?.textContent,
  vote: ({shadowRoot}) => {
    shadowRoot.querySelector('input').click();
    shadowRoot.querySelector('button').click();
  },
});
