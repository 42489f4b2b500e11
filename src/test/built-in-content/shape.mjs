import {findTerm} from '../../elements/glossary-term/find-term.js';
import {listsWithIds} from '../../node/check/rules/ids.js';
import {translation} from '../../node/check/rules/versions.js';
import {textsOf} from '../../node/check/text/texts.js';
import {ruleFindings} from './findings.mjs';

/** Items of a list without an id, or with the id of another. */
export function idFindings(content) {
  return [...listsWithIds(content)].flatMap(({path, items}) => {
    const ids = items.map(({id}) => id);
    const twice = ids.filter((id, index) => id && ids.indexOf(id) !== index);
    return [
      ...items.filter(({id}) => !id).map(() => `${path}: an item has no id`),
      ...twice.map(id => `${path}: "${id}" is given twice`),
    ];
  });
}

/** What a file says of itself otherwise than agreed. */
export function frameFindings({lang, license, review}, language) {
  return [
    lang !== language && `its language is ${lang}, not ${language}`,
    license !== 'CC BY 4.0' && `its license is ${license}`,
    (!review || Object.keys(review).length > 0) && 'names a review that nobody made',
  ].filter(Boolean);
}

/** Words in `[[…]]` that the glossary doesn't explain. */
export function unknownTerms(content, terms) {
  return textsOf(content).flatMap(({path, text}) =>
    [...text.matchAll(/\[\[([^\]]*)\]\]/g)]
      .filter(([, word]) => !findTerm(terms, word))
      .map(([, word]) => `${path}: "${word}" is not in the glossary`)
  );
}

/** Where a translation has other items, ids, sources or numbers than the original. */
export const translationFindings = (original, content, name) =>
  ruleFindings([translation], content, name, {original});
