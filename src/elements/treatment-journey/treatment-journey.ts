import {html, nothing, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/journey.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {headingAt} from '../../shared/render/heading.js';
import {inline, paragraphs} from '../../shared/render/inline-text.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {journey as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import {path} from '../../styles/path.js';
import {schema, type JourneyContent, type Step} from './treatment-journey.schema.js';
import {styles} from './treatment-journey.styles.js';

const format: ContentFormat<JourneyContent, 'journey'> = {
  schema,
  section: 'journey',
  builtIn,
  words,
  attributes: {steps: 'list'},
  fromHtml: itemsAs('steps', ({id, title, text}) => ({id, title, text})),
};

/**
 * The steps of treatment, and where JAK inhibitors fit among them. It never tells readers where they are.
 *
 * @element treatment-journey
 * @slot - shown until the steps are drawn, and when they can't be
 * @attr {string} steps - steps in one line, with `|` between them
 * @csspart list - the list of steps
 * @csspart item - a step
 * @csspart title - the title of a step
 */
export class TreatmentJourney extends ContentElement<JourneyContent, 'journey'> {
  static override format = format;
  static override styles = [baseWithMarks, path, styles];

  protected override renderContent({steps}: JourneyContent): TemplateResult {
    if (!steps.length) return html`<p>${this.say('empty')}</p>`;
    return html`<ol class="path abreast" part="list" role="list">
      ${steps.map(step => this.renderStep(step))}
    </ol>`;
  }

  private renderStep({title, text, jak, sources}: Step): TemplateResult {
    return flat(
      html`<li class=${jak ? 'jak' : nothing} part="item">
        ${title ? headingAt(this.innerLevel, inline(title), 'title') : nothing}
        ${jak ? html`<p class="pill">${this.say('jak')}</p>` : nothing}
        ${text ? paragraphs(text, sourceMark(this, sources)) : nothing}
      </li>`
    );
  }
}

define('treatment-journey', TreatmentJourney);

declare global {
  interface HTMLElementTagNameMap {
    'treatment-journey': TreatmentJourney;
  }
}
