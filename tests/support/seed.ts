// Before each file of tests: properties begin at the seed that `npm run stress` gives, so that a failure can be run again.
const seed = Number(process.env['ANNOTATE_SEED'] ?? NaN);

if (Number.isInteger(seed)) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed });
}
