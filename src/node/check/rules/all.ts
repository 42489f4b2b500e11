import {doseAdvice, promise, warningSmall} from './advice.js';
import {comparedTrials} from './compared-trials.js';
import {translationDrift} from './drift.js';
import {emptyPoint, statusBenefit} from './empty-points.js';
import {medicineMatch} from './medicine-match.js';
import {urgentTiers} from './urgent-tiers.js';
import {warningTopics} from './warning-topics.js';
import {fileRules} from './files.js';
import {pageRules} from './pages.js';
import type {Rule, RuleText} from './rule.js';
import {boxedWarning, equalDetail, keepPlan} from './balance.js';
import {checkFieldAmong} from './check-field.js';
import {
  decimals,
  denominator,
  mixedDenominators,
  oneInX,
  percent,
  relativeNumber,
} from './chances.js';
import {idMissing, idTwice} from './ids.js';
import {brokenLink, htmlInText} from './markup.js';
import {medicineFacts} from './medicine-facts.js';
import {neverSay} from './never-say.js';
import {numberContext} from './number-context.js';
import {appearanceOnly, doubleBarrelled, leadingPoll} from './questions.js';
import {glossary, hardWord, passiveVoice, readingGrade, sentenceLength} from './readability.js';
import {dayWritten, fundingMissing, reviewMissing, reviewOverdue} from './review.js';
import {schema, unknownField} from './schema.js';
import {
  reviewBeforeSources,
  reviewChanged,
  reviewer,
  reviewTooLong,
  reviewUnsigned,
} from './signature.js';
import {sourceComplete, sourceOld} from './source-entries.js';
import {claimSource, sourceUnknown, sourceUnused} from './sources.js';
import {verdictWords} from './verdict-words.js';
import {idChanged, translation} from './versions.js';

const others: readonly Rule[] = [
  ...[schema, unknownField, idMissing, idTwice, idChanged, translation],
  ...[htmlInText, brokenLink, glossary],
  ...[readingGrade, sentenceLength, passiveVoice, hardWord, appearanceOnly],
  ...[oneInX, mixedDenominators, denominator, percent, decimals, relativeNumber, numberContext],
  ...[claimSource, sourceUnknown, sourceUnused, sourceComplete, sourceOld],
  ...[reviewMissing, reviewOverdue, dayWritten, fundingMissing],
  ...[reviewUnsigned, reviewChanged, reviewer, reviewBeforeSources, reviewTooLong],
  ...[boxedWarning, equalDetail, keepPlan, verdictWords, neverSay, medicineFacts],
  ...[medicineMatch, doseAdvice, promise, warningSmall, warningTopics, comparedTrials],
  ...[emptyPoint, statusBenefit, urgentTiers, translationDrift],
  ...[doubleBarrelled, leadingPoll],
];

const readingRules = [...Object.values(fileRules), ...Object.values(pageRules)];

/** The rule for the `check` field, in which publishers configure the check. */
export const checkField: Rule = checkFieldAmong([...readingRules, ...others]);

/** The rules for content. */
export const contentRules: readonly Rule[] = [...others, checkField];

/** All rules, those for reading files and pages first. */
export const rules: readonly RuleText[] = [...readingRules, ...contentRules];
