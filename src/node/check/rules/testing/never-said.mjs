import {neverPhrases} from '../never-say.js';
import {phraseMatcher} from '../phrases.js';
import {verdicts} from '../verdict-words.js';

// The project's own words do without what publishers may say.
const strict = phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([lang, each]) => [
      lang,
      each.map(({why, say, except, about}) => ({why, say, except, about})),
    ])
  );

const matchers = [verdicts, neverPhrases].map(phrases => phraseMatcher(strict(phrases)));

/** What a sentence says that the project never says: the words, and why not. */
export function neverSaid(sentence, lang = 'en') {
  return matchers
    .flatMap(match => match(sentence, lang))
    .map(({words, why}) => `"${words}" is ${why}`);
}
