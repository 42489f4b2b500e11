import type {AnyText} from '../../shared/content/rich-text.js';
import type {CommonContent} from '../../shared/content/schema.js';
import type * as en from '../../strings/en.js';

type Word = keyof (typeof en)['selfCheck'];

/** An answer that a reader can choose. */
export interface CheckOption {
  readonly id: string | number | boolean;
  /** The label; `true` and `false` are called yes and no in the reader's language. */
  readonly label: string;
  /** True for an option that excludes all others. */
  readonly alone?: boolean | undefined;
}

/** A question to ask the doctor, and the answers that it follows from, by id or text; `*` stands for any answer. */
export interface CheckAsk {
  readonly when: readonly (string | number | boolean)[];
  readonly question: string;
}

/** The types of questions in our own JSON. */
export type CheckType = 'yes-no' | 'choice' | 'scale' | 'text';

/** The types that other formats add: more ways to answer, headings, display text, and what can't be asked here. */
export type FormType =
  'line' | 'date' | 'time' | 'datetime-local' | 'group' | 'display' | 'unsupported';

/** A question, whatever format it was written in. */
export interface CheckQuestion {
  readonly id: string;
  readonly text: AnyText;
  /** Its label on the sheet for the visit. */
  readonly short?: string | undefined;
  readonly type: CheckType | FormType;
  readonly help?: AnyText | undefined;
  readonly options?: readonly CheckOption[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minLabel?: string | undefined;
  readonly maxLabel?: string | undefined;
  readonly ask?: readonly CheckAsk[] | undefined;
  /** True if more than one option may be chosen. */
  readonly many?: boolean | undefined;
  /** True if an answer of one's own may be given instead of an option. */
  readonly open?: boolean | undefined;
  /** Whether only a whole number is an answer; false also means that it is typed, not chosen. */
  readonly whole?: boolean | undefined;
  /** Refuses answers that the type alone allows but that can't be meant. */
  valid?: ((answer: unknown) => boolean) | undefined;
  readonly unit?: string | undefined;
  /** The allowed length of an answer, such as `≤ 3`. */
  readonly lengths?: string | undefined;
  readonly required?: boolean | undefined;
  /** Its initial answer. */
  readonly initial?: Answer | undefined;
  /** True if the answer can be seen, but not changed. */
  readonly fixed?: boolean | undefined;
  /** True if a form asks for a menu or a slider in place of the usual control. */
  readonly drawn?: boolean | undefined;
  /** The step between the numbers of a slider. */
  readonly step?: number | undefined;
  /** The layout of the options in a form: `horizontal` or `vertical`. */
  readonly orientation?: string | undefined;
  /** True for what is inside another question or group of the content. */
  readonly inner?: boolean | undefined;
  /** The questions inside it. */
  readonly items?: readonly CheckQuestion[] | undefined;
  /** The question or group around it, as it is shown. */
  readonly parent?: CheckQuestion | undefined;
  /** The question of the content that this is a copy of. */
  readonly base?: CheckQuestion | undefined;
  /** True for what may be answered more than once, each time in a copy of its own. */
  readonly repeats?: boolean | undefined;
  /** The numbers of all copies, the one of this copy, and the key under which the answers have the numbers. */
  readonly numbers?: readonly number[] | undefined;
  readonly number?: number | undefined;
  readonly list?: string | undefined;
}

/** What a reader answers: an option's id, a number, words, or several of them. */
export type Answer = CheckOption['id'] | readonly CheckOption['id'][];

/** Answers by the id of their question. A page may set anything; what doesn't fit its question is ignored. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a control needs from the element: the answer to draw, and ways to pass on a new one. */
export interface CheckControl {
  readonly question: CheckQuestion;
  /** Distinguishes the controls of one element. */
  readonly name: string;
  readonly answer: Answer | undefined;
  /** The text in a field. */
  readonly words: string;
  /** The language of the numbers that a person types. */
  readonly language: string;
  say(key: Word, values?: Readonly<Record<string, string>>): string;
  /** Sets a new answer, and what was typed; empty clears it. */
  set(answer: Answer, typed?: string): void;
  /** Adds a copy of what repeats, or removes this one. */
  change(adds: boolean, event: Event): void;
  /** Tells the page that a person answered. */
  tell(): void;
}

/** A form with rules of its own, read from another format. */
export interface CheckForm {
  /** The questions to ask, given what was answered so far. */
  shown(answers: Answers): readonly CheckQuestion[];
  /** The sum of the answers' points; `undefined` if none of the answers has points. */
  sum(answers: Answers): number | undefined;
  /** The answers with one more copy of what repeats, or without this one. */
  again(answers: Answers, copy: CheckQuestion, adds: boolean): Answers;
  /** The form in the nearest language that it has; `undefined` if that is its own. */
  translated(language: string): SelfCheckContent | undefined;
  /** The answers in the form's own format. */
  response(answers: Answers, done: boolean, authored: string): object;
}

/** The questions that are drawn, and the rules of their form if it has any. */
export type SelfCheckContent = CommonContent & {
  readonly questions: readonly CheckQuestion[];
  readonly form?: CheckForm;
};
