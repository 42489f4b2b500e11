import * as v from '../../shared/content/validators.js';
import {commonEntries} from '../../shared/content/schema.js';

/** The JSON of `<visit-summary>`: what it says about itself. The rest comes from the reader. */
export const schema = v.object(commonEntries);

export type SummaryContent = v.InferOutput<typeof schema>;
