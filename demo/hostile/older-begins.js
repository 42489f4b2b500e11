// An older version of the script, which runs first, defines fewer elements than the current one.
const {define} = customElements;
customElements.define = (tag, constructor) => {
  if (!['jak-faqs', 'visit-summary'].includes(tag)) define.call(customElements, tag, constructor);
};
