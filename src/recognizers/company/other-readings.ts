// What a listed name may be instead of the company: an address, a code, a person, another acronym.
import type { NameHit } from '../../gazetteer/find-names.js';
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isDefinedAcronym } from '../shared/defined-acronym.js';
import { isNameWord } from '../shared/name-start.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import type { Sense } from './corporate-signs.js';

const GIVEN_NAMES = wordList('shared/given-names');

/** Titles before a surname: `Judge McDonald's ruling`, `Mr. Ford` */
const PERSON_TITLES = wordSet(
  'mr mrs ms mx miss dr prof professor judge justice magistrate sir lord lady dame senator sen rep congressman congresswoman governor gov mayor president attorney prosecutor detective officer sgt sergeant lt lieutenant capt captain col gen chief deputy sheriff inspector constable',
);

/** In an address (`@Apple`, `example.com/Apple`) a name is no mention. */
const isInAddress = (article: Article, first: number, last: number): boolean =>
  (isAttached(article, first) &&
    isCharacter(article, first - 1, '/@_\\') &&
    !isNameWord(article, first - 2)) ||
  (isAttached(article, last) && isCharacter(article, last, '/@_') && isAttached(article, last + 1));

/** Part of a person's name: after a title, a given name or an initial. */
const isSurname = (article: Article, first: number): boolean => {
  const before =
    isCharacter(article, first - 1, '.') && isAttached(article, first - 1) ? first - 2 : first - 1;
  if (!inOneSentence(article, before, first) || isAttached(article, first)) return false;
  if (isWordIn(article, before, PERSON_TITLES)) return isNameWord(article, before);
  return (
    (kindAt(article, before) === TokenKind.Initial && tokenText(article, before).endsWith('.')) ||
    (kindAt(article, before) === TokenKind.Title && GIVEN_NAMES.has(article, before))
  );
};

/** Part of a number or code: `30-2016-00880665-CU-BT-CJC` */
const isInCode = (article: Article, first: number): boolean =>
  isAttached(article, first) &&
  isCharacter(article, first - 1, '-') &&
  isAttached(article, first - 1) &&
  // two hyphens are a dash
  !isCharacter(article, first - 2, '-') &&
  kindAt(article, first - 2) !== TokenKind.Title &&
  kindAt(article, first - 2) !== TokenKind.Lower &&
  kindAt(article, first - 2) !== TokenKind.Dotted;

/** `(META.O)`: a stock's code */
const isCode = (article: Article, last: number): boolean =>
  isAttached(article, last) &&
  isCharacter(article, last, '.') &&
  isAttached(article, last + 1) &&
  kindAt(article, last + 1) === TokenKind.Initial;

/** `SNAP` in a sentence of small letters is another thing than `Snap`. */
const isOtherAcronym = (article: Article, first: number, last: number, sense: Sense | undefined): boolean =>
  last === first + 1 &&
  sense === 'word' &&
  kindAt(article, first) === TokenKind.Upper &&
  article.sentences[article.tokens.sentence[first] as number]?.casing !== 'upper';

/** Half of a longer name that a hyphen joins: `Ford-Smith`; but `Apple-owned`, `Microsoft-Ireland` are no such halves. */
const isHalf = (article: Article, first: number): boolean =>
  isAttached(article, first) &&
  isCharacter(article, first - 1, '-') &&
  isAttached(article, first - 1) &&
  kindAt(article, first - 2) === TokenKind.Title;

/** `(NYSE: ABC)`, `(NYSE American: ABC)` */
const isExchange = (article: Article, first: number, last: number): boolean =>
  isCharacter(article, first - 1, '(') &&
  (isCharacter(article, last, ':') || isCharacter(article, last + 1, ':'));

/** True when tokens `first` to `last` are part of an address, a docket number, a ticker, or an acronym that the article defines otherwise. */
export const isOtherThing = (article: Article, first: number, last: number): boolean =>
  isInAddress(article, first, last) ||
  isInCode(article, first) ||
  isCode(article, last) ||
  isExchange(article, first, last) ||
  (last === first + 1 && isDefinedAcronym(article, first));

/** True when a bare name, without legal form, is a person's surname, half of a double name, or an acronym spelt as the company is not. */
export const isOtherName = (
  article: Article,
  first: number,
  last: number,
  isAmbiguous: boolean,
  sense: Sense | undefined,
): boolean => {
  const isSingle = last === first + 1;
  if (isSingle && (isAmbiguous || sense === 'surname') && isSurname(article, first)) return true;
  // `Judge McDonald's ruling`
  if (tokenText(article, last - 1) === "'s" && isSurname(article, first)) return true;
  return isAmbiguous && (isHalf(article, first) || isOtherAcronym(article, first, last, sense));
};

/** `in Goodyear and El Mirage`: a town of the same name is meant, unless somebody has a stake in it. */
export const isTown = (article: Article, { first, last, readings }: NameHit): boolean =>
  readings.some(({ list }) => list === 'place/towns' || list === 'place/cities') &&
  isWordIn(article, first - 1, WITHIN) &&
  inOneSentence(article, first - 1, first) &&
  kindAt(article, last) !== TokenKind.Possessive &&
  !isWordIn(article, first - 2, STAKES);
const WITHIN = wordSet('in near outside');
const STAKES = wordSet(
  'stake stakes share shares invest invests invested investing investment investments investor investors interest interests interested stock stocks holding holdings confidence trust faith believe believes',
);
