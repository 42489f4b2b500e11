import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decimals, denominator, mixedDenominators, oneInX, percent} from './chances.js';
import {ruleFindings} from './testing/find.mjs';

const numberFindings = (content, name) =>
  ruleFindings([oneInX, percent, decimals, denominator], content, name);
const mixed = content => ruleFindings([mixedDenominators], content);

const withText = (text, lang = 'en') => ({lang, sources: [], facts: [{text}]});

describe('the rules for numbers', () => {
  const refused = [
    ['en', 'It helps 1 in 5 people.'],
    ['en', 'One in ten had a cold.'],
    ['en', 'It helps 3 in every 10 people.'],
    ['en', 'A cold came in 1 in 1,000 people.'],
    ['en', 'Acne came in 15% of people.'],
    ['en', 'Acne came in 15 % of people.'],
    ['en', 'Fifteen percent had acne.'],
    ['en', 'It helps 2 of 5 people.'],
    ['en', 'It helps 20 out of 1,000 people.'],
    ['en', 'The score fell by 4.5 points.'],
    ['es', 'Ayuda a 1 de cada 5 personas.'],
    ['es', 'Ayuda a una entre cinco personas.'],
    ['es', 'El 15 % tuvo acné.'],
    ['es', 'El quince por ciento tuvo acné.'],
    ['es', 'Bajó 4,5 puntos.'],
  ];
  for (const [lang, text] of refused) {
    it(`refuses "${text}"`, () => assert.equal(numberFindings(withText(text, lang)).length, 1));
  }

  const accepted = [
    ['en', 'It helps 6 to 8 of 10 people.'],
    ['en', 'It helps 15 of 100 people (15 %).'],
    ['en', 'Authorized in 2021, and since 14 in 2022.'],
    ['en', 'One report of it covers 4,362 people.'],
    ['en', 'The pair is one of 2024.'],
    ['es', 'Ayuda a 1 de cada 10 personas.'],
    ['es', 'Un informe abarca a 4362 personas, el 14 de enero de 2022.'],
  ];
  for (const [lang, text] of accepted) {
    it(`accepts "${text}"`, () => assert.deepEqual(numberFindings(withText(text, lang)), []));
  }

  it('leaves titles of sources alone', () => {
    const sources = [{id: 'a', title: '1 in 5 people: a report'}];
    assert.deepEqual(numberFindings({lang: 'en', sources}, 'facts'), []);
  });
});

describe('the rule mixed-denominators', () => {
  const figure = {of: 100, items: []};

  it('finds counts of 10 beside counts of 100', () => {
    const {facts} = withText('It helps 2 of 10. It harms 3 of 100.');
    assert.equal(mixed({lang: 'en', facts}).length, 1);
    assert.equal(mixed({...withText('It helps 2 of 10.'), more: {figure}}).length, 1);
  });

  it('accepts one denominator', () => {
    assert.deepEqual(mixed({...withText('It helps 2 of 100.'), more: {figure}}), []);
  });
});
