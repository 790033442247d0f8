// The words of dates as patterns, for the rules that say which items of other programs' date sets are dates by our guideline.

const any = (...parts) => `(?:${parts.join('|')})`;
const maybe = (part) => `(?:${part})?`;

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![a-z])\\.?)';
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b\\.?)';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_HUNDRED = `(?:(?:${TENS})[ -](?:${UNITS})|${TENS}|${TEENS}|${UNITS})`;
const ORDINAL_WORD =
  '(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|thirteenth|twelfth|eleventh|tenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
const DAY = `(?:${ORDINAL}|(?:0?[1-9]|[12]\\d|3[01])(?![\\d:]))`;
const WORD_YEAR = `(?:(?:nineteen|twenty|eighteen)(?: hundred)?(?: and)? ${BELOW_HUNDRED}|two thousand(?:(?: and)? ${BELOW_HUNDRED})?)`;
const FULL_YEAR = `(?:(?:1[5-9]|[23]\\d)\\d\\d(?!\\d)|${WORD_YEAR})`;
const SHORT_YEAR = "['\u2019]?\\d\\d(?![\\d:])(?! ?[ap]\\.?m)";
const ERA = '(?: (?:a\\.?d\\.?|b\\.?c\\.?(?:e\\.?)?|ce|be)\\b)';
const YEAR = `(?:${FULL_YEAR}${ERA}?|\\d{1,4}${ERA})`;

export const COUNT = `(?:\\d+(?:\\.\\d+)?|\\d/\\d|half an?|a few|few|several|a couple of|couple of|a couple|couple|an|a|${BELOW_HUNDRED})`;
export const PERIOD = '(?:business days|day|week|weekend|fortnight|month|quarter|qtr|year|yr|decade|century)';
const WHICH = '(?:this past|this coming|this upcoming|last|this|next|previous|past|coming|upcoming|current)';
const PART = '(?:early |late )?(?:morning|afternoon|evening|night|lunchtime)\\b(?!-)';
const SEASON = '(?:spring|summer|autumn|fall|winter)\\b';
const MODIFIER =
  '(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close) of (?:the )?|early[ -]|late[ -]|mid[ -]|earlier |later )';
const RELATIVE_YEAR = ` (?:of )?(?:last|this|next) year`;
const OF_YEAR = any(` ?,? ?(?:of |in )?${YEAR}`, RELATIVE_YEAR, `,? of ${SHORT_YEAR}`);
const DAY_OF_MONTH_YEAR = any(` ?,? ?(?:of |in )?${YEAR}`, RELATIVE_YEAR, `,? (?:of )?${SHORT_YEAR}`);

/** A clock time with minutes, or hours with their half of the day, that stands right behind a day. */
const CLOCK_BEHIND =
  '(?:,? |t|:)\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?(?:z|[+-]\\d{2}:?\\d{2})?|, \\d{1,2} ?[ap]\\.?m\\b\\.?';
const CARDINAL = `(?:${TENS} ?-?(?:${UNITS})|${TEENS}|${UNITS}|twenty|thirty)`;
const withClock = (core) => `${core}(?:${CLOCK_BEHIND})?`;

const WEEKDAY_BEFORE = `${WEEKDAY},? (?:the )?`;
const END_DAY = (joint) => maybe(`(?: ?[-\u2013] ?| (?:to|through|thru|until|till|and) )(?:the )?${joint}`);

const DAYS = [
  // 2015-03-03 · 2012/8/10 · 20161016 · 2014-04-18 13:00
  withClock(String.raw`\b\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)`),
  String.raw`\b(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  // 2018 March 18 · 2019-aug-01 · 2020/Sep/23
  withClock(`\\b\\d{4}[-/ ]${MONTH}[-/ ]\\d{1,2}(?!\\d)`),
  // Sep-23-2020 · 23/Sep/2020
  withClock(`\\b${maybe(WEEKDAY_BEFORE)}\\d{1,2}[-/]${MONTH}[-/](?:\\d{4}|\\d{2})(?!\\d)`),
  `\\b${MONTH}-\\d{1,2}-\\d{4}|\\b${MONTH}-\\d{4}-\\d{1,2}|\\b\\d{1,2}-\\d{4}-${MONTH}`,
  // Sunday 12/7/2014 · 23.04.2022 14:55
  withClock(`\\b${maybe(`${WEEKDAY},? `)}\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)`),
  // Monday, Feb 18 · the 1st of march 2015 · Sunday, March, 6th 2016 · July 13-15
  withClock(
    `(?<![:.\\d])\\b${maybe(WEEKDAY_BEFORE)}(?:the )?(?:${DAY}|${CARDINAL})${END_DAY(DAY)} ?(?:day )?(?:of )?${MONTH}${maybe(DAY_OF_MONTH_YEAR)}`,
  ),
  withClock(
    `\\b${maybe(WEEKDAY_BEFORE)}${MONTH},? ?(?:the )?${DAY}${END_DAY(`${DAY}(?! ?${MONTH})`)}${maybe(any(` ?,? ?(?:of |in )?${YEAR}`, RELATIVE_YEAR))}`,
  ),
  // 11/20 · 2/29
  String.raw`(?:\b(?:this|next|last) )?(?<![\d/])(?:0?[1-9]|1[0-2]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?![\d/])`,
  // 20th of the current month · the 21st this month · thirty-first day of the month
  `\\b(?:the )?${ORDINAL} (?:day )?(?:of )?(?:the |${WHICH} |the ${WHICH} )month`,
  `\\b${MONTH}/\\d{1,2}(?![/\\d])`,
  // Thu 15th · friday the 26th · on the 15th
  `\\b${WEEKDAY},? (?:the )?(?:${ORDINAL}|(?:[1-9]|[12]\\d|3[01])(?!\\d|:|h|-\\d| ?[ap]\\.?m?\\b| to \\d))`,
];

const HOLIDAY_NAMES =
  "christmas(?: day| eve)?|xmas|new year'?s? ?(?:'s )?(?:day|eve)|new years? (?:day|eve)|boxing day|(?:the )?fourth of july|4th of july|july 4th|halloween|thanksgiving(?: day)?|black friday|cyber monday|(?:american |us )?labor day|labour day|memorial day|veterans'? day|presidents'? day|columbus day|(?:mlk|martin luther king)(?:,? jr\\.?)?(?:'s?)? day|valentine'?s? day|(?:saint|st\\.?) patrick(?:'?s)?(?: day)?|earth day|april fools?'?s? day|may day|international workers'? day|father'?s'? day|mother'?s'? day|independence day|bastille day|anzac day|australia day|canada day|easter(?: sunday| monday)?|good friday|ash wednesday|palm sunday|maundy thursday|shrove tuesday|pancake day|mardi gras|pentecost|whit monday|ascension day|all saints'? day|juneteenth|groundhog day|election day|king'?s day";
const SMALLER = `(?:week|weekend|week-end|wkend)`;

const PERIODS = [
  // last Monday of March · first tuesday in october 2014 · second monday of last month
  `\\b(?:${ORDINAL}|last|second last) ${WEEKDAY} (?:of|in) (?:${MONTH}${maybe(OF_YEAR)}|(?:the|${WHICH}) month)`,
  `\\b(?:the )?(?:${ORDINAL} last|${ORDINAL}|last|final) (?:${SMALLER}|half) (?:of|in) (?:${MONTH}${maybe(OF_YEAR)}|${YEAR}|(?:the|${WHICH}) (?:month|year))`,
  `\\b(?:the )?${SMALLER} (?:of|commencing|beginning|starting)(?: on)? (?:the )?(?:${MONTH} (?:the )?${DAY}|${DAY} (?:of )?${MONTH}|${ORDINAL})${maybe(`,? ${YEAR}`)}`,
  `\\bw/c ${MONTH} ${DAY}`,
  `\\b(?:the )?week \\d{1,2} of ${YEAR}`,
  // 4th qtr of 2018 · 2018Q4 · q1 of 2017 · second half of 2014 · 2019-H2
  `\\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:quarter|qtr)${maybe(any(`,? (?:of )?(?:fiscal )?${YEAR}`, ' of the year', RELATIVE_YEAR))}`,
  `\\b\\d{4}[- ]?[qh][1-4]\\b|\\b[qh][1-4]${maybe(`(?:,? (?:of )?|-)${YEAR}`)}(?![\\d])`,
  // Tuesday of next week · Friday next week · next week Mon · friday after next
  `\\b${WEEKDAY}${maybe(` ${PART}`)} (?:of )?${WHICH} week|\\b${WHICH} week(?: -)? ${WEEKDAY}`,
  `\\b${maybe(MODIFIER)}${WHICH} (?:${WEEKDAY}${maybe(` ${PART}`)}|${MONTH}|${SEASON}|(?:calendar |fiscal |financial |working )?${PERIOD}\\b|${HOLIDAY_NAMES})`,
  `\\b(?:late |early |later )?(?:this|last) ${PART}`,
  `\\b(?:earlier|later|early|late) in the (?:week|month|year)`,
  `\\b(?:the )?(?:beginning|start|middle|end) of (?:the |this |current )?(?:week|month|year)`,
  // tomorrow night · day before yesterday
  `\\b(?:day (?:before yesterday|after tomorrow)|${maybe(MODIFIER)}(?:today|tomorrow|yesterday|tonight|tonite)\\b(?:'s\\b)?${maybe(` ${PART}`)})`,
  `\\b(?:${HOLIDAY_NAMES})${maybe(any(`,? ${YEAR}`, RELATIVE_YEAR))}(?![a-z])`,
  // mid March 2014 · 2024-Aug · 2017 april · Aug 96 · 2015-12 · 12-2015 · fy 2014
  `\\b(?:${maybe(MODIFIER)}${MONTH}${maybe(any(OF_YEAR, `[ -]?${SHORT_YEAR}(?! ?of)`, `-${YEAR}`))})(?![a-z])`,
  `\\b\\d{4}[- ]${MONTH}(?![a-z])`,
  String.raw`\b\d{4}-(?:0?[1-9]|1[0-2])(?![\d-])|\b(?:0?[1-9]|1[0-2])-\d{4}(?!\d)`,
  `\\b${maybe(MODIFIER)}${SEASON}${maybe(OF_YEAR)}`,
  `\\b${maybe(MODIFIER)}(?:\\d{4}|['\u2019]?\\d0)s\\b|\\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
  `\\b(?:${maybe(MODIFIER)}(?:fy ?|cy |fiscal (?:year )?)?${YEAR})(?![\\d:])`,
  `\\b${maybe(MODIFIER)}${WEEKDAY}${maybe(` ${PART}`)}(?![a-z])`,
  `\\b(?:the )?(?:${ORDINAL} )?last day of ${MONTH}${maybe(OF_YEAR)}`,
  // the 15th, in a month that is not said
  `\\bthe \\d{1,2}(?:st|nd|rd|th)(?! \\w+ of)`,
];

const FORMS = [...DAYS, ...PERIODS].map((form) => new RegExp(form, 'iy'));

/** Spans of every day, period or year of the calendar that a text names, in order: at each place the longest form. */
export const coresOf = (text) => {
  const cores = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    for (const form of FORMS) {
      form.lastIndex = at;
      const match = form.exec(text);
      if (match && at + match[0].trimEnd().length > end) end = at + match[0].trimEnd().length;
    }
    if (end > at) cores.push({ start: at, end });
    at = Math.max(at + 1, end);
  }
  return cores;
};
