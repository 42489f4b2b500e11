import * as v from '../../shared/content/validators.js';
import {commonEntries, optionalText, sourceIds, text} from '../../shared/content/schema.js';
import {sectionNames, type SectionName} from '../all.js';

export type {SectionName};

// Each widget checks its own section, so that one broken section doesn't affect the others.
const section = v.optional(v.any());

const content = Object.fromEntries(sectionNames.map(name => [name, section])) as Record<
  SectionName,
  typeof section
>;

const short = v.optional(v.object({short: optionalText}));

const shorts = Object.fromEntries(sectionNames.map(name => [name, short])) as Record<
  SectionName,
  typeof short
>;

// The subject and the decision, in one paragraph.
const about = v.object({title: optionalText, text, sources: sourceIds});

/** The JSON of `<eczema-guide>`: the content of any of its widgets, under the name of its section. */
export const schema = v.object({
  ...commonEntries,
  about: v.optional(about),
  sections: v.optional(v.object(shorts)),
  ...content,
});

export type GuideFile = v.InferOutput<typeof schema>;
