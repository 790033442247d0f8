// Named days: their words, and the day number in a year where a rule gives one.
import { dayNumber, easterSunday, nthWeekday, weekdayOf } from './calendar.js';

/** Day number of a holiday in a year. */
type DayRule = (year: number) => number;

export interface Holiday {
  /** folded tokens, as the tokenizer cuts them */
  readonly words: readonly string[];
  /** month and day of a fixed holiday */
  readonly fixed?: readonly [month: number, day: number];
  /** day number in a year, for those that move */
  readonly moves?: (year: number) => number;
  /** rules by country (ISO 3166) of days that each keeps apart */
  readonly byCountry?: Readonly<Record<string, DayRule>>;
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

const on =
  (month: number, day: number): DayRule =>
  (year) =>
    dayNumber(year, month, day);

/** One rule for the countries of a list. */
const same = (countries: string, rule: DayRule): Record<string, DayRule> =>
  Object.fromEntries(countries.split(' ').map((country) => [country, rule]));

const byCountry = (rules: Readonly<Record<string, DayRule>>, ...names: readonly string[]): Holiday[] =>
  names.map((name) => ({ words: tokens(name), byCountry: rules }));

const thanksgiving = (year: number): number => nthWeekday(year, 11, THURSDAY, 4);

/** Days that all keep alike; those that differ by country stand in `byCountry`. */
export const HOLIDAYS: readonly Holiday[] = [
  ...fixed(1, 1, "New Year's Day", 'New Year Day', 'New Years Day'),
  ...fixed(12, 31, "New Year's Eve", 'New Year Eve', 'New Years Eve'),
  ...fixed(1, 26, 'Australia Day', 'Republic Day'),
  ...fixed(2, 14, "Valentine's Day", 'Valentines Day'),
  ...fixed(
    3,
    17,
    ...[
      "St. Patrick's Day",
      "St Patrick's Day",
      "Saint Patrick's Day",
      'St. Patricks Day',
      'St Patricks Day',
      'Saint Patrick',
    ],
  ),
  ...fixed(1, 20, 'Inauguration Day'),
  ...fixed(1, 25, 'Burns Night'),
  ...fixed(1, 27, 'Holocaust Memorial Day', 'International Holocaust Remembrance Day'),
  ...fixed(1, 28, 'Data Privacy Day', 'Data Protection Day'),
  ...fixed(2, 2, 'Groundhog Day', 'Candlemas'),
  ...fixed(3, 14, 'Pi Day'),
  ...fixed(3, 1, "St. David's Day", "St David's Day"),
  ...fixed(4, 23, "St. George's Day", "St George's Day"),
  ...fixed(5, 3, 'World Press Freedom Day'),
  ...fixed(5, 5, 'Cinco de Mayo'),
  ...fixed(5, 8, 'VE Day'),
  ...fixed(6, 14, 'Flag Day'),
  ...fixed(6, 24, 'Midsummer Day', "St. John's Day"),
  ...fixed(8, 15, 'Assumption Day'),
  ...fixed(11, 1, "All Saints' Day", 'All Saints Day'),
  ...fixed(11, 2, "All Souls' Day", 'All Souls Day'),
  ...fixed(11, 5, 'Bonfire Night', 'Guy Fawkes Night', 'Guy Fawkes Day'),
  ...fixed(11, 30, "St. Andrew's Day", "St Andrew's Day"),
  ...fixed(12, 1, 'World AIDS Day'),
  ...fixed(12, 10, 'Human Rights Day'),
  ...fixed(12, 7, 'Pearl Harbor Day'),
  ...fixed(3, 8, "International Women's Day"),
  ...fixed(4, 1, "April Fools' Day", "April Fool's Day"),
  ...fixed(4, 22, 'Earth Day'),
  ...fixed(4, 25, 'Anzac Day'),
  ...fixed(5, 1, 'May Day', "International Workers' Day", "Workers' Day", 'International Labour Day'),
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
  ...careful([...fixed(10, 31, 'Halloween', "Hallowe'en"), ...fixed(12, 25, 'Christmas', 'Xmas')]),
  ...moves(
    (year) => nthWeekday(year, 1, MONDAY, 3),
    'Martin Luther King Jr. Day',
    'Martin Luther King, Jr. Day',
    'Martin Luther King Day',
    'MLK Day',
    'MLK Jr. Day',
    "Martin Luther King's Day",
  ),
  ...moves((year) => nthWeekday(year, 2, MONDAY, 3), "Presidents' Day", "President's Day", 'Presidents Day'),
  // 27 April, the day before when that is a Sunday
  ...moves(
    (year) => dayNumber(year, 4, weekdayOf(dayNumber(year, 4, 27)) === SUNDAY ? 26 : 27),
    "King's Day",
  ),
  ...moves((year) => nthWeekday(year, 5, MONDAY, -1), 'Memorial Day'),
  ...moves((year) => nthWeekday(year, 6, SUNDAY, 3), "Father's Day"),
  ...moves((year) => nthWeekday(year, 9, MONDAY, 1), 'Labor Day'),
  ...byCountry(
    {
      CA: (year) => nthWeekday(year, 9, MONDAY, 1),
      US: (year) => nthWeekday(year, 9, MONDAY, 1),
      NZ: (year) => nthWeekday(year, 10, MONDAY, 4),
      ...same('IN PK BD LK ZA SG MY KE', on(5, 1)),
    },
    'Labour Day',
  ),
  ...moves((year) => nthWeekday(year, 10, MONDAY, 2), 'Columbus Day', "Indigenous Peoples' Day"),
  ...moves((year) => nthWeekday(year, 11, MONDAY, 1) + 1, 'Election Day'),
  ...moves(thanksgiving, 'Thanksgiving Day'),
  ...careful(moves(thanksgiving, 'Thanksgiving')),
  ...moves((year) => thanksgiving(year) - 1, 'Thanksgiving Eve'),
  ...moves((year) => thanksgiving(year) + 1, 'Black Friday'),
  ...moves((year) => thanksgiving(year) + 4, 'Cyber Monday'),
  ...moves(easter(-47), 'Shrove Tuesday', 'Pancake Day', 'Mardi Gras', 'Fat Tuesday'),
  ...moves(easter(-46), 'Ash Wednesday'),
  ...moves(easter(-7), 'Palm Sunday'),
  ...moves(easter(-3), 'Holy Thursday', 'Maundy Thursday'),
  ...moves(easter(-2), 'Good Friday'),
  ...moves(easter(-1), 'Holy Saturday'),
  ...moves(easter(0), 'Easter Sunday'),
  ...moves(easter(1), 'Easter Monday'),
  ...moves(easter(39), 'Ascension Day'),
  ...moves(easter(49), 'Whit Sunday', 'Pentecost Sunday'),
  ...moves(easter(50), 'Whit Monday', 'Pentecost Monday'),
  ...careful(moves(easter(0), 'Easter')),
  ...careful(moves(easter(49), 'Pentecost')),
  ...moves((year) => nthWeekday(year, 11, SUNDAY, 2), 'Remembrance Sunday'),
  // Mothering Sunday is the fourth in Lent.
  ...byCountry(
    {
      GB: easter(-21),
      IE: easter(-21),
      ...same('US CA AU NZ IN ZA DE IT NL JP', (year) => nthWeekday(year, 5, SUNDAY, 2)),
    },
    "Mother's Day",
    'Mothers Day',
  ),
  ...byCountry(
    {
      US: on(7, 4),
      IN: on(8, 15),
      PK: on(8, 14),
      BD: on(3, 26),
      LK: on(2, 4),
      ID: on(8, 17),
      PH: on(6, 12),
      KE: on(12, 12),
      NG: on(10, 1),
      GH: on(3, 6),
      UA: on(8, 24),
      FI: on(12, 6),
      MX: on(9, 16),
      BR: on(9, 7),
      CL: on(9, 18),
    },
    'Independence Day',
  ),
  // Days that follow the moon: found, without a value.
  ...open(
    'Eid al-Fitr',
    'Eid al-Adha',
    'Eid ul-Fitr',
    'Eid ul-Adha',
    "New Year's",
    'Yom Kippur',
    'Rosh Hashanah',
  ),
  ...careful(
    open(
      'Diwali',
      'Deepavali',
      'Ramadan',
      'Eid',
      'Hanukkah',
      'Chanukah',
      'Passover',
      'Purim',
      'Sukkot',
      'Holi',
      'Nowruz',
    ),
  ),
];

/** Day number of a holiday in a year, in the article's country where it matters; undefined when no rule gives one. */
export const holidayNumber = (
  { fixed, moves, byCountry }: Holiday,
  year: number,
  country?: string,
): number | undefined =>
  fixed
    ? dayNumber(year, fixed[0], fixed[1])
    : (moves?.(year) ?? (country === undefined ? undefined : byCountry?.[country]?.(year)));
