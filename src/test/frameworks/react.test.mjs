import * as React from 'react';
import {renderToString} from 'react-dom/server';
import * as components from '../../../dist/react.js';
import {content, serverRendered} from './server-rendered.suite.mjs';

function makeApp({createElement: h, useState}, {DoctorQuestions, EczemaPoll, JakFacts}, own) {
  return function App() {
    const [herb, setHerb] = useState('mint');
    const hear = event => {
      globalThis.heard = [...(globalThis.heard ?? []), event.detail.poll];
      setHerb('sage');
    };
    const facts = {id: 'facts', content: own.facts, heading: 'Stripes', headingLevel: 3};
    const questions = {id: 'questions', content: {questions: [`Is ${herb} safe?`]}};
    return h(
      'main',
      null,
      h(JakFacts, {...facts, saved: ['zebra']}),
      h(EczemaPoll, {id: 'poll', content: own.poll, onPollVote: hear}),
      h(
        JakFacts,
        {id: 'list', own: true, layout: 'list'},
        h('ul', null, h('li', null, 'Moss heals'))
      ),
      h(JakFacts, {id: 'line', facts: 'Fern|Oak'}),
      h(DoctorQuestions, questions, h('p', {slot: 'header'}, 'Example Clinic'))
    );
  };
}

const code = `import * as React from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import * as components from './dist/react.js';
const App = (${makeApp})(React, components, ${JSON.stringify(content)});
const app = document.getElementById('app');
`;

serverRendered('React', {
  render: () => renderToString(React.createElement(makeApp(React, components, content))),
  client: `${code}hydrateRoot(app, React.createElement(App));`,
  clientOnly: `${code}createRoot(app).render(React.createElement(App));`,
});
