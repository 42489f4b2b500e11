import type {AnyText} from '../../shared/content/rich-text.js';
import type {CommonContent} from '../../shared/content/schema.js';
import type * as en from '../../strings/en.js';

type Word = keyof (typeof en)['selfCheck'];

/** An answer that a reader can choose. */
export interface CheckOption {
  readonly id: string | number | boolean;
  /** The label; `true` and `false` are called yes and no in the reader's language. */
  readonly label: string;
  /** True for an option that goes with no other. */
  readonly alone?: boolean | undefined;
}

/** A question to ask the doctor, and the answers that it follows from, by id or text; `*` stands for any answer. */
export interface CheckAsk {
  readonly when: readonly (string | number | boolean)[];
  readonly question: string;
}

/** How a question is answered in our own JSON. */
export type CheckType = 'yes-no' | 'choice' | 'scale' | 'text';

/** What other formats add: more ways to answer, headings, plain words, and what can't be asked here. */
export type FormType =
  'line' | 'date' | 'time' | 'datetime-local' | 'group' | 'display' | 'unsupported';

/** One question, whatever format it was written in. */
export interface CheckQuestion {
  readonly id: string;
  readonly text: AnyText;
  /** What the sheet for the visit calls it. */
  readonly short?: string | undefined;
  readonly type: CheckType | FormType;
  readonly help?: AnyText | undefined;
  readonly options?: readonly CheckOption[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minLabel?: string | undefined;
  readonly maxLabel?: string | undefined;
  readonly ask?: readonly CheckAsk[] | undefined;
  /** True where more than one option may be chosen. */
  readonly many?: boolean | undefined;
  /** True where an answer of one's own may stand in place of an option. */
  readonly open?: boolean | undefined;
  /** Whether only a number without a fraction is an answer; false also where it is typed, not chosen. */
  readonly whole?: boolean | undefined;
  /** Refuses what a person can't mean, where the type alone allows it. */
  valid?: ((answer: unknown) => boolean) | undefined;
  readonly unit?: string | undefined;
  /** How many letters an answer has, such as `≤ 3`. */
  readonly lengths?: string | undefined;
  readonly required?: boolean | undefined;
  /** The answer that it begins with. */
  readonly initial?: Answer | undefined;
  /** True where the answer can be seen, but not changed. */
  readonly fixed?: boolean | undefined;
  /** What a form asks to be answered with, in place of the usual control. */
  readonly control?: 'menu' | 'slider' | undefined;
  /** How far apart the numbers of a slider are. */
  readonly step?: number | undefined;
  /** How a form has the options stand: `horizontal` or `vertical`. */
  readonly orientation?: string | undefined;
  /** True for what stands in another question or group of the content. */
  readonly inner?: boolean | undefined;
  /** What stands in it. */
  readonly items?: readonly CheckQuestion[] | undefined;
  /** What it stands in, as it is shown. */
  readonly parent?: CheckQuestion | undefined;
  /** The question of the content that is shown by it. */
  readonly base?: CheckQuestion | undefined;
  /** True for what may be answered more than once, each time in a copy of its own. */
  readonly repeats?: boolean | undefined;
  /** The numbers of all copies, the one of this copy, and the key under which the answers hold the numbers. */
  readonly numbers?: readonly number[] | undefined;
  readonly number?: number | undefined;
  readonly list?: string | undefined;
}

/** What a reader answers: an option's id, a number, words, or several of them. */
export type Answer = CheckOption['id'] | readonly CheckOption['id'][];

/** Answers by the id of their question. A page may set anything; what doesn't fit its question is ignored. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a control needs of the element: the answer to draw, and ways to hand over a new one. */
export interface CheckControl {
  readonly question: CheckQuestion;
  /** Tells the controls of one element apart. */
  readonly name: string;
  readonly answer: Answer | undefined;
  /** What stands in a field. */
  readonly words: string;
  /** The language of the numbers that a person types. */
  readonly language: string;
  say(key: Word, values?: Readonly<Record<string, string>>): string;
  /** Takes a new answer, and what was typed; empty takes it back. */
  set(answer: Answer, typed?: string): void;
  /** Adds a copy of what repeats, or takes this one away. */
  change(adds: boolean, event: Event): void;
  /** Tells the page that a person answered. */
  tell(): void;
}

/** A form with rules of its own, read from another format. */
export interface CheckForm {
  /** The questions to ask, given what was answered so far. */
  shown(answers: Answers): readonly CheckQuestion[];
  /** The points of the answers added up; nothing where no answer given has points. */
  sum(answers: Answers): number | undefined;
  /** The answers with one copy more of what repeats, or without this one. */
  again(answers: Answers, copy: CheckQuestion, adds: boolean): Answers;
  /** The form in the nearest language that it has; nothing where that is its own. */
  translated(language: string): SelfCheckContent | undefined;
  /** The answers in the form's own format. */
  response(answers: Answers, done: boolean, authored: string): object;
}

/** The questions that are drawn, and the rules of their form where it has some. */
export type SelfCheckContent = CommonContent & {
  readonly questions: readonly CheckQuestion[];
  readonly form?: CheckForm;
};
