import {Model} from 'survey-core';
import 'survey-js-ui';
import {start} from '../start.js';

const draw = json => {
  const box = document.createElement('div');
  new Model({showNavigationButtons: false, ...json}).render(box);
  return box;
};

const panelOf = ({id, question, answer}) => ({
  type: 'panel',
  name: id,
  title: question,
  state: 'collapsed',
  elements: [{type: 'html', name: `${id}-answer`, html: answer}],
});

start({
  // One form with a panel for each, as its authors would do it.
  faqs: list => [draw({elements: list.map(panelOf)})],
  poll: ({question, options}) =>
    draw({
      showNavigationButtons: true,
      completeText: 'Vote',
      elements: [
        {
          type: 'radiogroup',
          name: 'poll',
          title: question,
          choices: options.map(({id, label}) => ({value: id, text: label})),
        },
      ],
    }),
  words: box => box.textContent,
  vote(box) {
    box.querySelector('input[type=radio]').click();
    box.querySelector('.sd-navigation__complete-btn').click();
  },
});
