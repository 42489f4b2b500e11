import {readQuestionnaire} from './fhir-questionnaire.js';
import {forms} from './fhir-reader.js';

// Imported where nothing can wait: by the command, and by the prerenderer.
forms.read = readQuestionnaire;
