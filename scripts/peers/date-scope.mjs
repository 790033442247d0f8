// An item of another program's date set to what our guideline makes of it: the spans it marks, or why it marks none.
import { COUNT, coresOf, PERIOD, WEEKDAY } from './date-words.mjs';

/** The classes outside our guideline, with the words of docs/peers-dates.md. */
export const OUT = {
  duration: 'a length of time',
  time: 'a bare clock time or part of a day',
  set: 'a time that recurs',
  present: 'now and its like',
  counted: 'counted from now or from another day (optional in the guideline)',
  story: 'counted from the story (optional), or a period that only the reader knows',
  vague: 'a season of no name, a year to date, an open stretch of days',
  century: 'a century',
  lunar: 'a feast of a lunar calendar or of one country, whose day is a matter of observance',
  formula: 'a query, not prose',
  unknown: 'nothing that names a day, a month or a year',
};

const TYPES = { duration: 'duration', set: 'set', time: 'time', timerange: 'time', timezone: 'time' };

const whole = (pattern) => new RegExp(`^(?:${pattern})$`, 'i');

const NOW =
  /^(?:right |just )?now$|^(?:at )?(?:present|the moment|this time)$|^as soon as possible$|^asap$|^at this time$/i;
const FORMULA = /^[<>=]/;
const RECURS = new RegExp(
  `\\b(?:every|each|any (?:day|week|month|year)|weekly|monthly|daily|annual(?:ly)?|bi-?monthly|everyday)\\b|\\b${WEEKDAY}s\\b(?! (?:from|ago|back|hence))`,
  'i',
);
const CENTURY = /\bcentur(?:y|ies)\b/i;
const STORY = new RegExp(
  `\\b(?:same|following|preceding|that|next)(?: (?:day|evening|morning|night|afternoon))?$|\\bsame ${PERIOD}|\\bfollowing\\b|^(?:the|for the|of the) (?:day|week|month|year|fortnight|weekend)$|^(?:the )?weekend$|^next (?:day|evening|morning|night|afternoon)\\b`,
  'i',
);
const DAY_EDGE =
  /^(?:by )?(?:the )?(?:end|start|beginning|close) of (?:the )?day$|^(?:next|last|this) hour$/i;
const STRETCH = /\bfortnight\b|^within\b(?!.*\d{4})|^week \d+$/i;
const VAGUE = new RegExp(
  `\\bseasons?$|\\byear to date$|\\beo[mydq]$|^(?:${WEEKDAY},? )?(?:all|whole) (?:day|week|month|year)$|\\bclosest\\b|\\bafternoonish\\b|\\btomorrows\\b|\\b(?:around|about) next\\b|^from now\\b`,
  'i',
);
const FEAST =
  /\b(?:eid|id ul|ramadan|diwali|deepavali|holi\b|dhulandi|phagwah|puja|jayanti|jayanthi|chaturthi|panchami|ashtami|purnima|ekadashi|chauth|chhath|dhana?trayodashi|dhanteras|navaratri|vijayadashami|ratha|raksha|rakhi|onam|thiruvonam|pongal|lohri|sankranti|vaisakhi|vaishakhi|baisakhi|ugadi|samvatsaradi|shivaratri|janmashtami|gokulashtami|surya|vesak|buddha|birthday|parsi|navroz|nowruz|rosh|yom|hanukk?ah|hannukk?ah|passover|pesach|purim|sukk?ot|succos|simchat|shavuot|lag b|shemini|tu bi?|tisha|mawlid|laylat|night of power|islamic|muharram|ashura|jamat|jumu|isra|bakr|sacrifice|orthodox|clean monday|great fast|great lent|lent|lunar|chinese new year|earth hour|koningsdag|boss'?s|holocaust|civil rights|mysteries|branch sunday|paddy|kwanzaa|festival)\b|shtami\b/i;
const LENGTH = new RegExp(
  `\\b(?:last|next|past|coming|previous|upcoming|first|final|only the|the)?\\s*${COUNT} (?:\\w+ )?(?:upcoming|coming|next|last|past|previous|business )?\\s*${PERIOD}s\\b`,
  'i',
);
const PLAIN_LENGTH = whole(
  `(?:for |all |within |about |only )*(?:the )?${COUNT} (?:${PERIOD}|hour|hr|minute|min|second|sec)s?`,
);
const SPAN_WORDS = 'last|next|past|coming|previous|upcoming';
const LENGTHS = `(?:${PERIOD}|hour|minute|second)`;
const COUNTED_PERIOD = new RegExp(
  `\\b(?:(?:${SPAN_WORDS}|first|final) (?:${COUNT}) (?:${LENGTHS})s?|(?:${COUNT}) (?:${SPAN_WORDS}) (?:${PERIOD})s?|(?:${SPAN_WORDS}) (?:few|couple|several) (?:of )?(?:${PERIOD})s?)\\b`,
  'i',
);
const UNIT = `(?:${PERIOD}|hour|hr|minute|min|second|sec|[dhms]|${WEEKDAY})`;
const NOW_COUNTED = new RegExp(
  `\\b(?:\\d+(?:\\.\\d+)?\\s?|${COUNT}\\s)(?:more )?${UNIT}s?\\b.*\\b(?:ago|hence|back|later|earlier|before|after|from|since|out)\\b|\\b(?:in|within|after) (?:about |the next )?${COUNT}\\s?(?:more )?(?:${UNIT}s?\\b|['′])`,
  'i',
);
const BARE_ORDINAL = new RegExp(`^(?:on |by )?(?:the )?(?:first|second|third)$`, 'i');
const FOR_LENGTH = new RegExp(
  `\\bfor ${COUNT} (?:${PERIOD}|hour|hr|minute|min)s?\\b,?|\\bfor ${COUNT} (?:${PERIOD}|hour|hr|min)s?,? from\\b`,
  'gi',
);

/** What may stand between and beside the days of an expression: prepositions, joints, clock times. */
const BESIDE = new RegExp(
  `^(?:[\\s,.;:()@~\u2013-]|\\b(?:on|in|by|from|since|between|and|or|to|until|untill|till|through|thru|before|after|at|of|the|a|an|around|about|during|starting|beginning|as|late|early|any|anytime|sometime|for|only|no|later|earlier|than|more|less|greater|year|both|half|quarter|past|but|mid|so|over|up|now|day|approximately|great|end|start|am|pm|a|p|m|noon|midnight|midday|lunch(?:time)?|breakfast|dinner|o'?clock|oclock|h|hours?|minutes?|min|morning|afternoon|evening|night|hundred|date|st|all|pacific|eastern|central|mountain|[ecmp]?[sdm]?t|utc|gmt|bst|cet|cest|ist|jst|get|xyz)\\b|\\d+(?::\\d+)*(?:\\.\\d+)?(?:ish|h\\d*|[ap]m?|s)?|\\bone|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|tenth|ish|[+-])*$`,
  'i',
);

const CLOCK =
  /\d(?::\d|h\b|h\d|\s?[ap]\.?\s?m?\b|ish)|o'?clock|oclock|noon|midnight|midday|mid day|morning|afternoon|evening|night|lunch|breakfast|dinner|quarter|half|\b(?:am|pm|a m|p m)\b|^(?:at |around |by |circa )*(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\b.*)?$/i;

const out = (reason) => ({ scope: 'out', reason });

/** The class of an expression that no core decides, or undefined. */
const classOf = (text) => {
  if (NOW.test(text)) return 'present';
  if (FORMULA.test(text)) return 'formula';
  if (CENTURY.test(text)) return 'century';
  if (FEAST.test(text)) return 'lunar';
  if (RECURS.test(text)) return 'set';
  if (VAGUE.test(text) || BARE_ORDINAL.test(text)) return 'vague';
  if (DAY_EDGE.test(text)) return 'time';
  if (STORY.test(text)) return 'story';
  if (STRETCH.test(text)) return text.startsWith('week') ? 'story' : 'duration';
  if (COUNTED_PERIOD.test(text) || PLAIN_LENGTH.test(text)) return 'duration';
  if (NOW_COUNTED.test(text)) return 'counted';
  return LENGTH.test(text) ? 'duration' : undefined;
};

const LEAD = /^(?:the|on|in|of|by|at) /i;

/** The core without a leading article, and without a bare ordinal that is no day of a month (`the first`). */
const trimmed = (text, { start, end }) => {
  let from = start;
  for (let match; (match = LEAD.exec(text.slice(from, end)));) from += match[0].length;
  const spoken = text.slice(from, end);
  const stop =
    /^(?:.*\s)?(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|[ap]\.m|a\.d|b\.c)\.$/i.test(
      spoken,
    );
  return { start: from, end: spoken.endsWith('.') && !stop ? end - 1 : end };
};

/**
 * What our guideline makes of a gold item `{ text, type?, start?, timex?, value? }`: `{ scope: 'in', spans }` with the spans it
 * marks, in the offsets of the item's document, or `{ scope: 'out', reason }` with a key of `OUT`.
 */
export const dateScope = ({ text, type = '', start = 0 }) => {
  const byType = TYPES[type];
  if (byType) return out(byType);
  const spoken = text.replace(FOR_LENGTH, (words) => ' '.repeat(words.length));
  const reason = classOf(spoken.trim());
  if (reason) return out(reason);
  const cores = coresOf(spoken);
  if (cores.length === 0) return out(CLOCK.test(spoken.trim()) ? 'time' : 'unknown');
  let rest = spoken;
  for (const core of cores)
    rest = rest.slice(0, core.start) + ' '.repeat(core.end - core.start) + rest.slice(core.end);
  if (!BESIDE.test(rest)) return out('unknown');
  const spans = cores.map((core) => trimmed(text, core));
  return { scope: 'in', spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })) };
};
