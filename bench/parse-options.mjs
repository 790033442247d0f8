// Arguments of the benchmark to its options.
import { parseArgs } from 'node:util';

const NUMBERS = {
  rounds: { otherwise: 5, least: 1 },
  megabytes: { otherwise: 27, least: 0.01, isPart: true },
  files: { otherwise: 1000, least: 1 },
  articles: { otherwise: 5000, least: 10 },
  growth: { otherwise: 50, least: 1 },
};

/** Options with their defaults; on bad usage says so and ends with exit code 2. */
export const parseOptions = (argv, sections) => {
  const names = sections.map(({ name }) => name);
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        ...Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, { type: 'string' }])),
        only: { type: 'string' },
        against: { type: 'string' },
        json: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const numbers = Object.entries(NUMBERS).map(([name, { otherwise, least, isPart }]) => {
      const value = values[name] === undefined ? otherwise : Number(values[name]);
      if (!(value >= least && (isPart || Number.isInteger(value))))
        throw new Error(`--${name} takes a ${isPart ? '' : 'whole '}number of ${least} or more`);
      return [name, value];
    });
    const only = values.only?.split(',');
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new Error(`--only: no section "${unknown}"; there are ${names.join(', ')}`);
    return { ...values, ...Object.fromEntries(numbers), only };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
};
