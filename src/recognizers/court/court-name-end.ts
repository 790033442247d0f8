// Tokens behind the word `Court` to the end of the court's name.
import type { Article } from '../../model/article.js';
import { hasWord } from '../shared/has-word.js';
import { wordSet } from '../../model/word-set.js';
import { TokenKind } from '../../model/tokens.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../shared/token-text.js';
import { DIRECTIONS, DIVISION_HEADS, JOINERS, OF_KINDS, OF_OTHERS } from './court-words.js';
import { isOrdinal } from './court-name-start.js';
import { isPlaceWord, placeEnd } from './place-end.js';

const OF = wordSet('of');
const COURT = wordSet('court');
const THE = wordSet('the');
const FOR = wordSet('for');
const IN_AT = wordSet('in at');
const AT = wordSet('at');
const HIGH = wordSet('high');
const COUNTY = wordSet('county parish');
const BENCH = wordSet('bench');
const JUDICIAL = wordSet('judicial appellate');
const NUMBERED = wordSet('circuit district department division');
const UNITS = wordSet(
  'district districts circuit county division state territory department wales yugoslavia rwanda',
);
const NUMBER_NAMES = wordSet('one two three four five six seven eight nine ten i ii iii iv v');
const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);
const JUDICATURE = wordSet('judicature justice');

/** `of Appeals`, `of Criminal Appeal`, `of Human Rights` at `at`: its end; `at` when none, undefined when it is no court (`of Auditors`). */
export const ofKindEnd = (article: Article, at: number): number | undefined => {
  if (!isWordIn(article, at, OF) || !inOneSentence(article, at - 1, at + 1)) return at;
  if (isWordIn(article, at + 1, OF_OTHERS)) return undefined;
  let end = at + 1;
  while (end < at + 6 && inOneSentence(article, at, end)) {
    if (isWordIn(article, end, OF_KINDS)) end += 1;
    else if (kindAt(article, end) === TokenKind.Possessive && isWordIn(article, end + 1, OF_KINDS)) end += 2;
    else if (isWordIn(article, end, JOINERS) && isWordIn(article, end + 1, OF_KINDS) && end > at + 1)
      end += 2;
    else break;
  }
  return end > at + 1 ? end : at;
};

const skipThe = (article: Article, at: number): number => (isWordIn(article, at, THE) ? at + 1 : at);

/** Capitals among small letters that are no country's. */
const isAcronym = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Upper &&
  article.sentences[article.tokens.sentence[at] as number]?.casing !== 'upper' &&
  !isWordIn(article, at, COUNTRY_LETTERS);
const COUNTRY_LETTERS = wordSet('us u.s. usa uk u.k. uae eu prc roc drc bvi eac efta ecowas');

/** `of India`, `of the State of New York` at `at`: its end, or `at`. */
const ofPlaceEnd = (article: Article, at: number): number => {
  if (!isWordIn(article, at, OF)) return at;
  const from = skipThe(article, at + 1);
  // `an order of the Circuit Court of 25th October`
  if (isWordIn(article, from + 1, MONTHS) && isOrdinal(article, from)) return at;
  const end = placeEnd(article, from);
  // `review before the High Court of the DPC's decision`
  if (from > at + 1 && end === from + 1 && isAcronym(article, from)) return at;
  // `Chancery Division of the High Court`: another court follows
  return end > from && !isWordIn(article, end, COURT) ? end : at;
};

/** `for the Southern District of New York`, `for the Ninth Circuit`, `for the County of Orange` at `at`: its end, or `at`. */
const forUnitEnd = (article: Article, at: number): number => {
  // `in and for the County of Los Angeles`
  const start = isWordIn(article, at, IN_AT) && isWordIn(article, at + 1, JOINERS) ? at + 2 : at;
  if (!isWordIn(article, start, FOR)) return at;
  const from = skipThe(article, start + 1);
  const end = placeEnd(article, from, 7);
  // `for Northern California`
  return end > from && (hasWord(article, from, end, UNITS) || isWordIn(article, from, DIRECTIONS)) ? end : at;
};

const DIRECTION_INITIALS = wordSet('n.d. s.d. e.d. w.d. m.d. c.d. d. n.d s.d e.d w.d m.d c.d');

/** End of `N.D. California`, `D. Mass.` at `at`; `at` when no shortened district stands there. */
const shortDistrictEnd = (article: Article, at: number): number => {
  if (!isWordIn(article, at, DIRECTION_INITIALS)) return at;
  const end = placeEnd(article, at + 1, 2);
  return end > at + 1 && isCharacter(article, end, '.') && isAttached(article, end) && end === at + 2
    ? end + 1
    : end === at + 1
      ? at
      : end;
};

/** `, Civil Division`, `, Fourth Appellate District, Division Three`, `(Chancery Division)`, `(Manhattan)` at `at`: its end, or `at`. */
const divisionEnd = (article: Article, at: number, isNamed: boolean): number => {
  const isBracket = isCharacter(article, at, '(');
  if (!isBracket && !isCharacter(article, at, ',')) return at;
  if (!inOneSentence(article, at - 1, at + 1)) return at;
  let from = skipThe(article, at + 1);
  // `, in and for the County of Orange`
  if (isWordIn(article, from, IN_AT) || isWordIn(article, from, FOR)) {
    const end = forUnitEnd(article, from);
    return end > from ? end : at;
  }
  const shortEnd = shortDistrictEnd(article, from);
  if (shortEnd > from) return isBracket ? at : shortEnd;
  let end = from;
  while (end < from + 7 && inOneSentence(article, from, end)) {
    if (
      isPlaceWord(article, end) ||
      (isBracket && kindAt(article, end) === TokenKind.Title) ||
      isWordIn(article, end, DIVISION_HEADS) ||
      isWordIn(article, end, NUMBER_NAMES)
    )
      end += 1;
    else if (end > from && isWordIn(article, end, OF) && isPlaceWord(article, end + 1)) end += 1;
    else if (
      end > from &&
      isWordIn(article, end, JOINERS) &&
      isCapitalized(article, end - 1) &&
      isCapitalized(article, end + 1) &&
      isBracket
    )
      end += 1;
    else if (kindAt(article, end) === TokenKind.Possessive && isCapitalized(article, end + 1)) end += 1;
    else break;
  }
  if (end === from) return at;
  from = skipThe(article, at + 1);
  const isUnit =
    isWordIn(article, end - 1, DIVISION_HEADS) ||
    (isWordIn(article, end - 2, DIVISION_HEADS) && isWordIn(article, end - 1, NUMBER_NAMES)) ||
    (hasWord(article, from, end, DIVISION_HEADS) && hasWord(article, from, end, OF));
  if (isBracket)
    return isCharacter(article, end, ')') &&
      (isUnit || (isNamed && end - from <= 2 && kindAt(article, from) === TokenKind.Title))
      ? end + 1
      : at;
  // `, Orange County District Attorney said`
  return isUnit && !isCapitalized(article, end) && kindAt(article, end) !== TokenKind.Possessive ? end : at;
};

/** End of `: Bench at Indore`, `Mumbai Bench`, `Bench at Jaipur` at `at`; `at` when no seat of the court is named. */
const benchEnd = (article: Article, at: number): number => {
  const from = isCharacter(article, at, ':') ? at + 1 : at;
  if (!inOneSentence(article, at - 1, from)) return at;
  const bench = placeEnd(article, from, 2);
  const head = isWordIn(article, bench - 1, BENCH) && bench > from ? bench - 1 : bench;
  if (!isWordIn(article, head, BENCH) || !isCapitalized(article, head)) return at;
  if (isWordIn(article, head + 1, AT) && placeEnd(article, head + 2, 2) > head + 2)
    return placeEnd(article, head + 2, 2);
  return head > from ? head + 1 : at;
};

/** End of `Third Circuit`, `Second Judicial District` right behind the court at `at`; `at` when none stands there. */
const numberedEnd = (article: Article, at: number): number => {
  if (!inOneSentence(article, at - 1, at + 1) || !isOrdinal(article, at)) return at;
  const head = isWordIn(article, at + 1, JUDICIAL) ? at + 2 : at + 1;
  return isWordIn(article, head, NUMBERED) && isCapitalized(article, head) ? head + 1 : at;
};

/** What the words behind a court add to its name. */
export interface CourtEnd {
  readonly last: number;
  /** a jurisdiction or district stands behind it */
  readonly isPlaced: boolean;
  /** first token of the city that tells the court apart, when one does */
  readonly city?: number;
}

/** End of the name whose head (with its `of Appeals`) ends before `at`. `isLocated` says that the kind is told apart by its city. */
export const courtEnd = (article: Article, at: number, isPlaced: boolean, isLocated: boolean): CourtEnd => {
  let last = ofPlaceEnd(article, at);
  // `High Court of Judicature at Bombay`, `for Rajasthan`, `High Court of Delhi at New Delhi`
  if (isWordIn(article, last, OF) && isWordIn(article, last + 1, JUDICATURE)) {
    last += 2;
    if (isWordIn(article, last, FOR) && placeEnd(article, last + 1, 2) > last + 1)
      last = placeEnd(article, last + 1, 2);
  }
  last = forUnitEnd(article, last);
  let placed = isPlaced || last > at;
  const isHighCourt = isPlaced && isWordIn(article, at - 2, HIGH);
  if ((last > at || isHighCourt) && isWordIn(article, last, AT) && placeEnd(article, last + 1, 2) > last + 1)
    last = placeEnd(article, last + 1, 2);
  last = numberedEnd(article, benchEnd(article, last));
  for (
    let end = divisionEnd(article, last, last > at);
    end > last;
    end = divisionEnd(article, last, last > at)
  ) {
    last = end;
    placed = true;
  }
  // `Superior Court of the State of California in Orange County`
  if (isLocated && last > at && isWordIn(article, last, IN_AT) && inOneSentence(article, at - 1, last + 1)) {
    const end = placeEnd(article, last + 1, 4);
    if (end > last + 2 && isWordIn(article, end - 1, COUNTY)) return { last: end, isPlaced: true };
  }
  if (!placed && isLocated && isWordIn(article, last, IN_AT) && inOneSentence(article, at - 1, last + 1)) {
    const end = placeEnd(article, last + 1, 3);
    if (end > last + 1) return { last: end, isPlaced: true, city: last + 1 };
  }
  return { last, isPlaced: placed };
};
