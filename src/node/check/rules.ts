import {readingRules} from './reading-rules.js';
import type {Rule, RuleText} from './rule.js';
import {boxedWarning, equalDetail, keepPlan} from './rules/balance.js';
import {checkFieldAmong} from './rules/check-field.js';
import {
  decimals,
  denominator,
  mixedDenominators,
  oneInX,
  percent,
  relativeNumber,
} from './rules/chances.js';
import {idMissing, idTwice} from './rules/ids.js';
import {brokenLink, htmlInText} from './rules/markup.js';
import {medicineFacts} from './rules/medicine-facts.js';
import {neverSay} from './rules/never-say.js';
import {numberContext} from './rules/number-context.js';
import {appearanceOnly, doubleBarrelled, leadingPoll} from './rules/questions.js';
import {glossary, hardWord, passiveVoice, readingGrade, sentenceLength} from './rules/reading.js';
import {dayWritten, fundingMissing, reviewMissing, reviewOverdue} from './rules/review.js';
import {schema, unknownField} from './rules/schema.js';
import {sourceComplete, sourceOld} from './rules/source-entries.js';
import {claimSource, sourceUnknown, sourceUnused} from './rules/sources.js';
import {verdictWords} from './rules/verdict-words.js';
import {idChanged, translation} from './rules/versions.js';

const others: readonly Rule[] = [
  ...[schema, unknownField, idMissing, idTwice, idChanged, translation],
  ...[htmlInText, brokenLink, glossary],
  ...[readingGrade, sentenceLength, passiveVoice, hardWord, appearanceOnly],
  ...[oneInX, mixedDenominators, denominator, percent, decimals, relativeNumber, numberContext],
  ...[claimSource, sourceUnknown, sourceUnused, sourceComplete, sourceOld],
  ...[reviewMissing, reviewOverdue, dayWritten, fundingMissing],
  ...[boxedWarning, equalDetail, keepPlan, verdictWords, neverSay, medicineFacts],
  ...[doubleBarrelled, leadingPoll],
];

/** What a publisher may tell the check. */
export const checkField: Rule = checkFieldAmong([...Object.values(readingRules), ...others]);

/** The rules for content. */
export const contentRules: readonly Rule[] = [...others, checkField];

/** All rules, those of reading files first. */
export const rules: readonly RuleText[] = [...Object.values(readingRules), ...contentRules];
