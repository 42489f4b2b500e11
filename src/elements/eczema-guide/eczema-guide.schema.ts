import * as v from 'valibot';
import {commonEntries, optionalText, sourceIds, text} from '../../shared/content/schema.js';

// Each widget checks its own section, so that one broken section leaves the others whole.
const section = v.optional(v.any());

/** The names of the sections of a guide's file. */
export const sectionNames = [
  'review',
  'treatments',
  'pathway',
  'medicines',
  'warning',
  'poll',
  'facts',
  'journey',
  'faqs',
  'factors',
  'selfCheck',
  'questions',
  'summary',
  'urgent',
  'terms',
] as const;

export type SectionName = (typeof sectionNames)[number];

const sections = Object.fromEntries(sectionNames.map(name => [name, section])) as Record<
  SectionName,
  typeof section
>;

/** The JSON of `<eczema-guide>`: the content of any of its widgets, under the name of its section. */
export const schema = v.object({
  ...commonEntries,
  about: v.optional(v.object({title: optionalText, text, sources: sourceIds})),
  ...sections,
});

export type GuideFile = v.InferOutput<typeof schema>;
