import {neverPhrases} from '../never-say.js';
import {phraseMatcher} from '../phrases.js';
import {verdicts} from '../verdict-words.js';

// The project's own words must do without what is tolerated from publishers.
const strict = phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([lang, each]) => [
      lang,
      each.map(({why, pattern, except, about}) => ({why, pattern, except, about})),
    ])
  );

const matchers = [verdicts, neverPhrases].map(phrases => phraseMatcher(strict(phrases)));

/** The words of a sentence that the project never uses, with the reason. */
export function neverSaid(sentence, lang = 'en') {
  return matchers
    .flatMap(match => match(sentence, lang))
    .map(({words, why}) => `"${words}" is ${why}`);
}
