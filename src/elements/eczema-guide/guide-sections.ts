import {html, type TemplateResult} from 'lit';
import {sectionNames, type SectionName} from './eczema-guide.schema.js';
import {BoxedWarning} from '../boxed-warning/boxed-warning.js';
import {DoctorQuestions} from '../doctor-questions/doctor-questions.js';
import {EczemaPoll} from '../eczema-poll/eczema-poll.js';
import {GlossaryTerm} from '../glossary-term/glossary-term.js';
import {JakFactors} from '../jak-factors/jak-factors.js';
import {JakFacts} from '../jak-facts/jak-facts.js';
import {JakFaqs} from '../jak-faqs/jak-faqs.js';
import {JakMedicines} from '../jak-medicines/jak-medicines.js';
import {JakPathway} from '../jak-pathway/jak-pathway.js';
import {MedicalReview} from '../medical-review/medical-review.js';
import {SelfCheck} from '../self-check/self-check.js';
import {TreatmentJourney} from '../treatment-journey/treatment-journey.js';
import {TreatmentOptions} from '../treatment-options/treatment-options.js';
import {UrgentHelp} from '../urgent-help/urgent-help.js';
import {VisitSummary} from '../visit-summary/visit-summary.js';

type DrawSection = (level: number) => TemplateResult;

/** The widget of each section. */
export const guideSections: Readonly<Record<SectionName, DrawSection>> = {
  pathway: level => html`<jak-pathway heading-level=${level}></jak-pathway>`,
  facts: level => html`<jak-facts heading-level=${level}></jak-facts>`,
  warning: level => html`<boxed-warning heading-level=${level}></boxed-warning>`,
  medicines: level => html`<jak-medicines heading-level=${level}></jak-medicines>`,
  treatments: level => html`<treatment-options heading-level=${level}></treatment-options>`,
  journey: level => html`<treatment-journey heading-level=${level}></treatment-journey>`,
  poll: level => html`<eczema-poll heading-level=${level}></eczema-poll>`,
  faqs: level => html`<jak-faqs heading-level=${level}></jak-faqs>`,
  selfCheck: level => html`<self-check heading-level=${level}></self-check>`,
  factors: level => html`<jak-factors heading-level=${level}></jak-factors>`,
  questions: level => html`<doctor-questions heading-level=${level}></doctor-questions>`,
  summary: level => html`<visit-summary heading-level=${level}></visit-summary>`,
  urgent: level => html`<urgent-help heading-level=${level}></urgent-help>`,
  terms: level => html`<glossary-term all heading-level=${level}></glossary-term>`,
  review: level => html`<medical-review heading-level=${level}></medical-review>`,
};

const widgets = [
  MedicalReview,
  TreatmentOptions,
  JakPathway,
  JakMedicines,
  BoxedWarning,
  EczemaPoll,
  JakFacts,
  TreatmentJourney,
  JakFaqs,
  JakFactors,
  SelfCheck,
  DoctorQuestions,
  VisitSummary,
  UrgentHelp,
  GlossaryTerm,
];

/** What the widget of a section asks of its content, by the section's name. */
export const sectionFormats = new Map<string, {section: string; builtIn: unknown}>(
  widgets.map(({format}) => [format.section, format])
);

/** The parts of a guide, by what they are for; what belongs to none stands after them. */
export const guideGroups = {
  understand: ['pathway', 'facts', 'warning', 'terms'],
  choose: ['medicines', 'treatments', 'journey', 'poll', 'faqs'],
  prepare: ['selfCheck', 'factors', 'questions', 'summary', 'urgent'],
} as const satisfies Record<string, readonly SectionName[]>;

/** The group that a section belongs to. */
export function groupOf(section: SectionName): keyof typeof guideGroups | undefined {
  const groups = Object.keys(guideGroups) as (keyof typeof guideGroups)[];
  return groups.find(group => (guideGroups[group] as readonly string[]).includes(section));
}

/** Safety is part of every guide, whatever a publisher chose. */
const always: readonly SectionName[] = ['warning', 'urgent'];

/**
 * The sections to draw, in order: those of a `sections` attribute (names with spaces, commas or `|` between
 * them), else all. Warning and urgent help come at the end where they were left out. Unknown names are dropped.
 */
export function chooseSections(attribute: string | undefined): SectionName[] {
  if (!attribute) return [...sectionNames];
  const known = String(attribute)
    .split(/[\s,|]+/)
    .flatMap(name => sectionNames.filter(each => each === name));
  return [...new Set([...known, ...always])];
}
