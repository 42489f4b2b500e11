const make = (tag, content) => Object.assign(document.createElement(tag), {content});

/** How our elements are created and used, whether from modules or from the script. */
export const ours = {
  faqs: list => list.map(faq => make('jak-faqs', {faqs: [faq]})),
  poll: content => make('eczema-poll', content),
  words: ({shadowRoot}) => shadowRoot?.textContent,
  vote: ({shadowRoot}) => {
    shadowRoot.querySelector('input').click();
    shadowRoot.querySelector('.primary').click();
  },
};
