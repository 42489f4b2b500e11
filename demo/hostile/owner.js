// The page had an element of this name before.
customElements.define(
  'self-check',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'The page’s own self-check';
    }
  }
);
