// A file path or address to the date that its folders or its name give.
import { calendarDate } from './match-date.js';

export interface DateInPath {
  readonly date?: string;
  readonly year?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `/2014/07/31/`, `/2014/7/31-ruling`, `2014-07-31-ruling.txt`, `2014_07_31_ruling`; year, month and day in that order */
const PARTED = /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[/_.-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/;
/** `20140731-ruling.txt` */
const GLUED = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/;
/** `/2014/jul/31/` */
const NAMED =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(?<day>\d{1,2})(?!\d)/i;
/** `/2014/` */
const YEAR = /(?:^|[/_.-])(?<year>(?:19|20)\d{2})(?=[/_.-])/;

/** The date in the path, else the year, else nothing. Impossible dates are none. */
export const dateInPath = (path: string): DateInPath => {
  for (const pattern of [PARTED, NAMED, GLUED]) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const month = Number(groups['month']) || MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
    const date = calendarDate(Number(groups['year']), month, Number(groups['day']));
    if (date) return { date, year: Number(groups['year']) };
  }
  const year = YEAR.exec(path)?.groups?.['year'];
  return year === undefined ? {} : { year: Number(year) };
};
