// A date value to how fine it is.

/** From fine to coarse. */
export const GRAINS = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'other',
] as const;

export type Grain = (typeof GRAINS)[number];

/** Most telling first; `X` stands for a digit that the text leaves open. */
const SHAPES: readonly (readonly [Grain, RegExp])[] = [
  // 2014-09-01T11:00
  ['time', /^[\dX]{4}-[\dX]{2}-[\dX]{2}T/],
  // 2014-07-31
  ['day', /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/],
  // 2014-W31
  ['week', /^[\dX]{4}-W[\dX]{2}/],
  // 2014-Q3, and EDTF's 2014-33 to 2014-36
  ['quarter', /^[\dX]{4}-(?:Q[1-4]|3[3-6])$/],
  // 2014-21 to 2014-24 are EDTF's seasons; 2014-SU is TIMEX's
  ['season', /^[\dX]{4}-(?:2[1-9]|3[0-2]|SP|SU|FA|WI)$/],
  // 2014-07
  ['month', /^[\dX]{4}-[\dX]{2}$/],
  // 199X
  ['decade', /^\d{3}X$/],
  ['year', /^[\dX]{4}$/],
];

/** The grain of an EDTF or ISO 8601 value; `other` for ranges, approximate and open values. */
export const grainOf = (value: string): Grain =>
  SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? 'other';
