// Before each file of tests: properties begin at one seed, so that the same tests run everywhere, or at that which `npm run stress` gives.
import { configureGlobal } from 'fast-check';

const DEFAULT_SEED = 20140731;

const seed = Number(process.env['ANNOTATE_SEED'] ?? DEFAULT_SEED);

if (Number.isInteger(seed)) configureGlobal({ seed });
