// A number of four digits to whether it is a year: what speaks for it, when nothing forbids it.
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
import { modifierBefore } from './modifier.js';
import { casingOf, DASHES, FUNCTION_WORDS, monthAt, yearAt } from './vocabulary.js';
import { isBarredYear, isYearRange, LONGEST_RANGE } from './year-bars.js';

/** Before these a number is a year unless something is counted by it. */
const STRONG = wordSet(
  'in since until till during throughout before after from between to through by circa year years early late mid spring summer autumn fall winter christmas easter fiscal c. ca.',
);
const DETERMINERS = wordSet('the a an its his her their our this that those these');

/** "more than 2000", "some 1900": counts, when something countable follows. */
const QUANTIFIERS = wordSet(
  'than least nearly almost some over only another additional about approximately around fewer up',
);

const OF = wordSet('of');
const LISTING = wordSet('and or &');
const AT = wordSet('at');

/** The years that news speaks of without a preposition. */
const USUAL_FROM = 1900;
const USUAL_TO = 2039;

const isContentWord = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Lower && !isWordIn(article, at, FUNCTION_WORDS);

/** Round numbers count things more often than they date them. */
const isRound = (year: number): boolean => year % 100 === 0 || year === 1950 || year === 2050 || year < 1600;

/** A preposition, a month, the other end of a range or the year before in a list. */
const isStrong = (article: Article, at: number): boolean => {
  const before = at - 1;
  if (isWordIn(article, before, STRONG) || monthAt(article, before) > 0) return true;
  if (isWordIn(article, before, OF)) return modifierBefore(article, at).mod !== undefined;
  if (isCharacter(article, before, `/${DASHES}`)) return isYearRange(article, at);
  // 2000 – 2050
  if (isCharacter(article, at + 1, DASHES) && inOneSentence(article, at, at + 2)) {
    const end = yearAt(article, at + 2);
    if (
      end > yearAt(article, at) &&
      end - yearAt(article, at) <= LONGEST_RANGE &&
      !isAttached(article, at + 3)
    )
      return !isAttached(article, at + 1);
  }
  if (isWordIn(article, before, LISTING)) return yearAt(article, before - 1) > 0;
  return isCharacter(article, before, ',') && yearAt(article, before - 1) > 0;
};

/** `(1821)`, the year of a book or a statute. */
const isBracketed = (article: Article, at: number): boolean =>
  isCharacter(article, at - 1, '(') && isCharacter(article, at + 1, ')');

/** A capital before the number in a sentence of small letters: `Windows 2000`, `Vision 2030`. */
const isNamed = (article: Article, at: number): boolean =>
  casingOf(article, at) === 'sentence' && isCapitalized(article, at - 1) && !isSentenceStart(article, at - 1);

/** Score of reading the number at `at` as the year `year`: 0 when it is none. */
export const yearEvidence = (article: Article, at: number, year: number): number => {
  if (isBarredYear(article, at)) return 0;
  const opens = isSentenceStart(article, at);
  const usual = year >= USUAL_FROM && year <= USUAL_TO;
  const content = inOneSentence(article, at, at + 1) && isContentWord(article, at + 1);
  const plural = content && tokenText(article, at + 1).endsWith('s');
  if (opens) return usual && !isRound(year) ? 0.65 : 0;
  const before = at - 1;
  if (content && isWordIn(article, before, QUANTIFIERS)) return 0;
  if (isStrong(article, at)) return isRound(year) && plural ? 0 : 0.9;
  const determined =
    isWordIn(article, before, DETERMINERS) || kindAt(article, before) === TokenKind.Possessive;
  if (isRound(year)) return usual && determined && content && !plural ? 0.6 : 0;
  if (determined) return year <= USUAL_TO ? 0.85 : 0;
  if (!usual) return year < USUAL_FROM && isBracketed(article, at) ? 0.6 : 0;
  if (isWordIn(article, before, AT)) return 0;
  return isNamed(article, at) ? 0.45 : 0.65;
};
