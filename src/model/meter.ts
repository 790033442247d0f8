// What a stage or rule cost: a meter runs work and notes its time and findings. Where none is given, nothing is measured.

/**
 * Runs the work and returns its result, noted under `name` of one `kind`.
 * @param hits how many findings a result holds
 */
export type Meter = <T>(
  kind: 'stage' | 'rule',
  name: string,
  work: () => T,
  hits?: (result: T) => number,
) => T;
