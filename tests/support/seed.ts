// Before each file of tests: properties begin at one seed, so that the same tests run everywhere, or at the seed and path that `npm run stress` gives.
import { configureGlobal } from 'fast-check';

const DEFAULT_SEED = 20140731;

const seed = Number(process.env['ANNOTATE_SEED'] ?? DEFAULT_SEED);
const path = process.env['ANNOTATE_PATH'];

/** A path is taken like a seed, though the type does not say so. */
const begin: { seed: number; path?: string } = path === undefined ? { seed } : { seed, path };

if (Number.isInteger(seed)) configureGlobal(begin);
