import * as vue from 'vue';
import {renderToString} from 'vue/server-renderer';
import * as components from '../../../dist/vue.js';
import {content, serverRendered} from './server-rendered.suite.mjs';

function makeApp({h, reactive}, {DoctorQuestions, EczemaPoll, JakFacts}, own) {
  return {
    setup() {
      const questions = reactive({questions: ['Is mint safe?']});
      const hear = event => {
        globalThis.heard = [...(globalThis.heard ?? []), event.detail.poll];
        questions.questions[0] = 'Is sage safe?';
      };
      const facts = {id: 'facts', content: own.facts, heading: 'Stripes', 'heading-level': 3};
      return () =>
        h('main', [
          h(JakFacts, {...facts, saved: ['zebra']}),
          h(EczemaPoll, {id: 'poll', content: own.poll, onPollVote: hear}),
          h(JakFacts, {id: 'list', own: '', layout: 'list'}, () =>
            h('ul', [h('li', 'Moss heals')])
          ),
          h(JakFacts, {id: 'line', facts: 'Fern|Oak'}),
          h(DoctorQuestions, {id: 'questions', content: questions}, () =>
            h('p', {slot: 'header'}, 'Example Clinic')
          ),
        ]);
    },
  };
}

const code = `import * as vue from 'vue';
import * as components from './dist/vue.js';
const App = (${makeApp})(vue, components, ${JSON.stringify(content)});
`;

serverRendered('Vue', {
  render: () => renderToString(vue.createSSRApp(makeApp(vue, components, content))),
  client: `${code}vue.createSSRApp(App).mount('#app');`,
  clientOnly: `${code}vue.createApp(App).mount('#app');`,
});
