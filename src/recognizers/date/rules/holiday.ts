// Days with a name of their own: `Christmas Eve`, `Labor Day 2015`, `Boxing Day`, `the Fourth of July`, `Good Friday`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { mainCountry } from '../../shared/main-country.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { printDate, printDay, printWeek } from '../calendar.js';
import { dateFound } from '../date-found.js';
import type { Holiday } from '../holidays.js';
import { HOLIDAYS, holidayNumber } from '../holidays.js';
import { referenceOf } from '../reference.js';
import { yearAfterwards } from '../relative-year.js';
import { pointsAhead } from '../tense.js';
import { yearAt } from '../vocabulary.js';

const BY_FIRST = new Map<string, Holiday[]>();
for (const holiday of HOLIDAYS) {
  const [first = ''] = holiday.words;
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), holiday].sort((a, b) => b.words.length - a.words.length),
  );
}

const BEFORE = wordSet('on at before by after since until till over around during last this next every of');
const DIRECTIONS = wordSet('last this next');
const TREATIES = wordSet('agreement accord accords');
const WEEKEND = wordSet('weekend');
const FUNCTION = wordSet(
  'and or in on at but when as to with for the a by that he she they it we i is was were will has had',
);

const isSpelled = (article: Article, at: number, { words }: Holiday): boolean =>
  words.every(
    (word, index) =>
      tokenText(article, at + index)
        .toLowerCase()
        .replace('\u2019', "'") === word,
  ) && inOneSentence(article, at, at + words.length - 1);

/** `Christmas party` is no day; "before Christmas" and "Christmas 2013" are. */
const isSaidAsDay = (article: Article, at: number, last: number): boolean => {
  if (yearAt(article, last) > 0) return true;
  if (isSentenceStart(article, at) && !inOneSentence(article, at, last)) return true;
  if (!isWordIn(article, at - 1, BEFORE) || !inOneSentence(article, at - 1, at)) return false;
  const kind = kindAt(article, last);
  const joined = isCharacter(article, last, '-');
  return (
    !joined &&
    ((kind !== TokenKind.Lower && !isCapitalized(article, last)) ||
      isWordIn(article, last, FUNCTION) ||
      !inOneSentence(article, at, last))
  );
};

/** Day number nearest to publication on the side that the text points to. */
const resolve = (
  article: Article,
  holiday: Holiday,
  first: number,
  last: number,
  direction: string,
): number | undefined => {
  const reference = referenceOf(article, first);
  if (!reference) return undefined;
  const { year, number } = reference;
  const country = holiday.byCountry && mainCountry(article);
  const days = [year - 1, year, year + 1]
    .map((one) => holidayNumber(holiday, one, country))
    .filter((day) => day !== undefined);
  if (direction === 'this') return holidayNumber(holiday, year, country);
  if (direction === 'next' || (direction === '' && pointsAhead(article, first, last)))
    return days.find((day) => day >= number);
  return days.findLast((day) => (direction === 'last' ? day < number : day <= number));
};

/** Names that are days in small letters too; others need their year behind them. */
const CLEAR = wordSet(
  'christmas xmas easter halloween thanksgiving mardi boxing fourth 4th juneteenth new st saint valentine',
);

/** `christmas day`, `black friday 2010`; "new year" and "election day" are words. */
const isClearInSmall = (article: Article, at: number, end: number): boolean =>
  yearAt(article, end) > 0 || isWordIn(article, at, CLEAR);

/** What stands behind the holiday: its year, or `weekend`. */
const readTail = (article: Article, end: number): { last: number; year: number; weekend: boolean } => {
  const token = isCharacter(article, end, ',') ? end + 1 : end;
  const year = inOneSentence(article, end - 1, token) ? yearAt(article, token) : 0;
  if (year > 0) return { last: token + 1, year, weekend: false };
  const weekend = isWordIn(article, end, WEEKEND) && inOneSentence(article, end - 1, end);
  return { last: weekend ? end + 1 : end, year, weekend };
};

/** Days about which a text may speak of Election Day without saying which. */
const NEAR_ELECTION = 75;
const GENERAL =
  /\b(?:Nov(?:ember|\.) ?\d|general election|mid-?terms?\b|presidential election|presidential race)/i;
const PRIMARY = /\bprimar(?:y|ies)\b/i;

/** True when nothing says that the general election is meant: far from November, or a primary. */
const isUnsureElection = (article: Article, { words }: Holiday, at: number, number: number): boolean => {
  if (words[0] !== 'election') return false;
  const { text } = article.source;
  if (GENERAL.test(text)) return false;
  const reference = referenceOf(article, at);
  return PRIMARY.test(text) || !reference || Math.abs(number - reference.number) > NEAR_ELECTION;
};

const find = (article: Article, at: number): Found | undefined => {
  const named = BY_FIRST.get(tokenText(article, at).toLowerCase());
  const holiday = named?.find((one) => isSpelled(article, at, one));
  if (!holiday) return undefined;
  const end = at + holiday.words.length;
  if (kindAt(article, at) === TokenKind.Lower && !isClearInSmall(article, at, end)) return undefined;
  // the Good Friday Agreement
  if (isWordIn(article, end, TREATIES) && isCapitalized(article, end)) return undefined;
  if (holiday.careful && !isSaidAsDay(article, at, end)) return undefined;
  const told = yearAfterwards(article, end);
  const tail = readTail(article, end);
  const { weekend } = tail;
  const { last, year } = told?.year ? { last: told.last, year: told.year } : tail;
  const directed = isWordIn(article, at - 1, DIRECTIONS) && inOneSentence(article, at - 1, at);
  const first = directed ? at - 1 : at;
  const direction = directed ? tokenText(article, first).toLowerCase() : '';
  const country = holiday.byCountry && mainCountry(article);
  const number =
    year > 0 ? holidayNumber(holiday, year, country) : resolve(article, holiday, first, last, direction);
  if (number !== undefined && year === 0 && isUnsureElection(article, holiday, at, number))
    return dateFound(article, { first, last });
  if (number !== undefined)
    return dateFound(article, { first, last, value: weekend ? `${printWeek(number)}-WE` : printDay(number) });
  const open =
    holiday.fixed && !referenceOf(article, at) ? printDate(undefined, ...holiday.fixed) : undefined;
  return dateFound(article, { first, last, value: open });
};

export const holiday: CueRule = {
  id: 'date/holiday',
  why: 'A holiday is a date where it points to its day: "a Boxing Day sale", "fled on Christmas Eve".',
  cues: [...BY_FIRST.keys()],
  find,
};
