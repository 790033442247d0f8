// Named days: their words, and the day number in a year where a rule gives one.
import { dayNumber, easterSunday, nthWeekday } from './calendar.js';

export interface Holiday {
  /** folded tokens, as the tokenizer cuts them */
  readonly words: readonly string[];
  /** month and day of a fixed holiday */
  readonly fixed?: readonly [month: number, day: number];
  /** day number in a year, for those that move */
  readonly moves?: (year: number) => number;
  /** also a season or an adjective (`Christmas party`): needs a preposition or a year */
  readonly careful?: true;
}

const MONDAY = 1;
const THURSDAY = 4;
const SUNDAY = 7;

const tokens = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/'s\b/g, " 's")
    .replace(/s' /g, "s ' ")
    .replace(/\. /g, ' . ')
    .split(' ')
    .filter(Boolean);

const fixed = (month: number, day: number, ...names: readonly string[]): Holiday[] =>
  names.map((name) => ({ words: tokens(name), fixed: [month, day] as const }));

const moves = (rule: (year: number) => number, ...names: readonly string[]): Holiday[] =>
  names.map((name) => ({ words: tokens(name), moves: rule }));

const open = (...names: readonly string[]): Holiday[] => names.map((name) => ({ words: tokens(name) }));

const careful = (holidays: readonly Holiday[]): Holiday[] =>
  holidays.map((holiday) => ({ ...holiday, careful: true }));

const easter = (offset: number) => (year: number) => easterSunday(year) + offset;

const thanksgiving = (year: number): number => nthWeekday(year, 11, THURSDAY, 4);

/** Left out: Mother's Day, Remembrance Sunday and others whose day differs by country. */
export const HOLIDAYS: readonly Holiday[] = [
  ...fixed(1, 1, "New Year's Day", 'New Year Day'),
  ...fixed(12, 31, "New Year's Eve", 'New Year Eve'),
  ...fixed(1, 26, 'Australia Day', 'Republic Day'),
  ...fixed(2, 14, "Valentine's Day", 'Valentines Day'),
  ...fixed(3, 17, "St. Patrick's Day", "St Patrick's Day"),
  ...fixed(3, 8, "International Women's Day"),
  ...fixed(4, 1, "April Fools' Day", "April Fool's Day"),
  ...fixed(4, 22, 'Earth Day'),
  ...fixed(4, 25, 'Anzac Day'),
  ...fixed(5, 1, 'May Day'),
  ...fixed(5, 4, 'Star Wars Day'),
  ...fixed(6, 19, 'Juneteenth'),
  ...fixed(7, 1, 'Canada Day'),
  ...fixed(7, 4, 'Fourth of July', 'July Fourth', '4th of July'),
  ...fixed(7, 14, 'Bastille Day'),
  ...fixed(10, 2, 'Gandhi Jayanti'),
  ...fixed(11, 11, 'Veterans Day', "Veterans' Day", 'Armistice Day', 'Remembrance Day'),
  ...fixed(12, 24, 'Christmas Eve'),
  ...fixed(12, 25, 'Christmas Day'),
  ...fixed(12, 26, 'Boxing Day', "St. Stephen's Day", "St Stephen's Day"),
  ...careful([...fixed(10, 31, 'Halloween'), ...fixed(12, 25, 'Christmas')]),
  ...moves(
    (year) => nthWeekday(year, 1, MONDAY, 3),
    'Martin Luther King Jr. Day',
    'Martin Luther King, Jr. Day',
    'Martin Luther King Day',
    'MLK Day',
  ),
  ...moves((year) => nthWeekday(year, 2, MONDAY, 3), "Presidents' Day", "President's Day", 'Presidents Day'),
  ...moves((year) => nthWeekday(year, 5, MONDAY, -1), 'Memorial Day'),
  ...moves((year) => nthWeekday(year, 6, SUNDAY, 3), "Father's Day"),
  ...moves((year) => nthWeekday(year, 9, MONDAY, 1), 'Labor Day', 'Labour Day'),
  ...moves((year) => nthWeekday(year, 10, MONDAY, 2), 'Columbus Day', "Indigenous Peoples' Day"),
  ...moves((year) => nthWeekday(year, 11, MONDAY, 1) + 1, 'Election Day'),
  ...moves(thanksgiving, 'Thanksgiving Day'),
  ...careful(moves(thanksgiving, 'Thanksgiving')),
  ...moves((year) => thanksgiving(year) - 1, 'Thanksgiving Eve'),
  ...moves((year) => thanksgiving(year) + 1, 'Black Friday'),
  ...moves((year) => thanksgiving(year) + 4, 'Cyber Monday'),
  ...moves(easter(-46), 'Ash Wednesday'),
  ...moves(easter(-7), 'Palm Sunday'),
  ...moves(easter(-3), 'Holy Thursday', 'Maundy Thursday'),
  ...moves(easter(-2), 'Good Friday'),
  ...moves(easter(-1), 'Holy Saturday'),
  ...moves(easter(0), 'Easter Sunday'),
  ...moves(easter(1), 'Easter Monday'),
  ...careful(moves(easter(0), 'Easter')),
  // Days that differ by country or follow the moon: found, without a value.
  ...open(
    "Mother's Day",
    'Independence Day',
    'Inauguration Day',
    'Remembrance Sunday',
    'Eid al-Fitr',
    'Eid al-Adha',
    "New Year's",
  ),
  ...careful(open('Diwali', 'Ramadan', 'Eid', 'Hanukkah', 'Passover', 'Yom Kippur', 'Rosh Hashanah')),
];

/** Day number of a holiday in a year; undefined when no rule gives one. */
export const holidayNumber = ({ fixed, moves }: Holiday, year: number): number | undefined =>
  fixed ? dayNumber(year, fixed[0], fixed[1]) : moves?.(year);
