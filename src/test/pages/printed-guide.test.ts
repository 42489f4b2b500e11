import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import facts from '../../content/en/facts.json';
import faqs from '../../content/en/faqs.json';
import medicines from '../../content/en/medicines.json';
import questions from '../../content/en/questions.json';
import terms from '../../content/en/terms.json';
import treatments from '../../content/en/treatments.json';
import type {EczemaGuide} from '../../elements/eczema-guide/eczema-guide.js';
import {draw} from '../support/content-ways.suite.js';
import {plainText} from '../../shared/content/inline-markup.js';
import '../../elements/eczema-guide/eczema-guide.js';

// Lists that are short on a screen are whole on paper.

const printed = {
  facts: facts.facts.flatMap(({title, text}) => [title, text]),
  medicines: medicines.medicines.map(({generic}) => generic),
  treatments: treatments.options.flatMap(({name, benefits, risks}) =>
    [name, benefits, risks].flat()
  ),
  faqs: faqs.faqs.flatMap(({question, answer}) => [question, answer]),
  questions: questions.questions.map(({text}) => text),
  terms: terms.terms.flatMap(({term, definition}) => [term, definition]),
};

// Names begin with a capital.
const lettersOf = (text: string) => plainText(text).replace(/\s+/g, '').toLowerCase();

const inChromium = navigator.userAgent.includes('Chrome/') ? it : () => undefined;

describe('a printed guide', () => {
  for (const [section, texts] of Object.entries(printed))
    inChromium(`has all of its ${section}`, async () => {
      const guide = await draw<EczemaGuide>(`<eczema-guide sections="${section}"></eczema-guide>`);
      await guide.updateComplete;
      const paper = lettersOf(String(await executeServerCommand('pdf-text')));
      expect(texts.filter(text => !paper.includes(lettersOf(text)))).to.deep.equal([]);
    });
});
