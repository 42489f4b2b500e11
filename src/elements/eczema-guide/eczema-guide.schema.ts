import * as v from '../../shared/content/validators.js';
import {commonEntries} from '../../shared/content/schema.js';
import {sectionNames, type SectionName} from '../all.js';

export type {SectionName};

// Each widget checks its own section, so that one broken section leaves the others whole.
const section = v.optional(v.any());

const sections = Object.fromEntries(sectionNames.map(name => [name, section])) as Record<
  SectionName,
  typeof section
>;

/** The JSON of `<eczema-guide>`: the content of any of its widgets, under the name of its section. */
export const schema = v.object({...commonEntries, ...sections});

export type GuideFile = v.InferOutput<typeof schema>;
