import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {medicineFacts} from './medicine-facts.js';
import {ruleFindings} from './testing/find.mjs';

describe('the rule medicine-facts', () => {
  const find = (text, lang = 'en', id = 'other') =>
    ruleFindings([medicineFacts], {lang, medicines: [{id, use: text}]});

  const refused = [
    ['en', 'Opzelura is for severe eczema.'],
    ['en', 'Ruxolitinib cream helps severe eczema.'],
    ['en', 'Severe eczema', 'ruxolitinib-cream'],
    ['en', 'Ruxolitinib cream has no boxed warning.'],
    ['en', 'Rinvoq comes without a boxed warning.'],
    ['en', 'Baricitinib is approved for eczema in the US.'],
    ['en', 'The FDA approved Olumiant for eczema.'],
    ['en', 'It is FDA-approved.', 'baricitinib'],
    ['en', 'Anzupgo is for atopic dermatitis.'],
    ['en', 'Atopic dermatitis in adults', 'delgocitinib-cream'],
    ['es', 'Opzelura es para el eczema grave.'],
    ['es', 'Dermatitis atópica de moderada a grave', 'ruxolitinib-cream'],
    ['es', 'Ruxolitinib crema no lleva advertencia en recuadro.'],
    ['es', 'Baricitinib está aprobado para el eczema en EE. UU.'],
    ['es', 'Anzupgo es para la dermatitis atópica.'],
  ];
  for (const [lang, text, id] of refused) {
    it(`refuses "${text}" of ${id ?? 'what it names'}`, () =>
      assert.equal(find(text, lang, id).length, 1));
  }

  const accepted = [
    ['en', 'Opzelura is for mild to moderate eczema, not severe eczema.'],
    ['en', 'It can bring serious infections.', 'ruxolitinib-cream'],
    ['en', 'Rinvoq is for moderate to severe eczema.'],
    ['en', 'In the US, baricitinib is not approved for eczema.'],
    ['en', 'It is not approved for eczema in the US.', 'baricitinib'],
    ['en', 'Anzupgo is not for atopic dermatitis.'],
    ['en', 'No boxed warning was found.', 'delgocitinib-cream'],
    ['es', 'Lleva una advertencia: infecciones graves.', 'ruxolitinib-cream'],
    ['es', 'No es para el eczema grave.', 'ruxolitinib-cream'],
  ];
  for (const [lang, text, id] of accepted) {
    it(`accepts "${text}" of ${id ?? 'what it names'}`, () =>
      assert.deepEqual(find(text, lang, id), []));
  }
});
