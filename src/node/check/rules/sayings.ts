import type {Finding, Rule} from '../rule.js';
import {quote, wholeWords} from '../text/texts.js';

/** Words that are refused, and why. */
export interface Saying {
  /** Ends the sentence "“…” is". */
  readonly why: string;
  readonly say: string;
  /** Is taken out of a sentence before it is searched. */
  readonly except?: string;
  /** Says which sentences the words are refused in; else in all. */
  readonly about?: string;
  /** Sections in which the words are right. */
  readonly notIn?: readonly string[];
  readonly severity?: 'warning';
}

type Sayings = Readonly<Record<string, readonly Saying[]>>;

const compile = ({say, except, about, ...rest}: Saying) => ({
  ...rest,
  say: wholeWords(say),
  except: except ? wholeWords(except, 'giu') : undefined,
  about: about ? wholeWords(about) : undefined,
});

/** A rule's `check` that refuses sayings, language by language; others are left to people. */
export function refuse(sayings: Sayings, fix: string): Rule['check'] {
  const compiled = Object.fromEntries(
    Object.entries(sayings).map(([lang, each]) => [lang, each.map(compile)])
  );
  return function* ({sentences, lang, name}): Iterable<Finding> {
    for (const {path, text} of sentences)
      for (const {why, say, except, about, notIn, severity} of compiled[lang] ?? []) {
        if (notIn?.includes(name) || (about && !about.test(text))) continue;
        const [words] = say.exec(except ? text.replace(except, '') : text) ?? [];
        if (words)
          yield {
            path,
            message: `“${words}” is ${why}: ${quote(text)}`,
            fix,
            ...(severity && {severity}),
          };
      }
  };
}
