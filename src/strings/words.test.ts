import {expect} from '@open-wc/testing';
import {sectionNames} from '../elements/all.js';
import * as ar from './ar.js';
import * as de from './de.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';

type WordList = Readonly<Record<string, string>>;
type WordLists = Readonly<Record<string, WordList>>;

const english: WordLists = en;
const languages = {es, fr, de, ar} as Record<string, unknown> as Record<string, WordLists>;

/** Words with the same spelling as in English. */
const same: Readonly<Record<string, readonly string[]>> = {
  es: ['no'],
  fr: [
    ...['sources.one', 'sources.other', 'source', 'sourceList', 'cited', 'injection', 'email'],
    ...['votes.one', 'votes.other'],
  ],
  de: ['form'],
  ar: [],
};

const pluralEnding = /\.(zero|one|two|few|many|other)$/;
const withoutPlural = (key: string) => key.replace(pluralEnding, '');
const keysOf = (words: WordList) => [...new Set(Object.keys(words).map(withoutPlural))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

// A plural form for only one number may contain the number as a word.
function allowed(key: string, original: string): string[][] {
  const all = placeholders(original);
  return /\.(zero|one|two)$/.test(key) ? [all, all.filter(name => name !== '{count}')] : [all];
}

describe('words of the guide', () => {
  it('name the kind of each section', () => {
    expect(english.guide).to.include.keys(...sectionNames);
  });
});

for (const [code, translated] of Object.entries(languages)) {
  describe(`words in ${code}`, () => {
    it('have the sections of the English ones', () => {
      expect(Object.keys(translated).sort()).to.deep.equal(Object.keys(english).sort());
    });

    for (const [section, words] of Object.entries(english)) {
      it(`of ${section} are complete, without others, and have the same placeholders`, () => {
        expect(keysOf(translated[section])).to.deep.equal(keysOf(words));
        for (const [key, text] of Object.entries(translated[section])) {
          const original = words[key] ?? words[`${withoutPlural(key)}.other`];
          expect(allowed(key, original), key).to.deep.include(placeholders(text));
          expect(text, key).to.match(/\S/);
        }
      });
    }

    it('have every plural form that the language and English have', () => {
      for (const [section, words] of Object.entries(english)) {
        const plurals = Object.keys(words).filter(key => pluralEnding.test(key));
        expect(Object.keys(translated[section])).to.include.members(plurals);
      }
    });

    it('are all translated, except those with the same spelling', () => {
      const left = Object.entries(english).flatMap(([section, words]) =>
        Object.keys(words).filter(key => words[key] === translated[section][key])
      );
      expect([...new Set(left)].sort()).to.deep.equal([...same[code]].sort());
    });
  });
}
