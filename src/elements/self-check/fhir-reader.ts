import type {SelfCheckContent} from './check-question.js';
import type {FhirObject} from './fhir-element.js';

/** What reads FHIR forms; nothing before it came. The build puts it into the scripts that are pasted as one file. */
export const forms: {read?: (form: FhirObject) => SelfCheckContent} = {};

/** Fetches what reads FHIR forms: a module of its own, because few pages have a form. */
export async function loadForms(): Promise<void> {
  const {readQuestionnaire} = await import('./fhir-questionnaire.js');
  forms.read = readQuestionnaire;
}
