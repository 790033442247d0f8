// `a spokesman for Larch Rescue`, `an analyst at Quandril`: the unknown name of whom somebody works for.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { DEMONYMS } from './demonyms.js';
import { isHeadline } from './is-headline.js';
import { phraseEnd } from './name-phrase.js';
import { isNotedName } from './noted-names.js';
import { inOneSentence, isWordIn, kindAt } from './token-text.js';
import { isStaffSeat } from './staff-seat.js';
import { wordList } from './word-list.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

const THE = wordSet('the');
/** Names that are persons', or places and things where people work. */
const NOT_EMPLOYERS = wordSet(
  'mr mrs ms dr sir lord lady judge justice president prime minister sheriff police mayor governor senator congressman congresswoman king queen prince princess gov sen rep pope general secretary attorney district city county state north south east west new san santa los las saint mount lake fort camp congress parliament street house white',
);

/** Tokens of the unknown name behind the worker's noun at `noun` and one of `links`; only names of two words or of an odd spelling. */
export const employerAt = (
  article: Article,
  noun: number,
  links: WordSet,
  stops: WordSet,
): { readonly first: number; readonly last: number } | undefined => {
  if (isHeadline(article, noun) || !isWordIn(article, noun + 1, links)) return undefined;
  const first = isWordIn(article, noun + 2, THE) ? noun + 3 : noun + 2;
  const last = phraseEnd(article, first, stops);
  if (last <= first || last > first + 4 || !inOneSentence(article, noun, last - 1)) return undefined;
  if (isNotedName(article, first) || isNotedName(article, last - 1)) return undefined;
  // `a lawyer at Browne Jacobson`: nobody is a lawyer at a person
  const isSeat = isStaffSeat(article, first);
  if (!isSeat && kindAt(article, noun) !== TokenKind.Lower) return undefined;
  if (!isSeat && GIVEN_NAMES.has(article, first)) return undefined;
  for (let at = first; at < last; at += 1)
    if (isWordIn(article, at, NOT_EMPLOYERS) || isWordIn(article, at, DEMONYMS)) return undefined;
  const isOne = last === first + 1;
  if (isOne && kindAt(article, first) !== TokenKind.Mixed) return undefined;
  return !isOne && !isSeat && SURNAMES.has(article, last - 1) && !COMMON.has(article, last - 1)
    ? undefined
    : { first, last };
};
