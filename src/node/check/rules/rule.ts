import type {Severity} from '../report/problem.js';
import type {Section} from '../section.js';

/** What a rule found in a section; the path starts at the section. */
export interface Finding {
  readonly path: string;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
  /** Set if it differs from the severity of the rule. */
  readonly severity?: Severity;
}

/** The description of a rule. */
export interface RuleText {
  readonly id: string;
  /** The severity of its findings, unless they say otherwise. */
  readonly severity: Severity;
  /** True if other rules depend on it, so that it can't be switched off. */
  readonly fixed?: true;
  /** One sentence with the reason. */
  readonly why: string;
  /** The evidence: a standard, a study, a law, or this library's own contract. */
  readonly source: string;
  /** A part of a file that breaks the rule, and the same part fixed. */
  readonly bad: string;
  readonly good: string;
}

/** A rule for the content of a section. */
export interface Rule extends RuleText {
  /** Yields what is wrong with a section, a guide's own part included. */
  check(section: Section): Iterable<Finding>;
}

/** The standards and studies that several rules rest on. */
export const standards = {
  contract: 'eczema-guide’s own contract, docs/content.md',
  cdc: 'CDC Clear Communication Index, https://www.cdc.gov/ccindex/',
  ipdas:
    'IPDAS minimum criteria, Joseph-Williams and others 2014, https://doi.org/10.1177/0272989X13501721',
  numbers: 'Pighin and others 2011, https://doi.org/10.1177/0272989X11403490',
  boxed:
    'FDA Drug Safety Communication on JAK inhibitors, 1 September 2021, https://www.fda.gov/drugs/drug-safety-and-availability',
  promotion: 'FDA on fair balance, 21 CFR 202.1(e)(5)(ii)',
} as const;
