// Values of dates in three notations to days, so that they can be compared by meaning: EDTF, TIMEX3, and the parts other tests give.

const DAY = 86400000;
const at = (year, month = 1, day = 1) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};
const weekStart = (year, week) => {
  const fourth = at(year, 1, 4);
  return fourth - weekday(fourth) + 1 + 7 * (week - 1);
};
/** Monday is 1; day 0 was a Thursday. */
const weekday = (day) => ((((day + 3) % 7) + 7) % 7) + 1;
const parts = (day) => {
  const date = new Date(day * DAY);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Any year serves where none is said: a leap year, so that February 29 is a day. */
const ANY = 2000;

const FORMS = [
  [/^(-?\d{4}|XXXX)-?(\d\d)-?(\d\d)(?:T.*)?$/, (y, m, d) => [at(y, +m, +d), at(y, +m, +d + 1)]],
  [/^(\d{4}|XXXX)-(2[1-4])$/, (y, s) => [at(y, 3 * s - 60), at(y, 3 * s - 57)]],
  [/^(-?\d{4}|XXXX)-(\d\d)$/, (y, m) => [at(y, +m), at(y, +m + 1)]],
  [/^(-?\d{4})$/, (y) => [at(y), at(y + 1)]],
  [/^FY(\d{4})$/, (y) => [at(y), at(y + 1)]],
  [/^(\d{4})-W(\d\d)$/, (y, w) => [weekStart(y, +w), weekStart(y, +w) + 7]],
  [/^(\d{4})-W(\d\d)-WE$/, (y, w) => [weekStart(y, +w) + 5, weekStart(y, +w) + 7]],
  [/^(\d{4}|XXXX)-Q(\d)$/, (y, q) => [at(y, 3 * q - 2), at(y, 3 * q + 1)]],
  [/^(\d{4}|XXXX)-H(\d)$/, (y, h) => [at(y, 6 * h - 5), at(y, 6 * h + 1)]],
  [/^(\d{4}|XXXX)-(SP|SU|FA|WI)$/, (y, s) => [at(y, SEASONS[s]), at(y, SEASONS[s] + 3)]],
  [/^(\d{3})X?$/, (d) => [at(10 * d), at(10 * d + 10)]],
  [/^(\d\d)XX$/, (c) => [at(100 * c), at(100 * c + 100)]],
];

/** Days `[start, end)` of a value in our notation, counted from 1970; undefined when it has none. */
const daysOf = (value) => {
  if (value?.includes('/')) {
    const [from, to] = value.split('/').map(daysOf);
    return from && to && [from[0], to[1]];
  }
  for (const [form, read] of FORMS) {
    const match = form.exec(value ?? '');
    if (match) return read(match[1] === 'XXXX' ? ANY : Number(match[1]), ...match.slice(2));
  }
  return undefined;
};

/** What a gold item says: `days` with an exclusive end where the set gives one, and which parts of it are open. */
const fromTimex = (timex) => {
  const range = /^\(([^,]+),([^,]+),/.exec(timex);
  if (range) {
    if (/T\d/.test(range[1])) return fromTimex(range[1]);
    const [from, to] = [goldOf({ timex: range[1] }), goldOf({ timex: range[2] })];
    return (
      from?.days &&
      to?.days && { days: [from.days[0], to.days[0]], yearOpen: from.yearOpen || to.yearOpen, range: true }
    );
  }
  const bare = timex.replace(/T.*$/, '');
  if (/^XXXX-WXX-\d$/.test(bare)) return { weekday: Number(bare.at(-1)) };
  if (/^XXXX-XX-\d\d$/.test(bare)) return { monthDay: Number(bare.slice(-2)) };
  const month = /^(XXXX|\d{4})-(\d\d)-W\d\d$/.exec(bare);
  if (month) return { days: daysOf(`${month[1]}-${month[2]}`), yearOpen: month[1] === 'XXXX', within: true };
  const season = /^(?:(\d{4})-)?(SP|SU|FA|WI)$/.exec(bare);
  if (season)
    return { season: season[2], days: daysOf(`${season[1] ?? 'XXXX'}-${season[2]}`), yearOpen: !season[1] };
  const century = /^XX(\d\d-\d\d-\d\d)$/.exec(bare);
  if (century) return { days: daysOf(`20${century[1]}`), centuryOpen: true };
  const days = daysOf(bare);
  return days && { days, yearOpen: bare.startsWith('XXXX') };
};

const GRAIN = {
  Second: 'day',
  Minute: 'day',
  Hour: 'day',
  Day: 'day',
  Week: 'week',
  Month: 'month',
  Quarter: 'quarter',
  Year: 'year',
};
const LENGTH = {
  day: (y, m, d) => at(y, m, d + 1),
  week: (y, m, d) => at(y, m, d + 7),
  month: (y, m) => at(y, m + 1),
  quarter: (y, m) => at(y, m + 3),
  year: (y) => at(y + 1),
};

const fromDuckling = (value) => {
  const numbers = [...value.matchAll(/\((-?\d+), (\d+), (\d+)/g)].map((match) => match.slice(1).map(Number));
  const grain = GRAIN[/\) (\w+)/.exec(value)?.[1]] ?? 'day';
  const [from, to] = numbers;
  if (!from) return undefined;
  // its 2014 BC is -2014; EDTF counts a year 0
  if (from[0] < 0) from[0] += 1;
  // A clock time is no part of the day that we compare.
  const hours = /Hour|Minute|Second/.test(value);
  if (to && !hours) return { days: [at(...from), at(...to)], range: true };
  return { days: [at(...from), LENGTH[grain](...from)] };
};

/** What the gold item gives, whichever notation it uses; undefined when it gives nothing to compare. */
const goldOf = ({ timex, value, year, month, day }) => {
  if (timex) return fromTimex(timex);
  if (value) return fromDuckling(value);
  if (year === undefined && month === undefined && day === undefined) return undefined;
  if (year === undefined)
    return month && day
      ? { days: [at(ANY, month, day), at(ANY, month, day + 1)], yearOpen: true }
      : undefined;
  if (month === undefined) return { year };
  return { days: day ? [at(year, month, day)] : [at(year, month), at(year, month + 1)] };
};

/** Words that say the year, by number or by counting from today; "last Monday of March" does not. */
const YEAR_SAID =
  /\d{4}|\d[-/.]\d+[-/.]\d\d\b|['\u2019]\d\d\b|\b[4-9]\d$|thousand|nineteen|\b(?:last|this|next|previous|past|current|coming|today|tomorrow|yesterday|tonight|tonite|of (?:the )?(?:month|year))\b(?! \w+ (?:of|in) (?!(?:this|last|next|the) month))/i;
const MOVABLE = /day\b|easter|thanksgiving|pentecost|mardi/i;

const sameDay = (a, b, yearOpen) => {
  if (!yearOpen) return a === b;
  const [x, y] = [parts(a), parts(b)];
  return x.month === y.month && x.day === y.day;
};

/** One of a period's thirds by its `mod`, at the edge that the set gives or somewhere in the period. */
const fits = (ours, gold, mod, yearOpen) => {
  if (sameDay(ours[0], gold[0], yearOpen) && (gold[1] === undefined || sameDay(ours[1], gold[1], yearOpen)))
    return true;
  if (mod === 'START') return sameDay(ours[0], gold[0], yearOpen);
  if (mod === 'END') return gold[1] !== undefined && Math.abs(((gold[1] - ours[1]) % 365.25) + 0) <= 7;
  return mod === 'MID' && (yearOpen || (gold[0] >= ours[0] && (gold[1] ?? gold[0]) <= ours[1]));
};

/**
 * True when the found dates of one gold item say what its gold says, `undefined` when the two cannot be compared. Where the words
 * say no year, or a weekday alone, which one is meant is each program's convention, so only what is said is compared.
 */
export const sameValue = (item, found, texts) => {
  const gold = goldOf(item);
  if (!gold) return undefined;
  const first = found[0];
  const last = found.at(-1);
  const ours = daysOf(first.value);
  if (first.attributes?.invalid)
    return gold.days === undefined || /-02-30|-02-29|-06-31/.test(item.timex ?? '');
  if (!ours) return false;
  if (gold.weekday) return weekday(ours[0]) === gold.weekday;
  if (gold.monthDay) return parts(ours[0]).day === gold.monthDay;
  if (gold.year) return new Date(ours[0] * DAY).getUTCFullYear() === gold.year;
  const text = texts.join(' ');
  if (/^(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*\.?(?: \w+)?$/i.test(text) && !/\d|week/.test(text))
    return weekday(ours[0]) === weekday(gold.days[0]);
  const yearOpen = gold.yearOpen || !YEAR_SAID.test(item.text);
  if (gold.season || /winter|spring|summer|autumn|fall/i.test(text))
    return Math.abs((ours[0] - gold.days[0]) % 365.25) < 31;
  // A feast that moves falls elsewhere in another year; a week too.
  const apart = Math.abs((ours[0] - gold.days[0]) % 365.25);
  if (
    yearOpen &&
    MOVABLE.test(text) &&
    !/^\w+day$/i.test(text) &&
    !/\d/.test(text) &&
    ours[0] !== gold.days[0]
  )
    return apart < 36 || apart > 329 ? undefined : false;
  if (yearOpen && ours[1] - ours[0] === 7) return apart <= 7 || apart > 358;
  if (gold.within)
    return (
      sameDay(ours[0], gold.days[0], yearOpen) ||
      (ours[1] - ours[0] === 7 && parts(ours[0] + 3).month === parts(gold.days[0]).month)
    );
  if (gold.centuryOpen) return [0, 36524, 36525].includes(Math.abs(ours[0] - gold.days[0]));
  const alt = daysOf(first.attributes?.alt);
  if (gold.range && found.length > 1) {
    const closing = daysOf(last.value);
    const start =
      fits([ours[0]], [gold.days[0]], first.attributes?.mod, yearOpen) || first.attributes?.mod !== undefined;
    const end =
      closing &&
      (sameDay(closing[0], gold.days[1], yearOpen) ||
        sameDay(closing[1], gold.days[1], yearOpen) ||
        last.attributes?.mod !== undefined);
    return (start && end) || alt !== undefined;
  }
  if (found.length > 1) return sameDay(ours[0], gold.days[0], yearOpen);
  if (gold.range && first.value.includes('/'))
    return (
      sameDay(ours[0], gold.days[0], yearOpen) &&
      (sameDay(ours[1], gold.days[1], yearOpen) || sameDay(ours[1] - 1, gold.days[1], yearOpen))
    );
  return (
    fits(ours, gold.days, first.attributes?.mod, yearOpen) ||
    (alt !== undefined && sameDay(alt[0], gold.days[0], yearOpen))
  );
};
