/**
 * Every element, in the order of the guide: the name of its section in a guide's file, and its tag. This is plain
 * data, which loads no element; `widgets.ts` has the classes.
 */
export const tagOf = {
  guide: 'eczema-guide',
  pathway: 'jak-pathway',
  facts: 'jak-facts',
  warning: 'boxed-warning',
  medicines: 'jak-medicines',
  treatments: 'treatment-options',
  journey: 'treatment-journey',
  poll: 'eczema-poll',
  faqs: 'jak-faqs',
  selfCheck: 'self-check',
  factors: 'jak-factors',
  questions: 'doctor-questions',
  summary: 'visit-summary',
  urgent: 'urgent-help',
  terms: 'glossary-term',
  review: 'medical-review',
} as const;

/** The tag of one of our elements. */
export type Tag = (typeof tagOf)[keyof typeof tagOf];

/** The name of a section of a guide's file; the guide itself isn't a section. */
export type SectionName = Exclude<keyof typeof tagOf, 'guide'>;

/** The tags of all elements, the guide's first. */
export const tags = Object.values(tagOf);

/** The names of the sections of a guide's file. */
export const sectionNames = Object.keys(tagOf).slice(1) as SectionName[];
