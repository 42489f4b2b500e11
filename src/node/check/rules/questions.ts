import {asText, itemsOf} from '../text/fields.js';
import type {Finding, Rule} from './rule.js';
import type {Section} from '../section.js';
import {plain, quote, wholeWords} from '../text/texts.js';

const surveys =
  'Dillman, Smyth and Christian, Internet, Phone, Mail and Mixed-Mode Surveys, chapter 4';

function questionsOf({name, content}: Section): {path: string; text: string}[] {
  if (name === 'poll') return [{path: 'question', text: plain(asText(content.question))}];
  if (name !== 'selfCheck') return [];
  return itemsOf(content, 'questions').map(({path, item}) => ({
    path: `${path}.text`,
    text: plain(asText(item.text)),
  }));
}

// One thing in two words, or two sides of one answer.
const oneThing = wholeWords(
  'yes or no|more or less|now or in the past|day and night|doctor or nurse|arms and legs|hands and feet|friends and family|family and friends|work or school|pros and cons|benefits and risks|with or without|better or worse|up and down|again and again|past and present',
  'giu'
);
const joined = wholeWords('and|or|and/or|as well as');

export const doubleBarrelled: Rule = {
  id: 'double-barrelled',
  severity: 'warning',
  why: 'If a question asks two things, nobody knows which of them the reader answered.',
  source: surveys,
  bad: 'Does itch disturb your sleep or your self-image?',
  good: 'Does itch disturb your sleep?',
  *check(section): Iterable<Finding> {
    if (section.lang !== 'en' || section.isFhirForm) return;
    for (const {path, text} of questionsOf(section)) {
      const questions = text.match(/\?/g)?.length ?? 0;
      const found = questions > 1 ? 'two questions' : joined.exec(text.replace(oneThing, ''))?.[0];
      if (found && text)
        yield {
          path,
          message:
            questions > 1
              ? `asks two questions in one: ${quote(text)}`
              : `may ask two things at once, joined by “${found}”: ${quote(text)}`,
          fix: 'Split it into two questions.',
        };
    }
  },
};

const leads = wholeWords(
  "(?:don|doesn|wouldn|isn|aren|can)[’']t you|(?:do|would) you (?:not )?(?:agree|also think)|how (?:much )?(?:great|happy|glad|excited|eager|amazing|helpful|important)|wouldn[’']t it|most (?:people|patients|doctors) (?:say|agree|prefer|want)|amazing|exciting|wonderful|terrible|obviously|of course|surely|finally"
);
const neutral = wholeWords(
  "something else|other|none|not sure|no answer|don[’']t know|i do not know|neither|unsure|prefer not|not yet"
);

export const leadingPoll: Rule = {
  id: 'leading-poll',
  severity: 'warning',
  why: 'A leading question measures its own wording, and its result then influences other readers.',
  source: surveys,
  bad: 'Don’t you want clear skin at last?',
  good: 'What would you like to know first?',
  *check(section): Iterable<Finding> {
    const {name, lang, content} = section;
    if (name !== 'poll' || lang !== 'en') return;
    for (const {path, text} of questionsOf(section)) {
      const [words] = leads.exec(text) ?? [];
      if (words)
        yield {path, message: `is a leading question: “${words}”`, fix: 'Use neutral words.'};
    }
    const options = itemsOf(content, 'options').map(({item}) => asText(item.label ?? item.text));
    const open = options.length === 2 && options.every(label => /^(yes|no)\b/i.test(label));
    if (options.length && !open && !options.some(label => neutral.test(label)))
      yield {
        path: 'options',
        message: 'has no option for readers whom none of the others suits',
        fix: 'Add “Something else” or “Not sure”.',
      };
  },
};

const colour = '(?:red|green|yellow|orange|blue|grey|gray|purple)';
const thing =
  '(?:box|boxes|button|text|words?|bar|bars|dot|dots|line|lines|card|cards|column|row|area|part|field|arrow|mark|marks|section|light|figures?)';
const appearance = wholeWords(
  `${colour} ${thing}|(?:shown|marked|printed|written|highlighted|drawn) in ${colour}|(?:in|see) (?:the )?${colour} (?:below|above)|(?:on|at|to) the (?:left|right)(?:-hand)?(?: side)?(?! (?:arm|leg|hand|foot|eye|side of (?:your|the) body))|${thing} (?:on the (?:left|right)|below|above)|(?:left|right)[- ]hand (?:side|column|box)|(?:see|as shown|listed|click|tap) (?:below|above)`
);

// The name of the British form for side effects.
const yellowCard = /Yellow Card/g;

export const appearanceOnly: Rule = {
  id: 'appearance-only',
  severity: 'warning',
  why: '“The red box on the right” means nothing to people who listen to a page, print it in gray or read it on a phone.',
  source:
    'WCAG 2.2, 1.3.3 Sensory Characteristics and 1.4.1 Use of Color, https://www.w3.org/TR/WCAG22/',
  bad: 'Read the red box on the right.',
  good: 'Read the part “When to get help”.',
  *check({sentences, lang}): Iterable<Finding> {
    if (lang !== 'en') return;
    for (const {path, text} of sentences) {
      const [words] =
        (!path.startsWith('sources[') && appearance.exec(text.replace(yellowCard, ''))) || [];
      if (words)
        yield {
          path,
          message: `not every reader can see “${words}”: ${quote(text)}`,
          fix: 'Refer to it by its title.',
        };
    }
  },
};
