import type {EntryItem, GuideEntry, Question} from '../../guide/guide-state.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {Answer, Answers, CheckOption, CheckQuestion} from './check-question.js';
import {writeNumber} from './read-number.js';

// What doesn't depend on the id: while its file is checked, a question has none yet.
type Asked = Omit<CheckQuestion, 'id'>;

type Say = (key: 'yes' | 'no' | 'not-sure') => string;

/**
 * The answers to choose from; `undefined` if the answer is typed, as on scales with more than 11 numbers or with
 * fractions.
 */
export function optionsOf(
  {type, options, min = 0, max = 10, whole}: Asked,
  say: Say = String
): readonly CheckOption[] | undefined {
  if (type === 'yes-no') {
    return (['yes', 'no', 'not-sure'] as const).map(id => ({id, label: say(id)}));
  }
  if (type === 'choice') {
    return options?.map(option => ({
      ...option,
      label: option.id === true ? say('yes') : option.id === false ? say('no') : option.label,
    }));
  }
  const steps = max - min;
  const isShort = steps >= 0 && steps <= 10 && steps % 1 === 0;
  if (type !== 'scale' || !isShort || whole === false) return undefined;
  return [...Array(steps + 1).keys()].map(step => ({
    id: min + step,
    label: `${min + step}`,
  }));
}

/** The two ends of a scale and what they mean; empty for an open scale. */
export function endsOf({type, min = 0, max = 10, minLabel, maxLabel}: CheckQuestion): string[] {
  if (type !== 'scale' || !Number.isFinite(max - min)) return [];
  const end = (value: number, label?: string) => value + (label ? ` = ${label}` : '');
  return [end(min, minLabel), end(max, maxLabel)];
}

/** The names of the answers that a rule can wait for: any answer, ids and texts, and a number that fits. */
export function answersOf(question: Asked, name: string | number | boolean): string[] {
  const options = optionsOf(question) ?? [];
  const number = Number(`${name}` || NaN);
  const isAnswer = question.type === 'scale' && fits(question, number);
  return [
    '*',
    ...options.flatMap(({id, label}) => [`${id}`, plainText(label)]),
    ...(isAnswer ? [`${number}`] : []),
  ];
}

/** True for an answer that the question can have. */
export function fits(question: Asked, answer: unknown): answer is Answer {
  const {type, many, open, min = 0, max = 10, valid} = question;
  const options = optionsOf(question);
  if (/group|display|unsupported/.test(type)) return false;
  const isWritten = (one: unknown) =>
    valid?.(one) !== false &&
    (type === 'scale'
      ? typeof one === 'number' && one >= min && one <= max
      : typeof one === 'string' && /\S/.test(one));
  const fitsOne = (one: unknown) =>
    !!options?.some(({id}) => id === one) || ((!options || !!open) && isWritten(one));
  return many
    ? Array.isArray(answer) && answer.length > 0 && answer.every(fitsOne)
    : fitsOne(answer);
}

function labelOf(
  question: CheckQuestion,
  answer: CheckOption['id'],
  say?: Say,
  language = ''
): string {
  const option = optionsOf(question, say)?.find(({id}) => id === answer);
  return option ? plainText(option.label) : writeNumber(answer, language).trim();
}

function inWords(question: CheckQuestion, answer: Answer, say: Say, language?: string): string {
  const words = [answer].flat().map(each => labelOf(question, each, say, language));
  const ends = plainText(endsOf(question).join(' – '));
  return [words.join(', '), question.unit, ends && `(${ends})`].filter(Boolean).join(' ');
}

/** What was answered, in the words of a language, and the questions to ask that follow from it, each text once. */
export function outcomeOf(
  questions: readonly CheckQuestion[],
  answers: Answers,
  say: Say,
  language?: string
): Required<GuideEntry> {
  const items: EntryItem[] = [];
  const asks = new Map<string, Question>();
  for (const question of questions) {
    const {id, text, short, ask = []} = question;
    const answer = answers[id];
    if (!fits(question, answer)) continue;
    const detail = inWords(question, answer, say, language);
    items.push({id, text: plainText(text), ...(short && {label: plainText(short)}), detail});
    const given = ['*', ...[answer].flat().flatMap(each => [`${each}`, labelOf(question, each)])];
    ask.forEach((each, index) => {
      const words = plainText(each.question);
      if (asks.has(words) || !each.when.some(when => given.includes(`${when}`))) return;
      asks.set(words, {id: `${id}-${index}`, text: words});
    });
  }
  return {kind: 'answers', items, asks: [...asks.values()]};
}
