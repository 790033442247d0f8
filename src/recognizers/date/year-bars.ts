// A number of four digits to whether it is certainly no year: what it counts, numbers, cites, addresses or is glued to.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';
import { casingOf, COUNTED, DASHES, FUNCTION_WORDS, monthAt, yearAt } from './vocabulary.js';

/** Before these a number numbers something: rooms, sections, models, bills. */
const NUMBERED = wordSet(
  'room rooms suite apt apartment unit no nos no. number numbers section sections sec article articles art rule title chapter paragraph para page pages p pp',
  'code iso route highway hwy interstate flight model channel form bill resolution regulation directive docket case version windows office lot box zip',
  'building gate bus extension ext item figure fig table exhibit area phase block patent count counts id ref file invoice order ordinance proposition prop',
  'measure ab sb hb hr sr vol volume hall class level copyright serial badge unit post pobox line lines track air',
);

/** A capitalised one of these before a year makes it part of the name of a law. */
const LAWS = wordSet(
  'act acts rules regulations regulation order code bill ordinance law statute rule scheme constitution directive decree charter convention sanhita adhiniyam',
);

/** Makers whose cars are said with a model year. */
const CAR_MAKERS = wordSet(
  'acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc honda hyundai infiniti infinity isuzu jaguar jeep kia lamborghini lexus lincoln',
  'maserati mazda mercedes mercury mini mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche ram renault saturn scion subaru suzuki tesla toyota volkswagen volvo vw yamaha kawasaki harley',
);

const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd lane ln parkway pkwy highway hwy terrace plaza circle drive dr broadway way turnpike freeway',
);
const OF = wordSet('of');
const ERAS = wordSet('era style vintage present');

const CLEAR_BEFORE = '([{"\'\u201c\u2018\u00ab*|<>';
const CLEAR_AFTER = ',.;:)]}"\'\u201d\u2019\u00bb!?*|<>';

/** Farthest that the two years of a range lie apart: `1850-1914`, not the telephone number `1380-2075`. */
export const LONGEST_RANGE = 150;

/** True when the number ends a range of years that starts two tokens before: `2006-2009`, `2012/2013`, not the docket `1364/2020`. */
export const isYearRange = (article: Article, at: number): boolean => {
  const first = yearAt(article, at - 2);
  const length = yearAt(article, at) - first;
  return (
    first > 0 && (isCharacter(article, at - 1, '/') ? length === 1 : length > 0 && length <= LONGEST_RANGE)
  );
};

/** True when what is glued to the number on the left leaves it a year: an opening mark, `mid-`, the other end of a range. */
const isClearLeft = (article: Article, at: number): boolean => {
  if (!isAttached(article, at)) return true;
  if (isCharacter(article, at - 1, CLEAR_BEFORE)) return true;
  if (isCharacter(article, at - 1, '\u2014')) return true;
  if (!isCharacter(article, at - 1, `/${DASHES}`)) return false;
  if (!isAttached(article, at - 1) || isCharacter(article, at - 2, DASHES)) return true;
  if (isYearRange(article, at)) return isClearLeft(article, at - 2);
  return (
    !isCharacter(article, at - 1, '/') &&
    /^(?:mid|pre|post|early|late|then)$/i.test(tokenText(article, at - 2))
  );
};

/** The same on the right: closing marks, a possessive, the start of a range. */
const isClearRight = (article: Article, at: number): boolean => {
  const next = at + 1;
  if (!isAttached(article, next)) return true;
  if (kindAt(article, next) === TokenKind.Possessive) return true;
  const alone = !isAttached(article, next + 1);
  if (isCharacter(article, next, CLEAR_AFTER))
    return alone || !isCharacter(article, next, '.:') || kindAt(article, next + 1) === TokenKind.Punctuation;
  if (!isCharacter(article, next, `/${DASHES}`)) return false;
  // a dash that is written as two
  if (alone || isCharacter(article, next, '\u2014') || isCharacter(article, next + 1, DASHES)) return true;
  if (isYearRange(article, next + 1))
    return !isCharacter(article, next + 2, '-/') || !isAttached(article, next + 2);
  if (kindAt(article, next + 1) === TokenKind.Number) return false;
  return isWordIn(article, next + 1, ERAS) || monthAt(article, next + 1) > 0;
};

/** `2014 WL 1234`, `[2014] IEHC 310`, `(2014) 5 SCC 1`, `(9th Cir. 2014)`, `AIR 1978 SC 597`. */
const isCitation = (article: Article, at: number): boolean => {
  const bracket = isCharacter(article, at + 1, ')]') ? at + 2 : at + 1;
  const kind = kindAt(article, bracket);
  const reporter = kind === TokenKind.Upper || kind === TokenKind.Dotted;
  // BETWEEN 1986 AND 1995
  if (isWordIn(article, bracket, FUNCTION_WORDS)) return false;
  const number = kindAt(article, bracket + 1);
  if (
    reporter &&
    (number === TokenKind.Number ||
      number === TokenKind.Dotted ||
      kindAt(article, bracket + 2) === TokenKind.Number)
  )
    return inOneSentence(article, at, bracket);
  if (bracket === at + 1) return false;
  const opens = isCharacter(article, at - 1, '([');
  if (opens && isCharacter(article, at - 1, '[')) return reporter;
  if (opens && kind === TokenKind.Title)
    return number === TokenKind.Number && inOneSentence(article, at, bracket + 1);
  if (opens) return kind === TokenKind.Number && !isSentenceStart(article, bracket);
  return isCharacter(article, at - 1, '.') || kindAt(article, at - 1) === TokenKind.Dotted;
};

/** `(West 2009)`, `[D Kan 2006]`: the tail of a citation. */
const endsBracket = (article: Article, at: number): boolean => {
  if (!isCharacter(article, at + 1, ')]') || !isCapitalized(article, at - 1)) return false;
  for (let open = at - 2; open >= at - 5; open -= 1) if (isCharacter(article, open, '([')) return true;
  return false;
};

/** `Appeal No. 3269 of 2018`, `Act 54 of 1994`, `2017 (4) ALD 386`. */
const isFileNumber = (article: Article, at: number): boolean => {
  if (isWordIn(article, at - 1, OF) && kindAt(article, at - 2) === TokenKind.Number) return true;
  return (
    isCharacter(article, at + 1, '(') &&
    kindAt(article, at + 2) === TokenKind.Number &&
    isCharacter(article, at + 3, ')') &&
    isCapitalized(article, at + 4)
  );
};

/** A street within four capitalised words behind the number: `2007 Surf Avenue`, `1600 North Main St.`. */
const isAddress = (article: Article, at: number): boolean => {
  for (let next = at + 1; next <= at + 5 && inOneSentence(article, at, next); next += 1) {
    if (next > at + 1 && isWordIn(article, next, STREETS) && isCapitalized(article, next)) return true;
    if (
      !isCapitalized(article, next) &&
      kindAt(article, next) !== TokenKind.Alphanumeric &&
      !isCharacter(article, next, '.')
    )
      return false;
  }
  return false;
};

/** `Act of 1986`, `Act, 1955`, `Rules 2009`: the year belongs to the name of a law. */
const isOfLaw = (article: Article, at: number): boolean => {
  let before = at - 1;
  if (isCharacter(article, before, ',') || /^of$/.test(tokenText(article, before))) before -= 1;
  return (
    isWordIn(article, before, LAWS) && isCapitalized(article, before) && inOneSentence(article, before, at)
  );
};

/** `the 2018 Act`, `the 1993 Regulations`: the short name of a law. */
const isLawByYear = (article: Article, at: number): boolean =>
  isWordIn(article, at - 1, THE) && casingOf(article, at) === 'sentence' && closesWithLaw(article, at + 1);
/** `Interception Rules`: capitalised words from `first` of which the last is a law. */
const closesWithLaw = (article: Article, first: number): boolean => {
  let last = first;
  while (
    last < first + 4 &&
    kindAt(article, last) === TokenKind.Title &&
    inOneSentence(article, first - 1, last)
  )
    last += 1;
  return last > first && isWordIn(article, last - 1, LAWS_BY_YEAR) && !isCapitalized(article, last);
};
const LAWS_BY_YEAR = wordSet('act acts regulations rules directive ordinance');
const THE = wordSet('the');

/** "2014 people"; "the 2014 Victims' Rally" counts nothing. */
const isCounting = (article: Article, at: number): boolean =>
  isWordIn(article, at + 1, COUNTED) &&
  inOneSentence(article, at, at + 1) &&
  !(kindAt(article, at + 1) === TokenKind.Title && casingOf(article, at) === 'sentence');

/** Behind a word that numbers things: `case 2015-12`. */
export const isNumbered = (article: Article, at: number): boolean =>
  isWordIn(article, at - 1, NUMBERED) || isCharacter(article, at - 1, '#§\u00a9@=+');

/** `020 7946 2014`, `(714) 555 2014`: groups of figures before it make it the end of a telephone number. */
const isPhone = (article: Article, at: number): boolean =>
  kindAt(article, at - 1) === TokenKind.Number &&
  /^\d{3,4}$/.test(tokenText(article, at - 1)) &&
  (kindAt(article, at - 2) === TokenKind.Number || isCharacter(article, at - 2, ')')) &&
  inOneSentence(article, at - 2, at);

/** What makes a number of four digits certainly none: what it counts, numbers, cites or belongs to. */
export const isBarredYear = (article: Article, at: number): boolean => {
  if (!isClearLeft(article, at) || !isClearRight(article, at)) return true;
  if (isCounting(article, at)) return true;
  if (isCitation(article, at) || endsBracket(article, at) || isFileNumber(article, at)) return true;
  if (isOfLaw(article, at) || isLawByYear(article, at) || isAddress(article, at) || isPhone(article, at))
    return true;
  if (isWordIn(article, at + 1, CAR_MAKERS) && isCapitalized(article, at + 1)) return true;
  if (isSentenceStart(article, at)) return false;
  return isNumbered(article, at);
};
