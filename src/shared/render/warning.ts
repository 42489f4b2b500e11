import {html, nothing, type TemplateResult} from 'lit';
import * as v from 'valibot';
import {commonEntries, item, list, optionalText, sourceIds, text} from '../content/schema.js';

const more = v.optional(v.object({title: optionalText, text, sources: sourceIds}));

/** The JSON of `<boxed-warning>`. `off` is what `false` becomes: the publisher wants none. */
export const warningSchema = v.object({
  ...commonEntries,
  points: list(
    item('title', {title: text, text: optionalText, sources: sourceIds}),
    ({title}) => title
  ),
  origin: more,
  medicines: more,
  off: v.optional(v.boolean()),
});

function asFields(given: unknown): unknown {
  if (given === false) return {off: true, points: []};
  return Array.isArray(given) ? {points: given} : given;
}

/** A warning as it may be written inside other content: its JSON, a bare list of points, or `false` for none. */
export const warning = v.pipe(v.any(), v.transform(asFields), warningSchema);

/** The field of elements that draw a warning. */
export const warningField = v.optional(warning);

export type WarningContent = v.InferOutput<typeof warningSchema>;

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
