import {html, type TemplateResult} from 'lit';
import type {BuilderHost} from './builder-host.js';
import {catalog, type Widget} from './catalog.js';
import {renderTick} from './ticks.js';

/** The first step: which widgets the page has. */
export function renderChooseStep(host: BuilderHost): TemplateResult {
  return html`<section aria-labelledby="choose">
    <h2 id="choose">1. Choose widgets</h2>
    <fieldset class="widgets">
      <legend>Tick one or more. They work together on a page.</legend>
      ${catalog.map(widget => renderWidget(host, widget))}
    </fieldset>
  </section>`;
}

function renderWidget(host: BuilderHost, {tag, name, does}: Widget): TemplateResult {
  const {widgets} = host.state;
  const change = (checked: boolean) => {
    const others = widgets.filter(chosen => chosen.tag !== tag);
    const next = checked ? [...others, {tag, attributes: {}}] : others;
    host.change({widgets: next}, `${name} ${checked ? 'added' : 'taken out'}.`);
  };
  const checked = widgets.some(chosen => chosen.tag === tag);
  return renderTick({id: `widget-${tag}`, type: 'checkbox', checked, change}, name, does);
}
