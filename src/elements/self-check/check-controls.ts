import {html, nothing, type TemplateResult} from 'lit';
import {plainText} from '../../shared/content/inline-markup.js';
import {renderButton} from '../../shared/render/button.js';
import {sign} from '../../shared/render/sign.js';
import {changing, inline, paragraphs} from '../../shared/render/inline-text.js';
import {endsOf, optionsOf} from './check-outcome.js';
import type {CheckControl, CheckOption, CheckQuestion} from './check-question.js';
import {forms} from './fhir-reader.js';
import {readNumber} from './read-number.js';

const fieldOf = (event: Event) => event.target as HTMLInputElement;

const goAlone = (options: readonly CheckOption[], ids: readonly unknown[]) =>
  options.some(({id, alone}) => alone && ids.includes(id));

/** True for a field with words that aren't an answer to its question. */
export const isWrong = ({words, answer}: CheckControl): boolean => !!words && answer === undefined;

/** Draws a question with its help, and its control. */
export function renderQuestion(control: CheckControl): TemplateResult {
  const {question, name, say} = control;
  const text = inline(question.text);
  const options = optionsOf(question, say);
  if (options && !question.drawn) {
    return html`<fieldset aria-describedby="${name}-help">
      <legend class="question">${sign(question.id)}${text}</legend>
      ${renderHelp(control)} ${renderOptions(control, options)}
    </fieldset>`;
  }
  return html`<label class="question" for=${name}>${sign(question.id)}${text}</label>
    ${renderHelp(control)}
    ${
      question.type === 'unsupported'
        ? say('unsupported')
        : question.drawn
          ? forms.draw?.(control, options)
          : renderField(control)
    }`;
}

/** Draws the button that clears an answer; nothing if the answer can't be changed. */
export function renderUndo(
  {question, answer, say}: CheckControl,
  undo: (event: Event) => void
): unknown {
  if (question.fixed) return nothing;
  return html`<button
    class="button undo"
    part="button"
    ?disabled=${answer === undefined}
    @click=${undo}
  >
    ${say('undo')}<span class="visually-hidden">: ${plainText(question.text)}</span>
  </button>`;
}

/** Draws the buttons that add a copy of what repeats, and remove this one. */
export function renderCopies({question, say, change}: CheckControl): unknown {
  const {repeats, fixed, numbers = [], number, base = question} = question;
  if (!repeats || fixed) return nothing;
  const button = (key: 'another' | 'remove', {text}: CheckQuestion) =>
    renderButton(changing(say(key, {question: plainText(text)})), event =>
      change(key === 'another', event)
    );
  return html`<div class="actions">
    ${numbers.length > 1 ? button('remove', question) : nothing}
    ${number === numbers.at(-1) ? button('another', base) : nothing}
  </div>`;
}

function renderHelp(control: CheckControl): TemplateResult {
  const {question, name, say} = control;
  const {help, lengths, required} = question;
  const ends = endsOf(question).map(end => html`<span>${inline(end)}</span> `);
  return html`<div class="help" id="${name}-help">
    ${help ? paragraphs(help) : nothing}
    ${lengths ? html`<p>${say('letters', {count: lengths})}</p>` : nothing}
    ${required ? html`<p>${say('required')}</p>` : nothing}
    ${isWrong(control) ? html`<strong>${say('misfit')}</strong>` : nothing}
    ${ends.length ? html`<p class="ends">${ends}</p>` : nothing}
  </div>`;
}

/** Draws radios, or checkboxes if more than one option may be chosen. */
function renderOptions(control: CheckControl, options: readonly CheckOption[]): TemplateResult {
  const {question, name, answer, set, tell} = control;
  const {type, many, open, fixed, orientation} = question;
  const picked = answer === undefined ? [] : [answer].flat();
  const pick = (id: CheckOption['id']) => {
    const others = picked.filter(each => !goAlone(options, [id, each]));
    set(!many ? id : picked.includes(id) ? picked.filter(each => each !== id) : [...others, id]);
    tell();
  };
  return html`<div class="options ${orientation || type}">
    ${options.map(
      ({id, label}) =>
        html`<label class="tick boxed" part="option">
          <input
            type=${many ? 'checkbox' : 'radio'}
            name=${name}
            ?disabled=${fixed}
            .checked=${picked.includes(id)}
            @change=${() => pick(id)}
          />
          <span>${inline(label)}</span>
        </label>`
    )}
    ${open ? renderOwn(control, options, picked) : nothing}
  </div>`;
}

function renderOwn(
  {question, say, set, tell}: CheckControl,
  options: readonly CheckOption[],
  picked: readonly CheckOption['id'][]
): TemplateResult {
  const own = picked.filter(each => !options.some(({id}) => id === each));
  const write = (event: Event) => {
    const {value} = fieldOf(event);
    const others = picked.filter(each => !own.includes(each) && !goAlone(options, [each]));
    set(!question.many ? value : value.trim() ? [...others, value] : others);
  };
  return html`<label part="option"
    >${say('other')}
    <input
      type="text"
      ?disabled=${question.fixed}
      .value=${own.join()}
      @input=${write}
      @change=${tell}
  /></label>`;
}

/** Draws a field for words, a number or a date. */
function renderField(control: CheckControl): TemplateResult {
  const {question, name, words, language, set, tell} = control;
  const {type, min = 0, fixed} = question;
  const wrong = isWrong(control) ? 'true' : nothing;
  // A number field reads a comma by the browser's language, not by the page's, and changes with the mouse wheel.
  const numeric = type === 'scale';
  const inputType = (numeric || type === 'line' ? 'text' : type) as 'text';
  const input = (event: Event) => {
    const {value} = fieldOf(event);
    const number = numeric ? readNumber(value, language) : NaN;
    // What isn't a number stays in the field, marked as wrong.
    set(isNaN(number) ? (numeric ? '' : value) : number, value);
  };
  return type === 'text'
    ? html`<textarea
        id=${name}
        rows="2"
        aria-describedby="${name}-help"
        aria-invalid=${wrong}
        ?disabled=${fixed}
        .value=${words}
        @input=${input}
        @change=${tell}
      ></textarea>`
    : html`<input
        class="field"
        id=${name}
        type=${inputType}
        inputmode=${numeric && (min >= 0 || min === -Infinity) ? 'decimal' : nothing}
        aria-describedby="${name}-help"
        aria-invalid=${wrong}
        ?disabled=${fixed}
        .value=${words}
        @input=${input}
        @change=${tell}
      />`;
}
