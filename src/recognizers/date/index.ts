// The date recognizer: its rules in order.
import type { Recognizer } from '../shared/rule.js';
import { countedFrom } from './rules/counted-from.js';
import { dayOfPeriod } from './rules/day-of-period.js';
import { decade } from './rules/decade.js';
import { era } from './rules/era.js';
import { fiscalYear } from './rules/fiscal-year.js';
import { gluedDay } from './rules/glued-day.js';
import { holiday } from './rules/holiday.js';
import { monthDay } from './rules/month-day.js';
import { month } from './rules/month.js';
import { numericDay } from './rules/numeric-day.js';
import { numericMonth } from './rules/numeric-month.js';
import { nthWeek } from './rules/nth-week.js';
import { nthWeekday } from './rules/nth-weekday.js';
import { numeric } from './rules/numeric.js';
import { openDay } from './rules/open-day.js';
import { quarter } from './rules/quarter.js';
import { relativeDay } from './rules/relative-day.js';
import { relativePeriod } from './rules/relative-period.js';
import { season } from './rules/season.js';
import { spelledMonthDay } from './rules/spelled-month-day.js';
import { spelledYear } from './rules/spelled-year.js';
import { weekdayDay } from './rules/weekday-day.js';
import { weekday } from './rules/weekday.js';
import { year } from './rules/year.js';

export const dateRecognizer: Recognizer = {
  type: 'date',
  rules: [
    numeric,
    monthDay,
    gluedDay,
    spelledMonthDay,
    holiday,
    month,
    nthWeekday,
    nthWeek,
    dayOfPeriod,
    openDay,
    countedFrom,
    weekdayDay,
    weekday,
    relativeDay,
    relativePeriod,
    season,
    quarter,
    fiscalYear,
    decade,
    era,
    numericDay,
    numericMonth,
    spelledYear,
    year,
  ],
};
