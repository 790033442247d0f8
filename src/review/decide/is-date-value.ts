// Values of dates as a person may type them.

const QUALIFIER = '[~?%]?';
const MONTH = '(?:0[1-9]|1[0-2]|XX)';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|[0-3]X|XX)';
const HOUR = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const CLOCK = `(?:T${HOUR}(?::[0-5]\\d)?(?:Z|[+-]${HOUR})?)?`;
/** Part of a year: EDTF's seasons and quarters, or a name of TIMEX3. */
const PART =
  '(?:2[1-9]|3\\d|4[01]|Q[1-4]|H[12]|SP|SU|FA|WI|W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?)';
const DATE = `[\\dX]{4}(?:-(?:${MONTH}(?:-${DAY}${CLOCK})?|${PART}))?${QUALIFIER}`;

const VALUE = new RegExp(`^(?:${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE})$`);
const WHOLE_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** True for a day that the calendar has. */
const isDay = ([, year, month, day]: readonly (string | undefined)[]): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1;
};

/** True for ISO 8601 and EDTF as far as news need them, and the parts of a year that TIMEX3 has: `2014-07-31`, `2014`, `2014-22`, `198X`, `2014-Q3`, `2012/2013`. */
export const isDateValue = (value: string): boolean => {
  if (!VALUE.test(value)) return false;
  const parts = value.split('/');
  const [first = '', last] = parts;
  // both written alike: the order of their letters is that of time
  if (last !== undefined && /^\d/.test(first) && first.length === last.length && first > last) return false;
  return parts.every((part) => {
    const day = WHOLE_DAY.exec(part);
    return day === null || isDay(day);
  });
};
