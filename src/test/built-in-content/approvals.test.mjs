import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {files} from './files.mjs';
import {medicineFindings} from './approvals.mjs';

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
