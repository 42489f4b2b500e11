import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/treatments.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs, named} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {figureStyles, renderFigure} from '../../shared/render/figure.js';
import {sign, signStyles} from '../../shared/render/sign.js';
import {renderButton} from '../../shared/render/button.js';
import {focusOn} from '../../shared/render/focus.js';
import {headingAt} from '../../shared/render/heading.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {changing, inline} from '../../shared/render/inline-text.js';
import {
  hasText,
  renderRows,
  rowStyles,
  runIn,
  type LabelledRow,
} from '../../shared/render/labelled-rows.js';
import {radioStyles, renderRadios} from '../../shared/render/radio-row.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {treatments as words} from '../../strings/en.js';
import {shortList} from '../../shared/render/short-list.js';
import {baseWithMarks} from '../../styles/base.js';
import {floats} from '../../styles/floats.js';
import {renderTable} from './comparison-table.js';
import {schema, type OptionsContent, type TreatmentOption} from './treatment-options.schema.js';
import {styles} from './treatment-options.styles.js';

const format: ContentFormat<OptionsContent, 'treatments'> = {
  schema,
  section: 'treatments',
  builtIn,
  words,
  attributes: {options: 'list'},
  fromHtml: itemsAs('options', named('name', 'examples')),
};

const fields = ['approvedFor', 'speed', 'duration', 'benefits', 'risks', 'checks'] as const;

// The words by the number of chosen options.
const counts = ['nothing', 'one', 'several', 'several'] as const;

// How many options a guide shows before a reader asks for all.
const short = 4;

/**
 * Treatments to filter by form, and to compare two or three side by side on equal rows.
 *
 * @element treatment-options
 * @slot - shown until the options are drawn, and when they can't be
 * @attr {string} options - names of options in one line, with `|` between them
 * @csspart list - the list of options
 * @csspart item - an option
 * @csspart title - the name of an option
 * @csspart figure - a count out of 10 or 100 as icons
 * @csspart comparison - the title of the comparison
 * @csspart bar - what is chosen for comparison
 * @cssprop [--guide-page=Canvas] - the background of floating parts
 */
export class TreatmentOptions extends ContentElement<OptionsContent, 'treatments'> {
  static override format = format;
  static override styles = [
    baseWithMarks,
    radioStyles,
    rowStyles,
    runIn,
    floats,
    signStyles,
    figureStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    form: {state: true},
    chosen: {state: true},
    refused: {state: true},
  };

  private form = '';
  private chosen: readonly string[] = [];
  private refused: string | undefined;

  protected override renderContent({options}: OptionsContent): TemplateResult {
    if (!options.length) return html`<p>${this.say('empty')}</p>`;
    return html`${this.renderComparison()} ${this.renderFilter()}
    ${shortList(this, options, this.filter ? options.length : short, some => this.renderList(some))}
    ${this.renderBar()}`;
  }

  private renderFilter(): TemplateResult | typeof nothing {
    const {forms} = this;
    if (forms.length < 2) return nothing;
    const choices = forms.map(form => [form, this.words.say(form)] as const);
    return renderRadios(
      this.say('filter'),
      [['', this.say('all')], ...choices],
      this.filter,
      this.handleFilter
    );
  }

  private renderList(options: readonly TreatmentOption[]): TemplateResult {
    return html`<ul class="plain list abreast" part="list" role="list">
      ${options.map(option => this.renderOption(option))}
    </ul>`;
  }

  private renderOption(option: TreatmentOption): TemplateResult {
    const {id, name, examples, form, figure} = option;
    const chosen = this.chosen.includes(id);
    const refused = this.refused === id;
    return flat(
      html`<li
        class="card ${chosen ? 'marked' : ''}"
        part="item"
        data-id=${id}
        ?hidden=${!this.isShown(option)}
      >
        ${headingAt(this.innerLevel, inline(name), 'title')}
        ${examples ? html`<p>${inline(examples)}</p>` : nothing}
        ${form ? html`<p class="pill">${sign(form)}${changing(this.words.say(form))}</p>` : nothing}
        ${this.renderMore(option)} ${renderFigure(figure, this)}
        <label class="tick foot">
          <input
            type="checkbox"
            data-id=${id}
            .checked=${chosen}
            @change=${this.handleChoose}
          />${this.say('compare')}<span class="visually-hidden">${`: ${plainText(name)}`}</span>
        </label>
        <p ?hidden=${!refused}>${refused ? this.say('full') : ''}</p>
      </li>`
    );
  }

  // The text is beside its details, because no style sheet can open details on paper in every browser.
  private renderMore(option: TreatmentOption): TemplateResult | typeof nothing {
    const rows = this.rowsOf(option).slice(1);
    if (!rows.some(hasText)) return nothing;
    return html`<details>
        <summary>
          ${this.say('more')}<span class="visually-hidden">${`: ${plainText(option.name)}`}</span>
        </summary>
      </details>
      ${renderRows(rows)}`;
  }

  private renderBar(): TemplateResult | typeof nothing {
    const {compared} = this;
    const {length} = compared;
    if (!length) return nothing;
    const names = compared.map(({name}) => plainText(name)).join(' · ');
    const show = () => focusOn(this.renderRoot.querySelector('.comparison'));
    return html`<div class="bar" part="bar">
      <p>${changing(this.say('chosen', {count: length}))} <b>${changing(names)}</b></p>
      ${length > 1 ? renderButton(this.say('show'), show, 'quiet') : this.say('one')}
      ${renderButton(this.say('reset'), () => this.takeOut(), 'quiet')}
    </div>`;
  }

  private renderComparison(): TemplateResult | typeof nothing {
    const columns = this.compared.map(option => ({...option, rows: this.rowsOf(option)}));
    if (columns.length < 2) return nothing;
    return html`${headingAt(this.innerLevel, this.say('comparison'), 'comparison')}
    ${renderTable(columns, this)}`;
  }

  private readonly handleFilter = (event: Event): void => {
    this.form = (event.target as HTMLInputElement).value;
    const {length} = this.allOptions.filter(option => this.isShown(option));
    this.announce(this.words.sayCount('shown', length));
  };

  private handleChoose(event: Event): void {
    const input = event.currentTarget as HTMLInputElement;
    const id = input.dataset.id!;
    const ids = this.compared.map(option => option.id);
    const full = input.checked && ids.length === 3;
    this.refused = full ? id : undefined;
    if (full) input.checked = false;
    else this.chosen = input.checked ? [...ids, id] : ids.filter(other => other !== id);
    this.announce(this.say(full ? 'full' : counts[this.chosen.length]));
    void this.keepInPlace(input);
  }

  // The comparison appears and disappears above the list. Safari has no scroll anchoring.
  private async keepInPlace(input: HTMLInputElement): Promise<void> {
    const place = () => input.getBoundingClientRect().top;
    const before = place();
    await this.updateComplete;
    scrollBy({top: place() - before, behavior: 'instant'});
  }

  /**
   * Removes one option from the comparison, or all.
   *
   * @internal
   */
  async takeOut(id?: string): Promise<void> {
    this.refused = undefined;
    this.chosen = id ? this.chosen.filter(other => other !== id) : [];
    this.announce(this.say(counts[this.compared.length]));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.out, input')?.focus();
  }

  private get allOptions(): readonly TreatmentOption[] {
    return this.drawn?.options ?? [];
  }

  private get forms(): string[] {
    const forms = this.allOptions.map(({form}) => form).filter(form => form && form !== 'none');
    return [...new Set(forms as string[])];
  }

  // New content may lack the form or the options that the reader chose.
  private get filter(): string {
    return this.forms.includes(this.form) ? this.form : '';
  }

  private get compared(): TreatmentOption[] {
    return this.chosen.flatMap(id => this.allOptions.find(option => option.id === id) ?? []);
  }

  /** The same rows for each option. */
  private rowsOf(option: TreatmentOption): readonly LabelledRow[] {
    const {form, sources} = option;
    return [
      ['form', this.say('form'), form && html`${sign(form)}${changing(this.words.say(form))}`],
      ...fields.map(field => [field, this.say(field), option[field]] as const),
      ['sources', this.say('cited'), sourceMark(this, sources)],
    ];
  }

  /** Changing nothing is a choice whatever form the reader looks for. */
  private isShown({form}: TreatmentOption): boolean {
    return !this.filter || form === this.filter || form === 'none';
  }
}

define('treatment-options', TreatmentOptions);

declare global {
  interface HTMLElementTagNameMap {
    'treatment-options': TreatmentOptions;
  }
}
