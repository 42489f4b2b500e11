import {html, nothing, type TemplateResult} from 'lit';
import {inline} from '../../shared/render/inline-text.js';
import {readNumber} from './read-number.js';
import type {Answer, CheckOption, CheckQuestion} from './check-question.js';

/** What a control needs of the element: the answer to draw, and ways to hand over a new one. */
export interface CheckControl {
  readonly question: CheckQuestion;
  /** Tells the controls of one element apart. */
  readonly name: string;
  readonly answer: Answer | undefined;
  /** What stands in a field. */
  readonly words: string;
  readonly other: string;
  /** The language of the numbers that a person types. */
  readonly language: string;
  /** Takes a new answer, and what was typed; empty takes it back. */
  set(answer: Answer, typed?: string): void;
  /** Tells the page that a person answered. */
  tell(): void;
}

const fieldOf = (event: Event) => event.target as HTMLInputElement;

const goAlone = (options: readonly CheckOption[], ids: readonly unknown[]) =>
  options.some(({id, alone}) => alone && ids.includes(id));

/** Draws radios, or checkboxes where more than one option may be chosen. */
export function renderOptions(
  control: CheckControl,
  options: readonly CheckOption[]
): TemplateResult {
  const {question, name, answer, other, set, tell} = control;
  const {type, many, open} = question;
  const picked = answer === undefined ? [] : [answer].flat();
  const own = picked.filter(each => !options.some(({id}) => id === each));
  const pick = (id: CheckOption['id']) => {
    const others = picked.filter(each => !goAlone(options, [id, each]));
    set(!many ? id : picked.includes(id) ? picked.filter(each => each !== id) : [...others, id]);
    tell();
  };
  const write = (event: Event) => {
    const {value} = fieldOf(event);
    const rest = picked.filter(each => !own.includes(each));
    set(!many ? value : value.trim() ? [...rest, value] : rest);
  };
  return html`<div class="options ${type}">
    ${options.map(
      ({id, label}) =>
        html`<label class="tick boxed" part="option">
          <input
            type=${many ? 'checkbox' : 'radio'}
            name=${name}
            .checked=${picked.includes(id)}
            @change=${() => pick(id)}
          />
          <span>${inline(label)}</span>
        </label>`
    )}
    ${
      open
        ? html`<label part="option"
            >${other} <input type="text" .value=${own.join()} @input=${write} @change=${tell}
          /></label>`
        : nothing
    }
  </div>`;
}

/** Draws a field for words, a number or a date. */
export function renderField({
  question,
  name,
  answer,
  words,
  language,
  set,
  tell,
}: CheckControl): TemplateResult {
  const {type, min = 0} = question;
  // A number field reads a comma in the browser's language, not in the page's, and turns with the wheel.
  const numeric = type === 'scale';
  const inputType = (numeric || type === 'line' ? 'text' : type) as 'text';
  const input = (event: Event) => {
    const {value} = fieldOf(event);
    const number = numeric ? readNumber(value, language) : NaN;
    // What is no number stays in the field, marked.
    set(isNaN(number) ? (numeric ? '' : value) : number, value);
  };
  if (type === 'text') {
    return html`<textarea
      id=${name}
      rows="2"
      aria-describedby="${name}-help"
      .value=${words}
      @input=${input}
      @change=${tell}
    ></textarea>`;
  }
  return html`<input
    class="field"
    id=${name}
    type=${inputType}
    inputmode=${numeric && (min >= 0 || min === -Infinity) ? 'decimal' : nothing}
    aria-describedby="${name}-help"
    aria-invalid=${words && answer === undefined ? 'true' : nothing}
    .value=${words}
    @input=${input}
    @change=${tell}
  />`;
}
