import type * as en from './en.js';

type English = typeof en;

/** The words of one element, in any language: the keys of the English ones, and further plural forms. */
export type Words<Section extends keyof English> = Record<keyof English[Section], string> &
  Partial<Record<`${string}.${Intl.LDMLPluralRule}`, string>>;

/** The words of all elements in one language. */
export type AllWords = {readonly [Section in keyof English]: Words<Section>};
