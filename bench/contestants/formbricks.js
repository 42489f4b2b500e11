// Its surveys have no questions with answers to open: it is measured by its poll alone.
import {renderSurveyInline} from '@formbricks/surveys';
import {start} from '../start.js';

const surveyOf = ({id, question, options}) => ({
  id,
  name: id,
  type: 'link',
  triggers: [],
  welcomeCard: {enabled: false},
  hiddenFields: {enabled: false},
  thankYouCard: {enabled: true, headline: 'Thank you.'},
  questions: [
    {
      id,
      type: 'multipleChoiceSingle',
      headline: question,
      required: true,
      choices: options.map(option => ({id: option.id, label: option.label})),
      buttonLabel: 'Vote',
      shuffleOption: 'none',
      logic: [],
    },
  ],
});

start({
  faqs: () => [],
  poll(content) {
    const box = Object.assign(document.createElement('div'), {id: 'survey'});
    const settings = {containerId: box.id, brandColor: '#0f6b6b'};
    // It draws into an element that is already on the page.
    queueMicrotask(() =>
      renderSurveyInline({...settings, isBrandingEnabled: false, survey: surveyOf(content)})
    );
    return box;
  },
  words: box => box.textContent,
  vote(box) {
    box.querySelector('input[type=radio]').click();
    box.querySelector('[type=submit]').click();
  },
});
