import type {Section} from '../section.js';
import {medicineTable, type MedicineFacts} from '../medicine-table.js';
import {wholeWords, type TextAt} from './texts.js';

// These sections only ask questions, and questions state nothing.
const asking = new Set(['questions', 'selfCheck', 'poll', 'summary']);
const isAsked = ({text, path, key}: TextAt) =>
  /\?[”"’]?$/.test(text) || /^sources\[|^review\b/.test(path) || /^(ask|question|short)$/.test(key);

/** The sentences of a section that state something. */
export const statementsOf = ({name, sentences}: Section): readonly TextAt[] =>
  asking.has(name) ? [] : sentences.filter(each => !isAsked(each));

const named = medicineTable.map(facts => ({
  facts,
  pattern: wholeWords([facts.generic, `${facts.generic}[ao]?`, ...facts.names].join('|')),
}));

/** The medicines that a text names. */
export const medicinesIn = (text: string): MedicineFacts[] =>
  named.filter(({pattern}) => pattern.test(text)).map(({facts}) => facts);

/** The medicines that a sentence is about: those that it names, else the one whose card it is on. */
export function medicinesOf({text, item}: TextAt): MedicineFacts[] {
  const found = medicinesIn(text);
  return found.length ? found : medicinesIn(item.replace(/-/g, ' '));
}

/** Words that negate a statement, by language. */
export const negation: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    "no|not|never|none|nobody|avoid(?:s|ed)?|without|cannot|(?:don|doesn|isn|aren|can|won|shouldn|mustn)[’']t|neither|nor|unless|until|wait|stop|harm(?:s|ful)?|unknown|against|unsafe"
  ),
  es: wholeWords(
    'no|nunca|ning[uú]n\\w*|desaconsej\\w+|evit\\w+|sin|tampoco|ni|dañ\\w+|desconoc\\w+|contra|esper\\w+|hasta'
  ),
};
