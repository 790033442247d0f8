// Days of the proleptic Gregorian calendar as integers: no clock, no time zone, no `Date`.

/** Months count from 1, weekdays from 1 (Monday) to 7 (Sunday) as in ISO 8601. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Length of a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 0001-01-01, which is 1; a day beyond its month counts on into the next. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return (
    past * 365 +
    leaps +
    (DAYS_BEFORE_MONTH[month - 1] as number) +
    (month > 2 && isLeapYear(year) ? 1 : 0) +
    day
  );
};

/** The day of a day number. */
export const calendarDay = (number: number): CalendarDay => {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber(year, 1, 1) > number) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= number) year += 1;
  let month = 12;
  while (dayNumber(year, month, 1) > number) month -= 1;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((number - 1) % 7) + 1;

/** ISO 8601 week: week 1 holds the year's first Thursday, so the year may differ from the calendar's. */
const isoWeek = (number: number): { year: number; week: number } => {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
};

/** Day number of the `nth` weekday of a month; -1 is the last. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
};

/** Day number of Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
export const easterSunday = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const sum = epact + shift - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** `2014`, `0476`. */
export const printYear = (year: number): string => padded(year, 4);

/** `2014-07`, or `XXXX-07` when the year is not known. */
export const printMonth = (year: number | undefined, month: number): string =>
  `${year === undefined ? 'XXXX' : printYear(year)}-${padded(month, 2)}`;

/** `2014-07-31`, or `XXXX-07-31` when the year is not known. */
export const printDate = (year: number | undefined, month: number, day: number): string =>
  `${printMonth(year, month)}-${padded(day, 2)}`;

/** `2014-07-31` of a day number. */
export const printDay = (number: number): string => {
  const { year, month, day } = calendarDay(number);
  return printDate(year, month, day);
};

/** `2014-W31` of a day number. */
export const printWeek = (number: number): string => {
  const { year, week } = isoWeek(number);
  return `${printYear(year)}-W${padded(week, 2)}`;
};
