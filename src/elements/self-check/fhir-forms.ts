import {draw, read} from './fhir-module.js';
import {forms} from './fhir-reader.js';

// Imported by code that can't wait for it: the command and the prerenderer.
Object.assign(forms, {draw, read});
