import * as v from '../../shared/content/validators.js';
import {figure} from '../../shared/content/figure-schema.js';
import {texts} from '../../shared/render/labelled-rows.js';
import {
  commonEntries,
  item,
  list,
  optionalText,
  sourceIds,
  text,
} from '../../shared/content/schema.js';

const option = item('name', {
  name: text,
  examples: optionalText,
  form: optionalText,
  approvedFor: optionalText,
  speed: optionalText,
  duration: optionalText,
  benefits: texts,
  risks: texts,
  checks: texts,
  sources: sourceIds,
  figure,
});

/** The JSON of `<treatment-options>`. The form `none` stands for changing nothing. */
export const schema = v.object({...commonEntries, options: list(option, ({name}) => name)});

export type OptionsContent = v.InferOutput<typeof schema>;
export type TreatmentOption = OptionsContent['options'][number];
