import {html, nothing, type TemplateResult} from 'lit';
import type {WarningContent} from '../content/warning-schema.js';

/** What the warning needs from the element that draws it. */
interface Host {
  readonly drawn: {readonly warning?: WarningContent | undefined} | undefined;
  readonly source: string | undefined;
  readonly innerLevel: number;
}

// The class, the generic names by their common ending, and the brands.
const jakInhibitor =
  /\bJAKs?\b|\bjanus|جانوس|[cl]itinib|يتينيب|rinvoq|cibinqo|opzelura|olumiant|anzupgo|xeljanz|jakavi|litfulo|leqselvi/i;

/**
 * Draws the boxed warning beside an element's benefits; the element imports `boxed-warning.js`. Only a publisher's
 * content can leave it out (`"warning": false`) or replace it; if that content names no JAK inhibitor, the warning
 * would be about something else.
 */
export function renderWarning({drawn, source, innerLevel}: Host): TemplateResult | typeof nothing {
  const given = source === 'built-in' ? undefined : drawn;
  const own = given?.warning;
  if (own?.off || (given && !own && !jakInhibitor.test(JSON.stringify(given)))) return nothing;
  return html`<boxed-warning compact heading-level=${innerLevel} .content=${own}></boxed-warning>`;
}
