/** Puts what reads FHIR forms into a script that is one file, where other pages fetch it as a module of its own. */
export const bringForms = {
  name: 'bring-forms',
  transform(_code, id) {
    if (!/self-check[\\/]fhir-reader\.js$/.test(id)) return null;
    const code = `import {readQuestionnaire as read} from './fhir-questionnaire.js';
export const forms = {read};
export const loadForms = () => undefined;`;
    return {code, map: {mappings: ''}};
  },
};
