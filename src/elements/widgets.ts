// The class of the element that draws each section, by the section's name.
export {MedicalReview as review} from './medical-review/medical-review.js';
export {TreatmentOptions as treatments} from './treatment-options/treatment-options.js';
export {JakPathway as pathway} from './jak-pathway/jak-pathway.js';
export {JakMedicines as medicines} from './jak-medicines/jak-medicines.js';
export {BoxedWarning as warning} from './boxed-warning/boxed-warning.js';
export {EczemaPoll as poll} from './eczema-poll/eczema-poll.js';
export {JakFacts as facts} from './jak-facts/jak-facts.js';
export {TreatmentJourney as journey} from './treatment-journey/treatment-journey.js';
export {JakFaqs as faqs} from './jak-faqs/jak-faqs.js';
export {JakFactors as factors} from './jak-factors/jak-factors.js';
export {SelfCheck as selfCheck} from './self-check/self-check.js';
export {DoctorQuestions as questions} from './doctor-questions/doctor-questions.js';
export {VisitSummary as summary} from './visit-summary/visit-summary.js';
export {UrgentHelp as urgent} from './urgent-help/urgent-help.js';
export {GlossaryTerm as terms} from './glossary-term/glossary-term.js';
