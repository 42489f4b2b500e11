import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {neverPhrases} from './never-say.js';
import {phraseMatcher} from './phrases.js';
import {neverSaid} from './testing/never-said.mjs';
import {verdicts} from './verdict-words.js';

const refused = {
  en: [
    'JAK inhibitors are safe.',
    'This is the safest pill.',
    'They can be used safely for years.',
    'This pill works best.',
    'It is a cure for eczema.',
    'It cured her skin, but did not cure his.',
    'This is a breakthrough.',
    'Relief is guaranteed.',
    'It works immediately.',
    'You get immediate relief.',
    'The change is permanent.',
    'It is the newest treatment.',
    'The latest pill is here.',
    'It has no side effects.',
    'It is risk-free.',
    'Is it right for you?',
    'You may qualify for a pill.',
    'You qualify.',
    'It is for anyone with bad eczema.',
    'You are at step 6.',
    'Your risk is low.',
    'Your heart risk seems low.',
    'Your score is 5.',
    'A traffic light shows your risk.',
    'You are at low risk.'.replace('low risk', 'low-risk'),
    'You should start a pill.',
    'We recommend pills.',
    'Never use steroid creams.',
    'Ask your doctor for upadacitinib.',
    'Ask for a JAK inhibitor.',
    'Stop taking it for a week.',
    'Skip the pill before surgery.',
    'Take 15 mg.',
    'The dose is 1.5 mg.',
    'Use it twice a day.',
    'Use it once daily.',
    'Use it 2 times per day.',
    'Rinvoq is a first-line medicine.',
    'Vaccinate against TB first.',
    'Ask for a tuberculosis vaccine.',
    'Eczema is an autoimmune disease.',
    'Baricitinib is in clinical trials.',
  ],
  es: [
    'Cura el eczema.',
    'El alivio está garantizado.',
    'Actúa inmediatamente.',
    'El cambio es permanente.',
    'Es el medicamento más nuevo.',
    'No tiene riesgos.',
    'Es adecuado para usted.',
    'Usted debe tomar pastillas.',
    'Nunca use cremas con esteroides.',
    'Tome 15 mg.',
    'Se usa dos veces al día.',
    'Póngase la vacuna contra la tuberculosis.',
    'El eczema es una enfermedad autoinmune.',
    'Baricitinib está en ensayos clínicos.',
  ],
};

const accepted = {
  en: [
    'They can ease eczema, but they do not cure it.',
    'There is no cure yet.',
    'FDA safety communication.',
    'Which unsafe words are there?',
    'The bestseller was obscured.',
    'I am under 18, or I ask for my child.',
    'What happens if I stop?',
    'This page cannot tell you to take, skip, or stop a dose.',
    'How high is my heart risk?',
    'A boxed warning names serious risks.',
    'Steroid creams are a first choice for some.',
    'Doctors look for TB. Ask which vaccines you need.'.split('. ')[0],
    'Clinical trials of upadacitinib ran for 16 weeks.',
    'It is for ages 12 and up, since January 14, 2022.',
    'See your doctor if your skin is no better after 8 weeks.',
  ],
  es: [
    'Su seguro médico quizá quiera aprobarlo.',
    'No acaban con el eczema.',
    'Una crema sin medicamento.',
    'No quiere decir que convenga.',
  ],
};

describe('neverSaid', () => {
  for (const lang of ['en', 'es']) {
    for (const text of refused[lang]) {
      it(`refuses "${text}"`, () => assert.notDeepEqual(neverSaid(text, lang), []));
    }
    for (const text of accepted[lang]) {
      it(`accepts "${text}"`, () => assert.deepEqual(neverSaid(text, lang), []));
    }
  }

  it('reports the words and the reason', () => {
    assert.deepEqual(neverSaid('It is Safe.'), ['"Safe" is a verdict']);
  });
});

describe('neverSaid, for what is tolerated from publishers', () => {
  const matchers = [verdicts, neverPhrases].map(phrases => phraseMatcher(phrases));
  const tolerated = [
    ['Is it safe with my other pills?'],
    ['It may not be safe.'],
    ['What is the best time to call?'],
    ['Is there a cure?'],
    ['Get immediate help.'],
    ['Fainting needs a doctor immediately.', 'urgent'],
    ['Do not stop taking it.'],
    ['It can double the risk.'],
  ];
  for (const [text, section = 'faqs'] of tolerated) {
    it(`refuses "${text}"`, () => {
      assert.notDeepEqual(neverSaid(text), []);
      assert.deepEqual(
        matchers.flatMap(match => match(text, 'en', section)),
        []
      );
    });
  }
});
