const make = (tag, fields, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};

/** The same page from a library of parts, whose tags begin with `prefix`. */
export const parts = prefix => ({
  faqs: list =>
    list.map(({question, answer}) => make(`${prefix}-details`, {summary: question}, answer)),
  poll({question, options}) {
    const radios = options.map(({id, label}) => make(`${prefix}-radio`, {value: id}, label));
    const group = make(`${prefix}-radio-group`, {label: question}, ...radios);
    const thanks = make('p', {role: 'status'});
    const handleVote = () => (thanks.textContent = `Thank you. Your vote: ${group.value}`);
    return make('div', {}, group, make(`${prefix}-button`, {onclick: handleVote}, 'Vote'), thanks);
  },
  // Until it has drawn, a part has no words of its own in its shadow root.
  words(element) {
    const part = element.localName === 'div' ? element.firstElementChild : element;
    return part.shadowRoot?.querySelector('details, slot') && element.textContent;
  },
  vote(poll) {
    poll.querySelector(`${prefix}-radio`).click();
    poll.querySelector(`${prefix}-button`).click();
  },
});
