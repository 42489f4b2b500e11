import {html, type TemplateResult} from 'lit';
import type {SectionName} from './eczema-guide.schema.js';

type DrawSection = (level: number) => TemplateResult;

/** The widget of each section, in the order of the guide. */
export const guideSections: Readonly<Partial<Record<SectionName, DrawSection>>> = {
  facts: level => html`<jak-facts heading-level=${level}></jak-facts>`,
};

/** Safety is part of every guide, whatever a publisher chose. */
const always: readonly SectionName[] = ['warning', 'urgent'];

/**
 * The sections to draw, in order: those of a `sections` attribute (names with spaces, commas or `|` between
 * them), else all. Warning and urgent help come at the end where they were left out. Unknown names are dropped.
 */
export function chooseSections(attribute: string | undefined): SectionName[] {
  const known = Object.keys(guideSections) as SectionName[];
  if (!attribute) return known;
  const named = attribute
    .split(/[\s,|]+/)
    .filter((name): name is SectionName => known.some(each => each === name));
  return [...new Set([...named, ...always.filter(name => known.includes(name))])];
}
