delete customElements.define;
