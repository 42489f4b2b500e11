import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/pathway.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {headingAt} from '../../shared/render/heading.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {changing, inline, paragraphs} from '../../shared/render/inline-text.js';
import {radioStyles, renderRadios} from '../../shared/render/radio-row.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {pathway as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import {schema, type PathwayContent, type PathwayStep} from './jak-pathway.schema.js';
import {styles} from './jak-pathway.styles.js';
import {renderPicture} from './pathway-picture.js';
import {pictureStyles} from './pathway-picture.styles.js';
import {medicineScene} from './pathway-scene.js';

const format: ContentFormat<PathwayContent, 'pathway'> = {
  schema,
  section: 'pathway',
  builtIn,
  words,
  attributes: {steps: 'list'},
  fromHtml: itemsAs('steps', ({id, title, text}) => ({id, title, text})),
};

const withoutOrWith = ['without', 'withMedicine'] as const;
type Mode = (typeof withoutOrWith)[number];

/**
 * The signal that JAK inhibitors turn down, as a picture to step through, without and with the medicine. Every step is
 * there as text too, and the trade-off is beside the benefit.
 *
 * @element jak-pathway
 * @slot - shown until the steps are drawn, and when they can't be
 * @attr {string} steps - steps in one line, with `|` between them
 * @csspart list - the list of all steps
 * @csspart item - a step in that list
 * @csspart title - the title of the step that is shown
 */
export class JakPathway extends ContentElement<PathwayContent, 'pathway'> {
  static override format = format;
  static override styles = [baseWithMarks, radioStyles, pictureStyles, styles];

  static override properties: PropertyDeclarations = {
    position: {state: true},
    chosen: {state: true},
    printing: {state: true},
  };

  private position = 0;
  private chosen: Mode | undefined;
  private printing = false;

  protected override renderContent({
    steps,
    benefit,
    tradeoff,
    notKnown,
  }: PathwayContent): TemplateResult {
    const step = steps[this.shown];
    return html`
      ${step ? this.renderStepper(step) : html`<p>${this.say('empty')}</p>`}
      <div class="balance">
        ${[benefit, tradeoff].map(text => (text ? html`<div class="card">${paragraphs(text)}</div>` : nothing))}
      </div>
      ${notKnown ? paragraphs(notKnown) : nothing}
      ${step ? html`<details><summary>${this.say('all')}</summary></details>` : nothing}
      <ol class="steps" part="list">
        ${steps.map(each => this.renderItem(each))}
      </ol>
    `;
  }

  /**
   * Draws a picture for each step, shown only on paper.
   *
   * @internal
   */
  drawForPaper(isPrinting: boolean): void {
    this.printing = isPrinting;
  }

  private renderStepper(step: PathwayStep): TemplateResult {
    const {shows} = this;
    return html`
      ${
        this.allSteps.some(({withMedicine}) => withMedicine)
          ? renderRadios(
              this.say('show'),
              withoutOrWith.map(each => [each, this.say(each)]),
              shows,
              this.handleSwitch
            )
          : nothing
      }
      <div class="stepper" role="group" aria-label=${this.say('steps')} @keydown=${this.handleKey}>
        ${this.renderScene(step, shows)}
        <div class="panel">
          ${this.renderActions()}
          <div class="step">
            ${headingAt(this.innerLevel, inline(step.title ?? this.positionWords), 'title')}
            ${step.text ? paragraphs(step.text, sourceMark(this, step.sources)) : nothing}
            ${this.renderEffect(step, shows)}
          </div>
        </div>
      </div>
    `;
  }

  private renderScene({scene}: PathwayStep, mode: Mode): TemplateResult | typeof nothing {
    if (scene === undefined) return nothing;
    return renderPicture(scene, mode === 'withMedicine', key => this.say(key));
  }

  private renderActions(): TemplateResult {
    const button = (key: 'previous' | 'next', by: number) =>
      html`<button
        class="button quiet"
        part="button"
        aria-disabled=${this.allSteps[this.shown + by] ? nothing : 'true'}
        @click=${() => this.handleStep(by)}
      >
        ${this.say(key)}
      </button>`;
    return html`<div class="actions">
      ${button('previous', -1)}
      <span class="position">
        <progress aria-hidden="true" max=${this.allSteps.length} value=${this.shown + 1}></progress>
        ${changing(this.positionWords)}
      </span>
      ${button('next', 1)}
    </div>`;
  }

  private renderEffect(step: PathwayStep, key: Mode): TemplateResult | typeof nothing {
    const words = step[key];
    return words
      ? html`<p><strong>${changing(`${this.say(key)}:`)}</strong> ${inline(words)}</p>`
      : nothing;
  }

  private renderItem(step: PathwayStep): TemplateResult {
    const {title, text, sources} = step;
    return flat(
      html`<li part="item">
        ${this.printing ? this.renderScene(step, modeOf(step)) : nothing}
        ${title ? html`<strong>${inline(title)}</strong>` : nothing}
        ${text ? paragraphs(text, sourceMark(this, sources)) : nothing}
        ${withoutOrWith.map(key => this.renderEffect(step, key))}
      </li>`
    );
  }

  private readonly handleSwitch = (event: Event): void => {
    this.chosen = (event.target as HTMLInputElement).value as Mode;
    this.announce(plainText(this.allSteps[this.shown]?.[this.shows] ?? ''));
  };

  private handleKey(event: KeyboardEvent): void {
    const by = Number(event.key === 'ArrowRight') - Number(event.key === 'ArrowLeft');
    // With Alt or Command the browser goes back.
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.handleStep((event.currentTarget as Element).matches(':dir(rtl)') ? -by : by);
  }

  private handleStep(by: number): void {
    const step = this.allSteps[this.shown + by];
    if (!step) return;
    this.position = this.shown + by;
    this.chosen = undefined;
    const {title = '', text = '', [this.shows]: effect = ''} = step;
    const [name, words, change] = [title, text, effect].map(plainText);
    this.announce(`${this.positionWords}: ${name}. ${words} ${change}`);
  }

  private get allSteps(): readonly PathwayStep[] {
    return this.drawn?.steps ?? [];
  }

  // New content may have fewer steps than the reader's position.
  private get shown(): number {
    return Math.max(0, Math.min(this.position, this.allSteps.length - 1));
  }

  private get shows(): Mode {
    return this.chosen ?? modeOf(this.allSteps[this.shown]);
  }

  private get positionWords(): string {
    return this.say('position', {number: this.shown + 1, count: this.allSteps.length});
  }
}

// The story first tells what happens, and introduces the medicine by itself.
function modeOf({scene, without, withMedicine}: PathwayStep): Mode {
  const isWith = scene === undefined ? !without && !!withMedicine : scene >= medicineScene;
  return isWith ? 'withMedicine' : 'without';
}

define('jak-pathway', JakPathway);

declare global {
  interface HTMLElementTagNameMap {
    'jak-pathway': JakPathway;
  }
}
