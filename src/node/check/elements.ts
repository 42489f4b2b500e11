import type * as v from '../../shared/content/validators.js';
import {BoxedWarning} from '../../elements/boxed-warning/boxed-warning.js';
import {DoctorQuestions} from '../../elements/doctor-questions/doctor-questions.js';
import {EczemaGuide} from '../../elements/eczema-guide/eczema-guide.js';
import {EczemaPoll} from '../../elements/eczema-poll/eczema-poll.js';
import {GlossaryTerm} from '../../elements/glossary-term/glossary-term.js';
import {JakFactors} from '../../elements/jak-factors/jak-factors.js';
import {JakFacts} from '../../elements/jak-facts/jak-facts.js';
import {JakFaqs} from '../../elements/jak-faqs/jak-faqs.js';
import {JakMedicines} from '../../elements/jak-medicines/jak-medicines.js';
import {JakPathway} from '../../elements/jak-pathway/jak-pathway.js';
import {MedicalReview} from '../../elements/medical-review/medical-review.js';
import {SelfCheck} from '../../elements/self-check/self-check.js';
import {TreatmentJourney} from '../../elements/treatment-journey/treatment-journey.js';
import {TreatmentOptions} from '../../elements/treatment-options/treatment-options.js';
import {UrgentHelp} from '../../elements/urgent-help/urgent-help.js';
import {VisitSummary} from '../../elements/visit-summary/visit-summary.js';
import type {AttributeKind} from '../../shared/content/content-format.js';
import type {HtmlContent} from '../../shared/content/html-content.js';

/** How an element takes its content: the very format that it uses in browsers. */
export interface Format {
  readonly schema: v.GenericSchema;
  readonly section: string;
  readonly builtIn: unknown;
  readonly attributes?: Readonly<Record<string, AttributeKind>>;
  readonly overrides?: Readonly<Record<string, AttributeKind>>;
  readonly readHtml?: (host: Element) => HtmlContent | undefined;
  readonly fromHtml?: (html: HtmlContent, host: Element) => unknown;
}

/** The tag of the frame around all others. */
export const guideTag = 'eczema-guide';

/** The format of every element, by its tag. */
export const formats: Readonly<Record<string, Format>> = {
  'boxed-warning': BoxedWarning.format,
  'doctor-questions': DoctorQuestions.format,
  [guideTag]: EczemaGuide.format,
  'eczema-poll': EczemaPoll.format,
  'glossary-term': GlossaryTerm.format,
  'jak-factors': JakFactors.format,
  'jak-facts': JakFacts.format,
  'jak-faqs': JakFaqs.format,
  'jak-medicines': JakMedicines.format,
  'jak-pathway': JakPathway.format,
  'medical-review': MedicalReview.format,
  'self-check': SelfCheck.format,
  'treatment-journey': TreatmentJourney.format,
  'treatment-options': TreatmentOptions.format,
  'urgent-help': UrgentHelp.format,
  'visit-summary': VisitSummary.format,
};

/** The tag of the element that draws a section of a guide's file. */
export const tagOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(formats).map(([tag, {section}]) => [section, tag])
);
