import builtIn from '../../content/en/guide.json';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {guide as words} from '../../strings/en.js';
import {schema, type GuideFile} from './eczema-guide.schema.js';
import {unknownSections} from './guide-sections.js';

/** The content format of a guide, with the check of the names in its `sections`. */
export const format: ContentFormat<GuideFile, 'guide'> = {
  schema,
  section: 'guide',
  builtIn,
  words,
  problems: host => unknownSections((host as {sections?: string}).sections),
};
