/** Replaces what fetches the code for FHIR forms. */
const replaceReader = (name, code) => ({
  name,
  transform: (_code, id) =>
    /self-check[\\/]fhir-reader\.js$/.test(id) ? {code, map: {mappings: ''}} : null,
});

/** Puts what FHIR forms need into a script that is one file, where other pages fetch it as a module of its own. */
export const bringForms = replaceReader(
  'bring-forms',
  `import {draw, read} from './fhir-module.js';
export const forms = {draw, read};
export const loadForms = () => undefined;`
);

/** Leaves it out of the parts of a script: `bundle` joins it to those in which a form may come. */
export const leaveFormsOut = replaceReader(
  'leave-forms-out',
  `export const forms = {};
export function loadForms() {
  throw new Error('this script reads no FHIR forms. Fix: make it by eczema-guide bundle with --forms');
}`
);
