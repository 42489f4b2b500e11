/** What FHIR forms need, as one module: it is loaded with the first form. */
export {drawControl as draw} from './fhir-controls.js';
export {readQuestionnaire as read} from './fhir-questionnaire.js';
