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
  text,
} from '../../shared/content/schema.js';
import {warningField} from '../../shared/content/warning-schema.js';

// What may differ from country to country.
const told = {
  ages: optionalText,
  place: optionalText,
  pregnancy: optionalText,
  breastfeeding: optionalText,
  notFor: texts,
  checks: texts,
  warning: optionalText,
};

const region = v.optional(v.object(told));

const medicine = item('generic', {
  generic: richText,
  brand: optionalText,
  form: optionalText,
  ...told,
  status: v.optional(v.object({us: optionalText, eu: optionalText, uk: optionalText})),
  regions: v.optional(v.object({us: region, eu: region, uk: region})),
  use: optionalRichText,
  sideEffects: texts,
  retrieved: optionalText,
  sources: sourceIds,
  figure,
});

const event = v.object({id: optionalText, date: text, text, sources: sourceIds});

/**
 * The JSON of `<jak-medicines>`. The fields in `regions` apply to that country only, in place of the field with the
 * same name. Doses have no field: the prescriber chooses them.
 */
export const schema = v.object({
  ...commonEntries,
  medicines: list(medicine, ({generic}) => generic),
  history: v.optional(v.array(event)),
  warning: warningField,
});

export type MedicinesContent = v.InferOutput<typeof schema>;
export type Medicine = MedicinesContent['medicines'][number];
