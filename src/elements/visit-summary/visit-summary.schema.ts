import * as v from '../../shared/content/validators.js';
import {commonEntries} from '../../shared/content/schema.js';

/** The JSON of `<visit-summary>`: its own heading and other common fields. The rest comes from the reader. */
export const schema = v.object(commonEntries);

export type SummaryContent = v.InferOutput<typeof schema>;
