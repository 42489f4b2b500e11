import {html, nothing, type TemplateResult} from 'lit';
import type {WarningContent} from '../content/warning-schema.js';

/** What the warning needs of the element that draws it. */
interface Host {
  readonly drawn: {readonly warning?: WarningContent | undefined} | undefined;
  readonly source: string | undefined;
  readonly innerLevel: number;
}

// Pages wait for `content-ready` of the element that they wrote, not of one inside it.
const keepInside = (event: Event) => event.stopPropagation();

/**
 * Draws the boxed warning beside an element's benefits; the element imports `boxed-warning.js`. Only content
 * that a publisher gave can leave it out (`"warning": false`) or replace it.
 */
export function renderWarning({drawn, source, innerLevel}: Host): TemplateResult | typeof nothing {
  const own = source === 'built-in' ? undefined : drawn?.warning;
  if (own?.off) return nothing;
  return html`<boxed-warning
    compact
    heading-level=${innerLevel}
    .content=${own}
    @content-ready=${keepInside}
  ></boxed-warning>`;
}
