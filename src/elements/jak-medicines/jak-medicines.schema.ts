import * as v from 'valibot';
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
import {warningField} from '../../shared/content/warning-schema.js';

const medicine = item('generic', {
  generic: richText,
  brand: optionalText,
  form: optionalText,
  ages: optionalText,
  place: optionalText,
  status: v.optional(v.object({us: optionalText, eu: optionalText, uk: optionalText})),
  use: optionalRichText,
  notFor: texts,
  sideEffects: texts,
  checks: texts,
  warning: optionalText,
  checked: optionalText,
  sources: sourceIds,
  figure,
});

/** The JSON of `<jak-medicines>`. Doses have no field: the prescriber chooses them. */
export const schema = v.object({
  ...commonEntries,
  medicines: list(medicine, ({generic}) => generic),
  warning: warningField,
});

export type MedicinesContent = v.InferOutput<typeof schema>;
export type Medicine = MedicinesContent['medicines'][number];
