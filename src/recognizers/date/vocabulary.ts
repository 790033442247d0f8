// The words that dates are made of, and the questions that rules ask about single tokens.
import type { Article, Casing } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';

const numbered = (words: string): (readonly [string, number])[] =>
  words.split(' ').flatMap((names, index) => names.split('/').map((name) => [name, index + 1] as const));

/** Folded month name to 1–12. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  ),
);

/** Folded weekday name to 1 (Monday) to 7. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
  ),
);

export const FULL_WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTH_WORDS = wordSet([...MONTHS.keys()].join(' '));
const ABBREVIATIONS = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
);
export const WEEKDAY_WORDS = wordSet([...WEEKDAYS.keys()].join(' '));

/** Abbreviations need a number beside them: `Mar`, `Jan`, `Dec`, `Sep` are names and words too. */
export const ABBREVIATED_MONTHS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Months that are also names or words: a person, a verb, an adjective. */
export const AMBIGUOUS_MONTHS = wordSet('march april may june august');

/** Parts of a day, as TIMEX3 abbreviates them. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['lunchtime', 'MI'],
]);

/** What a number in front of these counts is not a year and not a day. */
export const COUNTED = wordSet(
  '% percent per pct people persons men women children others million billion thousand hundred year years days weeks months hours minutes',
  'miles km kilometers kilometres meters metres feet acres hectares tons tonnes pounds kilos dollars euros employees workers jobs',
  'homes houses units cases votes troops soldiers students pupils victims deaths pages words seats barrels gallons items copies',
  'users customers patients officers members residents families passengers shares points firms companies stores times degrees watts',
  'megawatts mw kw gw gb mb hz mhz gmt rpm cc bc mg ml kg lb lbs oz questions emails records documents complaints signatures bc bce b.c. b.c.e.',
);

/** Words that nothing counts and no name holds: after a number they leave it a year. */
export const FUNCTION_WORDS = wordSet(
  'in on at of for to and or by with from as that which who is was were are has had have will would the a an but if when while after before until since through so with said',
);

/** Month 1–12 of a folded name or abbreviation, 0 when it is none. */
export const monthNamed = (word: string): number => MONTHS.get(word) ?? 0;

/** Month 1–12 of a token, 0 when it is none. */
export const monthAt = (article: Article, at: number): number =>
  isWordIn(article, at, MONTH_WORDS) ? (MONTHS.get(tokenText(article, at).toLowerCase()) ?? 0) : 0;

/** Token behind a month name or weekday: past the full stop of an abbreviation, not of a sentence that ends in *May*. */
export const behindAbbreviation = (article: Article, at: number): number =>
  isWordIn(article, at, ABBREVIATIONS) && isCharacter(article, at + 1, '.') && isAttached(article, at + 1)
    ? at + 2
    : at + 1;

/** Part of the day that the token behind a day says; none for a name: Saturday Night Live. */
export const dayPartAt = (article: Article, at: number): string | undefined => {
  if (!inOneSentence(article, at - 1, at)) return undefined;
  const name = kindAt(article, at) === TokenKind.Title && isCapitalized(article, at + 1);
  return name && casingOf(article, at) === 'sentence'
    ? undefined
    : DAY_PARTS.get(tokenText(article, at).toLowerCase());
};

/** Casing of the sentence that holds the token. */
export const casingOf = ({ sentences, tokens }: Article, at: number): Casing | undefined =>
  sentences[tokens.sentence[at] as number]?.casing;

/** Weekday 1–7 of a token, 0 when it is none. */
export const weekdayAt = (article: Article, at: number): number =>
  isWordIn(article, at, WEEKDAY_WORDS) ? (WEEKDAYS.get(tokenText(article, at).toLowerCase()) ?? 0) : 0;

const width = ({ tokens }: Article, at: number): number =>
  (tokens.end[at] as number) - (tokens.start[at] as number);

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/i;

/** Day 1–31 of `31` or `31st`, 0 when it is none. */
export const dayAt = (article: Article, at: number): number => {
  const kind = kindAt(article, at);
  if (kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) return 0;
  if (width(article, at) > 4) return 0;
  const surface = tokenText(article, at);
  const digits = kind === TokenKind.Number ? surface : ORDINAL.exec(surface)?.[1];
  const day = digits !== undefined && digits.length <= 2 ? Number(digits) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};

/** Year 1000–2199 of a token of four digits, 0 when it is none. */
export const yearAt = (article: Article, at: number): number => {
  const { source, tokens } = article;
  if (kindAt(article, at) !== TokenKind.Number || width(article, at) !== 4) return 0;
  const first = source.text.charCodeAt(tokens.start[at] as number);
  if (first !== 49 && first !== 50) return 0;
  const year = Number(tokenText(article, at));
  return year >= 1000 && year < 2200 ? year : 0;
};

export const DASHES = '-~\u2010\u2011\u2012\u2013\u2014';

/** Month names that are no English words in small letters. */
export const CLEAR_MONTHS = wordSet(
  'january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
);

const APOSTROPHE = "'\u2018\u2019";

/** Year of two figures at `at` and the token behind it: `'96`, or `96` alone when no day of a month can be meant. */
export const shortYearAt = (article: Article, at: number): { year: number; last: number } | undefined => {
  const quoted = isCharacter(article, at, APOSTROPHE) && isAttached(article, at + 1);
  const token = quoted ? at + 1 : at;
  const digits = kindAt(article, token) === TokenKind.Number ? tokenText(article, token) : '';
  if (!/^\d{2}$/.test(digits) || !inOneSentence(article, at - 1, token)) return undefined;
  const figure = Number(digits);
  if (!quoted && figure < 40) return undefined;
  const next = token + 1;
  const counts = kindAt(article, next) === TokenKind.Lower && !isWordIn(article, next, FUNCTION_WORDS);
  if ((!quoted && counts && inOneSentence(article, token, next)) || isWordIn(article, next, COUNTED))
    return undefined;
  // "10 August 88 CE"
  if (/^(?:ce|ad|a\.d\.)$/i.test(tokenText(article, next))) return undefined;
  return { year: figure + (figure < 40 ? 2000 : 1900), last: next };
};
