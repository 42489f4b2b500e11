import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/medicines.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs, named} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {figureStyles, renderFigure} from '../../shared/render/figure.js';
import {headingAt} from '../../shared/render/heading.js';
import {inline} from '../../shared/render/inline-text.js';
import {renderRows, rowStyles, runIn} from '../../shared/render/labelled-rows.js';
import {radioStyles, renderRadios} from '../../shared/render/radio-row.js';
import {regionOf, regions, type Region} from '../../shared/language/region.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {renderWarning} from '../../shared/render/warning.js';
import {medicines as words} from '../../strings/en.js';
import {shortList} from '../../shared/render/short-list.js';
import {baseWithMarks} from '../../styles/base.js';
import {path} from '../../styles/path.js';
import '../boxed-warning/boxed-warning.js';
import {schema, type Medicine, type MedicinesContent} from './jak-medicines.schema.js';
import {styles} from './jak-medicines.styles.js';

type Field =
  | ('form' | 'ages' | 'place' | 'use' | 'sideEffects' | 'notFor')
  | ('pregnancy' | 'breastfeeding' | 'checks' | 'warning');

const format: ContentFormat<MedicinesContent, 'medicines'> = {
  schema,
  section: 'medicines',
  builtIn,
  words,
  attributes: {medicines: 'list'},
  fromHtml: itemsAs('medicines', named('generic', 'use')),
};

// How many medicines a guide shows before a reader asks for all.
const short = 2;

/**
 * Medicines with their form, ages, place and status in a country, what they are used for, and what speaks
 * against them. It ranks none and shows no dose.
 *
 * @element jak-medicines
 * @slot - shown until the medicines are drawn, and when they can't be
 * @attr {string} medicines - names of medicines in one line, with `|` between them
 * @csspart list - the list of medicines
 * @csspart item - a medicine
 * @csspart title - the name of a medicine
 * @csspart figure - a count out of 10 or 100 as icons
 * @csspart history - what happened when
 */
export class JakMedicines extends ContentElement<MedicinesContent, 'medicines'> {
  static override format = format;
  static override styles = [
    baseWithMarks,
    radioStyles,
    rowStyles,
    runIn,
    figureStyles,
    path,
    styles,
  ];

  static override properties: PropertyDeclarations = {region: {}};

  /**
   * The country that the status is about: `us`, `eu` or `uk`. Absent: that of the nearest `lang` (`en-GB`), else `us`.
   */
  region: Region | undefined;

  protected override renderContent({medicines, history}: MedicinesContent): TemplateResult {
    if (!medicines.length) return html`<p>${this.say('empty')}</p>`;
    const choices = regions.map(region => [region, this.say(region)] as const);
    return html`${renderWarning(this)}
    ${renderRadios(this.say('region'), choices, this.shownRegion, this.handleRegion)}
    ${shortList(
      this,
      medicines,
      short,
      some =>
        html`<ul class="plain abreast" part="list" role="list">
          ${some.map(medicine => this.renderMedicine(medicine))}
        </ul>`
    )}
    ${history?.length ? this.renderHistory(history) : nothing}`;
  }

  private renderMedicine(given: Medicine): TemplateResult {
    const medicine = {...given, ...given.regions?.[this.shownRegion]};
    const {id, generic, brand, figure, sources} = medicine;
    const country = this.say(this.shownRegion);
    return flat(
      html`<li class="card" part="item" data-id=${id}>
        ${headingAt(this.innerLevel, html`${inline(generic)} ${brand ? html`(${inline(brand)})` : nothing}`, 'title')}
        ${renderRows([
          ...this.rows(medicine, 'form', 'ages', 'place'),
          ['status', this.say('status', {country}), this.statusOf(medicine)],
          ...this.rows(medicine, 'use', 'sideEffects', 'notFor', 'pregnancy', 'breastfeeding'),
          ...this.rows(medicine, 'checks', 'warning'),
          ['missing', this.say('missing', {country}), this.missingIn(medicine)],
          ['sources', this.say('cited'), sourceMark(this, sources)],
        ])}
        ${renderFigure(figure, this)}
      </li>`
    );
  }

  private renderHistory(history: NonNullable<MedicinesContent['history']>): TemplateResult {
    return flat(
      html`<details>
        <summary>${headingAt(this.innerLevel, this.say('history'), 'title')}</summary>
        <ol class="path abreast" part="history" role="list">
          ${history.map(
            ({date, text, sources}) =>
              html`<li>
                <strong>${this.words.day(date)}</strong> ${inline(text)}${sourceMark(this, sources)}
              </li>`
          )}
        </ol>
      </details>`
    );
  }

  private readonly handleRegion = (event: Event): void => {
    this.region = (event.target as HTMLInputElement).value as Region;
    this.announce(this.say('shown', {country: this.say(this.shownRegion)}));
  };

  private rows(medicine: Medicine, ...fields: Field[]) {
    return fields.map(field => [field, this.say(field), medicine[field]] as const);
  }

  private statusOf({status, retrieved}: Medicine): string {
    const date = retrieved ? ` (${this.say('retrieved', {date: this.words.day(retrieved)})})` : '';
    return `${status?.[this.shownRegion] ?? this.say('unknown')}${date}`;
  }

  /** The fields with text for other countries but not for the one shown: they are only named. */
  private missingIn(medicine: Medicine): string {
    const elsewhere = Object.assign({}, ...Object.values(medicine.regions ?? {})) as Medicine;
    const missing = (Object.keys(elsewhere) as Field[]).filter(field => !medicine[field]);
    return missing.map(field => this.say(field)).join(', ');
  }

  private get shownRegion(): Region {
    return regionOf(this.region, this.words.pageLanguage);
  }
}

define('jak-medicines', JakMedicines);

declare global {
  interface HTMLElementTagNameMap {
    'jak-medicines': JakMedicines;
  }
}
