import * as v from '../../shared/content/validators.js';
import {figure} from '../../shared/content/figure-schema.js';
import {texts} from '../../shared/render/labelled-rows.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  optionalText,
  richText,
  sourceIds,
} from '../../shared/content/schema.js';

const option = item('name', {
  name: richText,
  examples: optionalRichText,
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

/** The JSON of `<treatment-options>`. The form `none` means changing nothing. */
export const schema = v.object({...commonEntries, options: list(option, ({name}) => name)});

export type OptionsContent = v.InferOutput<typeof schema>;
export type TreatmentOption = OptionsContent['options'][number];
