// The script that publishers paste: the guide, which draws every other element, and the placeholders.
import './elements/eczema-guide/eczema-guide.js';
import './elements/doctor-questions/doctor-questions.js';
import './elements/boxed-warning/boxed-warning.js';
import './elements/eczema-poll/eczema-poll.js';
import './elements/glossary-term/glossary-term.js';
import './elements/jak-facts/jak-facts.js';
import './elements/jak-medicines/jak-medicines.js';
import './elements/jak-pathway/jak-pathway.js';
import './elements/self-check/self-check.js';
import './elements/treatment-options/treatment-options.js';
import './elements/jak-factors/jak-factors.js';
import './elements/jak-faqs/jak-faqs.js';
import './elements/treatment-journey/treatment-journey.js';
import './elements/medical-review/medical-review.js';
import './elements/urgent-help/urgent-help.js';
import './elements/visit-summary/visit-summary.js';
import {watchPlaceholders} from './shared/page/placeholders.js';

if (globalThis.document) watchPlaceholders();

export {};
