// `node --import ./scripts/test/run-sources.mjs FILE` runs TypeScript from src/ without a build.
import {register} from 'node:module';

register('./source-hooks.mjs', import.meta.url);
