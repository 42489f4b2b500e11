// What Lit costs by itself: the same as the hand-written elements.
import {css, html, LitElement} from 'lit';
import {start} from '../start.js';

const styles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  details {
    border: 1px solid;
    border-radius: 0.5em;
    padding: 0.75em;
  }
  summary {
    font-weight: 600;
    cursor: pointer;
  }
  fieldset {
    border: 0;
    padding: 0;
  }
  label {
    display: flex;
    gap: 0.75em;
    padding: 0.5em;
  }
`;

class LitFaq extends LitElement {
  static properties = {content: {attribute: false}};
  static styles = styles;

  render() {
    const {question, answer} = this.content;
    return html`<details>
      <summary>${question}</summary>
      <p>${answer}</p>
    </details>`;
  }
}

class LitPoll extends LitElement {
  static properties = {content: {attribute: false}, told: {state: true}};
  static styles = styles;

  render() {
    const {question, options} = this.content;
    return html`<fieldset>
        <legend>${question}</legend>
        ${options.map(({id, label}) => html`<label><input type="radio" name="choice" value=${id} />${label}</label>`)}
      </fieldset>
      <button @click=${this.handleVote}>Vote</button>
      <p role="status">${this.told}</p>`;
  }

  handleVote() {
    const chosen = this.renderRoot.querySelector('input:checked');
    this.told = chosen ? `Thank you. Your vote: ${chosen.value}` : 'Choose first.';
  }
}

customElements.define('lit-faq', LitFaq);
customElements.define('lit-poll', LitPoll);

const make = (tag, content) => Object.assign(document.createElement(tag), {content});

start({
  faqs: list => list.map(content => make('lit-faq', content)),
  poll: content => make('lit-poll', content),
  words: ({shadowRoot}) => shadowRoot?.textContent,
  vote: ({shadowRoot}) => {
    shadowRoot.querySelector('input').click();
    shadowRoot.querySelector('button').click();
  },
});
