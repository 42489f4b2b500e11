import type {TemplateResult} from 'lit';
import type {CheckControl, CheckOption, SelfCheckContent} from './check-question.js';
import type {FhirObject} from './fhir-element.js';

/** What FHIR forms need; empty until it is loaded. The build includes it in the scripts that are pasted as one file. */
export const forms: {
  read?: (form: FhirObject) => SelfCheckContent;
  draw?: (control: CheckControl, options?: readonly CheckOption[]) => TemplateResult;
} = {};

/** Fetches it: a module of its own, because few pages have a form. */
export async function loadForms(): Promise<void> {
  Object.assign(forms, await import('./fhir-module.js'));
}
