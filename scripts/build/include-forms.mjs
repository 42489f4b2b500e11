/** Replaces the module that fetches the code for FHIR forms. */
const replaceReader = (name, code) => ({
  name,
  transform: (_code, id) =>
    /self-check[\\/]fhir-reader\.js$/.test(id) ? {code, map: {mappings: ''}} : null,
});

/** Puts the code for FHIR forms into a script that is one file; other pages fetch it as a separate module. */
export const includeForms = replaceReader(
  'include-forms',
  `import {draw, read} from './fhir-module.js';
export const forms = {draw, read};
export const loadForms = () => undefined;`
);

/** Leaves that code out of the parts of a script: `bundle` adds it to scripts that may get a form. */
export const excludeForms = replaceReader(
  'exclude-forms',
  `export const forms = {};
export function loadForms() {
  throw new Error('this script reads no FHIR forms. Fix: make it with eczema-guide bundle and --forms');
}`
);
