/** What forms need, as one module: it comes when a form comes. */
export {drawControl as draw} from './fhir-controls.js';
export {readQuestionnaire as read} from './fhir-questionnaire.js';
