// A weekday name to whether it is one day: not a newspaper, a timetable or "every Monday".
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../shared/token-text.js';
import { DASHES, dayPartAt, weekdayAt } from './vocabulary.js';

/** "every Monday", "one Friday": no one day. */
const INDEFINITE = wordSet('one every each any some most alternate');
const ARTICLES = wordSet('a an');
const FUNCTION = wordSet(
  'in on at of for to and or by with from as that which who is was were are has had have will would the but if when while after before until since so',
);

/** Names that end or begin with a weekday: the Sunday Times, Saturday Night Live, Sheffield Wednesday, Black Friday. */
const NAMES_AFTER = wordSet(
  'times telegraph independent business world mirror post express herald mail people tribune sport review addams weld harbor live club school',
);
const NAMES_BEFORE = wordSet(
  'black bloody good ash palm easter holy super cyber sheffield ruby casual freaky giving maundy whit spy',
);
const PARTS = wordSet('morning afternoon evening night');
const SHOWS = wordSet('live lights football fever');
const MAIL = wordSet('mail');
const ON = wordSet('on');
const THE = wordSet('the');
const THIRTEENTH = wordSet('13th');
const TO = wordSet('to through thru');

const isName = (article: Article, at: number): boolean => {
  if (isWordIn(article, at + 1, PARTS) && isWordIn(article, at + 2, SHOWS) && isCapitalized(article, at + 2))
    return true;
  // Saturday Morning Breakfast Cereal
  if (
    isWordIn(article, at + 1, PARTS) &&
    inOneSentence(article, at, at + 1) &&
    dayPartAt(article, at + 1) === undefined
  )
    return true;
  if (isCapitalized(article, at + 1) && isWordIn(article, at + 1, NAMES_AFTER))
    return inOneSentence(article, at, at + 1);
  if (!inOneSentence(article, at - 1, at)) return false;
  // The Mail on Sunday.
  if (isWordIn(article, at - 1, ON)) return isWordIn(article, at - 2, MAIL) && isCapitalized(article, at - 2);
  return (
    isCapitalized(article, at - 1) &&
    !isSentenceStart(article, at - 1) &&
    isWordIn(article, at - 1, NAMES_BEFORE)
  );
};

/** "open Monday to Friday" and "Mon.-Fri." tell hours, not days. */
const isSchedule = (article: Article, at: number): boolean => {
  const joins = (joint: number): boolean =>
    isWordIn(article, joint, TO) || isCharacter(article, joint, DASHES);
  return (
    (joins(at + 1) && weekdayAt(article, at + 2) > 0) || (joins(at - 1) && weekdayAt(article, at - 2) > 0)
  );
};

/** Friday the 13th. */
const isProverbial = (article: Article, at: number): boolean =>
  isWordIn(article, at + 1, THE) && isWordIn(article, at + 2, THIRTEENTH);

/** "on a Friday" is any Friday; "in a Friday filing" is the last one. `first` to `last` are the tokens of the expression. */
const isIndefinite = (article: Article, first: number, last: number): boolean => {
  if (!inOneSentence(article, first - 1, first)) return false;
  if (isWordIn(article, first - 1, INDEFINITE)) return true;
  if (!isWordIn(article, first - 1, ARTICLES)) return false;
  if (isWordIn(article, first - 2, ON)) return true;
  const describes = kindAt(article, last) === TokenKind.Lower && !isWordIn(article, last, FUNCTION);
  return !describes || !inOneSentence(article, first, last);
};

/** True when the weekday at `at`, in an expression over tokens `first` to `last`, is a day of the calendar. */
export const isOneDay = (article: Article, at: number, first: number, last: number): boolean =>
  !isName(article, at) &&
  !isProverbial(article, at) &&
  !isSchedule(article, at) &&
  !isIndefinite(article, first, last);
