// The integer calendar against facts: UTC arithmetic of the platform, ISO weeks and Easters from almanacs.
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  nthWeekday,
  printDay,
  printWeek,
  weekdayOf,
} from '../../src/recognizers/date/calendar.js';

const MS_PER_DAY = 86_400_000;

describe('calendar', () => {
  it('counts every day from 1580 to 2420 as UTC does', () => {
    const first = dayNumber(1580, 1, 1);
    const start = Date.UTC(1580, 0, 1);
    for (let days = 0; days < 840 * 365; days += 1) {
      const date = new Date(start + days * MS_PER_DAY);
      const day = calendarDay(first + days);
      const same =
        day.year === date.getUTCFullYear() &&
        day.month === date.getUTCMonth() + 1 &&
        day.day === date.getUTCDate() &&
        weekdayOf(first + days) === (date.getUTCDay() || 7) &&
        dayNumber(day.year, day.month, day.day) === first + days;
      if (!same) expect(printDay(first + days)).toBe(date.toISOString().slice(0, 10));
    }
  });

  it.each([
    ['2014-07-31', '2014-W31'],
    ['2014-12-29', '2015-W01'],
    ['2010-01-03', '2009-W53'],
    ['2008-12-31', '2009-W01'],
    ['2016-01-01', '2015-W53'],
    ['2021-01-04', '2021-W01'],
  ])('knows the ISO week of %s', (date, week) => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    expect(printWeek(dayNumber(year, month, day))).toBe(week);
  });

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2014, '2014-04-20'],
    [2024, '2024-03-31'],
  ])('knows Easter of %i', (year, date) => expect(printDay(easterSunday(year))).toBe(date));

  it('counts weekdays of a month from both ends', () => {
    expect(printDay(nthWeekday(2014, 11, 4, 4))).toBe('2014-11-27');
    expect(printDay(nthWeekday(2015, 5, 1, -1))).toBe('2015-05-25');
    expect(printDay(nthWeekday(2015, 9, 1, 1))).toBe('2015-09-07');
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2014, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});
