import type {Rule} from './rule.js';
import {medicineNames} from '../text/medicine-names.js';
import {phraseRule, type Phrases} from './phrases.js';

const names = medicineNames.join('|');

/** Doses, orders to take or leave a medicine, and falsehoods about medicines. */
export const neverPhrases: Phrases = {
  en: [
    {
      why: 'advice to take or leave a medicine',
      pattern:
        'you should (?:take|try|start|use|switch|avoid|not)|you (?:can|must|need to) (?:start|switch|take)|we recommend|never use',
      tolerated:
        'you should (?:not|avoid) (?:breast-?feed\\w*|(?:become|get|getting) pregnant|live vaccin\\w*|take [^.]*\\b(?:if|with|during|while)\\b|use [^.]*\\b(?:if|with|during|while)\\b)',
    },
    {
      why: 'advice to ask for a medicine',
      pattern: `ask (?:your \\w+ |them )?for (?:a |an |the )?(?:JAK|biologics?|pills?|cream|prescription|${names})`,
    },
    {
      why: 'about stopping or changing a medicine alone',
      pattern:
        '(?:stop|skip|quit|pause|halve|double) (?:taking|using|your|the|it|this|that|a dose)|stop a dose',
      except: 'cannot tell you to [^.]+',
      tolerated:
        "(?:do not|don’t|don't|never) (?:stop|skip|pause)[^.]*|(?:before|if|when|after|until) (?:you|people) (?:\\w+ )?(?:stop|skip|pause|quit)[^.]*|double the (?:risk|chance)|[^.]*\\b(?:and|then) (?:call|get|seek|go to)\\b[^.]*",
    },
    {
      why: 'a dose or a schedule',
      pattern:
        '\\d+(?:\\.\\d+)? ?(?:mg|mcg|µg|g|grams?|ml)|(?:once|twice|(?:two|three|four|\\d+) times) (?:a|per|each|every) (?:day|week|month)|(?:once|twice)[- ](?:daily|weekly)|daily dose',
    },
    {
      why: 'praise of a JAK inhibitor as the first choice',
      pattern: 'first[- ](?:choice|line)',
      about: 'JAK|upadacitinib|abrocitinib|ruxolitinib|Rinvoq|Cibinqo|Opzelura',
    },
    {why: 'advice on vaccination against TB', pattern: 'vaccin\\w+|BCG', about: 'TB|tuberculosis'},
    {
      why: 'wrong: eczema is not an autoimmune disease',
      pattern: 'auto-?immune',
      tolerated: "(?:not|isn’t|isn't|no) (?:\\w+ ){0,2}auto-?immune",
    },
    {why: 'out of date', pattern: 'clinical trials?', about: 'baricitinib|Olumiant'},
  ],
  es: [
    {
      why: 'advice to take or leave a medicine',
      pattern:
        'usted debe (?:tomar|probar|empezar|usar|dejar|evitar)|nunca use|deje de (?:tomar|usar)',
    },
    {
      why: 'a dose or a schedule',
      pattern:
        '\\d+(?:,\\d+)? ?(?:mg|mcg|µg|g|gramos?|ml)|(?:una|dos|tres|\\d+) (?:vez|veces) (?:al|por) (?:día|semana|mes)|dosis diaria',
    },
    {why: 'advice on vaccination against TB', pattern: 'vacun\\w+|BCG', about: 'TB|tuberculosis'},
    {
      why: 'wrong: eczema is not an autoimmune disease',
      pattern: 'autoinmun\\w+',
      tolerated: 'no (?:\\p{L}+ ){0,4}autoinmun\\w+',
    },
    {why: 'out of date', pattern: 'ensayos? clínicos?', about: 'baricitinib|Olumiant'},
  ],
};

export const neverSay: Rule = {
  id: 'never-say',
  severity: 'error',
  why: 'Readers may follow doses, orders and known falsehoods on their own, and get hurt.',
  source:
    'FDA boxed warnings and labels of these medicines, https://dailymed.nlm.nih.gov/; ISMP on doses in patient text',
  bad: 'Stop taking the pill when your skin is clear.',
  good: 'Ask what to do when your skin is clear.',
  check: phraseRule(neverPhrases, 'Delete it, or turn it into a question for the prescriber.'),
};
