import {expect, fixture, html} from '@open-wc/testing';
import {directionOf, fill, formatDay, nearestWith, pluralForm} from './language.js';

describe('language', () => {
  it('fills values into words and leaves unknown names', () => {
    expect(fill('{count} of {total} {what}', {count: 2, total: 3})).to.equal('2 of 3 {what}');
  });

  it('fills no name with an inherited property', () => {
    expect(fill('{constructor} {toString}', {count: 2})).to.equal('{constructor} {toString}');
  });

  it('writes a day in the format of the language', () => {
    expect(formatDay('2026-11-23', 'en-US')).to.equal('November 23, 2026');
    expect(formatDay('2026-11-23', 'es')).to.equal('23 de noviembre de 2026');
  });

  it('writes English days itself, as the browser would', () => {
    const format = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`;
      expect(formatDay(day, 'en')).to.equal(format.format(new Date(day)));
    }
  });

  it('writes months, of the editions of sources, in the language', () => {
    expect(formatDay('2024-01', 'en')).to.equal('January 2024');
    expect(formatDay('2024-01', 'es-MX')).to.equal('enero de 2024');
  });

  it('leaves what is neither day nor month unchanged, and accepts an invalid lang', () => {
    for (const given of ['soon', '2026', '2026-13', '2026-02-31', '2026-11-23T10:00'])
      expect(formatDay(given, 'en')).to.equal(given);
    expect(formatDay('2026-11-23', 'not a tag')).to.include('2026');
    expect(pluralForm(1, '???')).to.be.a('string');
  });

  for (const [tag, direction] of [
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['FA', 'rtl'],
    ['en', 'ltr'],
    ['art', 'ltr'],
  ] as const) {
    it(`writes ${tag} ${direction}`, () => {
      expect(directionOf(tag)).to.equal(direction);
    });
  }

  it('finds the nearest attribute through shadow roots', async () => {
    const host = await fixture(html`<div lang="es"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(nearestWith('lang', inner)).to.equal(host);
  });
});
