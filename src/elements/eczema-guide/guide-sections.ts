import {html, type TemplateResult} from 'lit';
import {namesNothing} from '../../shared/content/nearest-name.js';
import {sectionNames, tagOf, type SectionName} from '../all.js';
import * as widgets from '../widgets.js';

type DrawSection = (level: number) => TemplateResult;

// Lit identifies a template by its strings, so those of a tag are created once.
function drawTag(tag: string): DrawSection {
  const strings = [`<${tag} heading-level=`, `></${tag}>`];
  const template = Object.assign(strings, {raw: strings});
  return level => html(template, level);
}

/** Draws the widget of a section with its heading at a level, by the section's name. */
export const guideSections: Readonly<Record<SectionName, DrawSection>> = {
  ...(Object.fromEntries(sectionNames.map(name => [name, drawTag(tagOf[name])])) as Record<
    SectionName,
    DrawSection
  >),
  terms: level => html`<glossary-term all heading-level=${level}></glossary-term>`,
};

/** The content format of each section's widget, by the section's name. */
export const sectionFormats = new Map<string, {section: string; builtIn: unknown}>(
  sectionNames.map(name => [name, widgets[name].format])
);

/** The parts of a guide, by purpose; sections that belong to none come after them. */
export const guideGroups = {
  understand: ['pathway', 'facts', 'warning', 'terms'],
  choose: ['medicines', 'treatments', 'journey', 'poll', 'faqs'],
  prepare: ['selfCheck', 'factors', 'questions', 'summary', 'urgent'],
} as const satisfies Record<string, readonly SectionName[]>;

/** The group that a section belongs to. */
export function groupOf(section: SectionName): keyof typeof guideGroups | undefined {
  const groups = Object.keys(guideGroups) as (keyof typeof guideGroups)[];
  return groups.find(group => (guideGroups[group] as readonly string[]).includes(section));
}

/** Safety is part of every guide, whatever a publisher chose. */
const always: readonly SectionName[] = ['warning', 'urgent'];

const namesIn = (attribute: string) =>
  String(attribute)
    .split(/[\s,|]+/)
    .filter(Boolean);

/** Problems with the names in a `sections` attribute. */
export function unknownSections(attribute = ''): string[] {
  const unknown = namesIn(attribute).filter(name => !sectionNames.some(each => each === name));
  return unknown.map(name => `sections: ${namesNothing(name, sectionNames)}`);
}

/**
 * The sections to draw, in order: those of a `sections` attribute (names with spaces, commas or `|` between
 * them), else all. Warning and urgent help come at the end if they were left out. Unknown names are dropped. If content
 * has to be the publisher's `own`, only the sections of their file and the sheet are drawn by default.
 */
export function chooseSections(
  attribute: string | undefined,
  file: Readonly<Partial<Record<string, unknown>>> = {},
  own = false
): SectionName[] {
  const isGiven = (name: string) => !own || name === 'summary' || Boolean(file[name]);
  if (!attribute) return sectionNames.filter(isGiven);
  const known = namesIn(attribute).flatMap(name => sectionNames.filter(each => each === name));
  return [...new Set([...known, ...(known.length ? always.filter(isGiven) : always)])];
}
