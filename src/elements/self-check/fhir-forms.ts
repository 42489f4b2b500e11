import {draw, read} from './fhir-module.js';
import {forms} from './fhir-reader.js';

// Imported where nothing can wait: by the command, and by the prerenderer.
Object.assign(forms, {draw, read});
