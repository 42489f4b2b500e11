import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {files} from './files.mjs';
import {benefitsWithoutWarning, medicineFindings, statementFindings} from './medicines.mjs';

const now = '2099-01-01';

const change = (lang, id, fields) => ({
  ...files[lang].medicines,
  medicines: files[lang].medicines.medicines.map(each =>
    each.id === id ? {...each, ...fields(each)} : each
  ),
});

describe('medicineFindings', () => {
  const bad = [
    ['en', 'upadacitinib', () => ({status: {us: 'Licensed since January 14, 2022, from age 12'}})],
    ['en', 'upadacitinib', () => ({status: {us: 'Approved from age 12, January 15, 2022'}})],
    ['en', 'abrocitinib', () => ({status: {us: 'Approved for adults, January 14, 2022'}})],
    ['en', 'baricitinib', () => ({status: {us: 'Approved for atopic dermatitis'}})],
    ['en', 'delgocitinib-cream', () => ({status: {us: 'Approved for hand eczema'}})],
    ['en', 'ruxolitinib-cream', () => ({warning: 'No. The cream carries none.'})],
    ['en', 'ruxolitinib-cream', () => ({use: 'Severe atopic dermatitis'})],
    ['en', 'upadacitinib', () => ({warning: 'Yes. It has side effects.'})],
    ['en', 'upadacitinib', () => ({retrieved: 'November 2026'})],
    ['en', 'upadacitinib', () => ({retrieved: '2099-01-02'})],
    ['es', 'baricitinib', () => ({status: {us: 'Aprobado para la dermatitis atópica'}})],
    ['es', 'abrocitinib', () => ({warning: 'No.'})],
  ];
  for (const [lang, id, fields] of bad) {
    it(`finds ${lang} ${id} with ${JSON.stringify(fields())}`, () => {
      const found = medicineFindings(change(lang, id, fields), now);
      assert.equal(found.length, 1, found.join());
      assert.ok(found[0].startsWith(`${id}: `));
    });
  }

  it('finds a missing medicine', () => {
    const medicines = files.en.medicines.medicines.slice(1);
    assert.deepEqual(medicineFindings({lang: 'en', medicines}, now), ['upadacitinib: is missing']);
  });
});

describe('statementFindings', () => {
  const find = (text, lang = 'en', id = 'other') =>
    statementFindings({lang, medicines: [{id, use: text}]});

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

  const taken = [
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
  for (const [lang, text, id] of taken) {
    it(`takes "${text}" of ${id ?? 'what it names'}`, () =>
      assert.deepEqual(find(text, lang, id), []));
  }
});

describe('benefitsWithoutWarning', () => {
  it('finds a JAK inhibitor whose risks leave it out', () => {
    const options = [
      {id: 'upadacitinib', risks: ['Colds.']},
      {id: 'abrocitinib', risks: ['Colds.', 'It carries the [[boxed warning]].']},
      {id: 'moisturizers', risks: ['Some sting.']},
    ];
    assert.deepEqual(benefitsWithoutWarning({lang: 'en', options}), [
      "upadacitinib: its risks don't name the boxed warning",
    ]);
  });
});
