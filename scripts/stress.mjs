// `npm run stress`: the laws many times over; with --report, --scenarios, --sabotage or --nightly the reliability scenarios of tests/stress.
const RELIABILITY = /^--(?:report|scenarios|sabotage|nightly|only)(?:=|$)/;

await (process.argv.some((argument) => RELIABILITY.test(argument))
  ? import('./stress/reliability.mjs')
  : import('./stress/laws.mjs'));
