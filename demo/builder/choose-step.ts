import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderHost} from './builder-host.js';
import {catalog, type Widget} from './catalog.js';
import {sets, widgetsOf, type StarterSet} from './sets.js';
import {thumb} from './thumb.js';
import {renderTick} from './ticks.js';

/** The first step: choosing the page's widgets. */
export function renderChooseStep(host: BuilderHost): TemplateResult {
  return html`<section aria-labelledby="choose">
    <h2 id="choose">1. Choose widgets</h2>
    <p>Begin with a set, or tick widgets one by one. They work together on a page.</p>
    <ul class="sets" role="list">
      ${sets.map(set => renderSet(host, set))}
    </ul>
    <fieldset class="widgets">
      <legend>Tick one or more.</legend>
      ${catalog.map(widget => renderWidget(host, widget))}
    </fieldset>
    ${isTwice(host) ? renderTwice() : nothing}
  </section>`;
}

function renderSet(host: BuilderHost, set: StarterSet): TemplateResult {
  const {widgets} = host.state;
  const isChosen =
    widgets.length === set.tags.length && widgets.every(({tag}) => set.tags.includes(tag));
  const choose = () =>
    host.change({widgets: widgetsOf(set, widgets)}, `The set “${set.name}” is chosen.`);
  return html`<li>
    <button
      type="button"
      class="set"
      aria-pressed=${isChosen}
      aria-describedby="set-${set.id}"
      @click=${choose}
    >
      <span class="strip">${set.tags.map(thumb)}</span>
      <strong>${set.name}</strong>
    </button>
    <p class="hint" id="set-${set.id}">${set.about}</p>
  </li>`;
}

function renderWidget(host: BuilderHost, {tag, name, does}: Widget): TemplateResult {
  const {widgets} = host.state;
  const change = (checked: boolean) => {
    const others = widgets.filter(chosen => chosen.tag !== tag);
    const next = checked ? [...others, {tag, attributes: {}}] : others;
    host.change({widgets: next}, `${name} ${checked ? 'added' : 'taken out'}.`);
  };
  const checked = widgets.some(chosen => chosen.tag === tag);
  return html`<div class="choice">
    ${thumb(tag)}
    ${renderTick({id: `widget-${tag}`, type: 'checkbox', checked, change}, name, does)}
  </div>`;
}

const isTwice = ({state: {widgets}}: BuilderHost) =>
  widgets.length > 1 && widgets.some(({tag}) => tag === 'eczema-guide');

const renderTwice = () =>
  html`<p class="problem">
    The whole guide already includes the other widgets: those that you ticked as well appear twice
    on the page.
  </p>`;
