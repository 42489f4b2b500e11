import {neverPhrases} from '../../node/check/rules/never-say.js';
import {phraseMatcher} from '../../node/check/rules/phrases.js';
import {verdicts} from '../../node/check/rules/verdict-words.js';
import {allSentences} from './findings.mjs';

// What is tolerated in the texts of others, ours say in other words.
const strict = phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([lang, each]) => [
      lang,
      each.map(({why, say, except, about}) => ({why, say, except, about})),
    ])
  );

const looks = [verdicts, neverPhrases].map(phrases => phraseMatcher(strict(phrases)));

/** What a sentence says that it must not: the words, and why not. */
export function neverSaid(sentence, lang = 'en') {
  return looks.flatMap(look => look(sentence, lang)).map(({words, why}) => `"${words}" is ${why}`);
}

/** Sentences of a content that say what the guide never says. */
export function wordingFindings(content) {
  return allSentences(content).flatMap(({path, text}) =>
    neverSaid(text, content.lang).map(message => `${path}: ${message}: ${text}`)
  );
}
