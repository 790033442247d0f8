// Federal district courts by their district alone: `the Southern District of New York`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, sentenceBounds, tokenText } from '../../shared/token-text.js';
import { placeEnd } from '../place-end.js';
import { courtReference } from '../court-reference.js';
import { courtFound } from '../court-found.js';
import { DIRECTIONS } from '../court-words.js';

const OF = wordSet('of');
const COLUMBIA = wordSet('columbia');
const PROSECUTORS = wordSet("attorney attorneys attorney's office prosecutor prosecutors marshal marshals");
const FOR_IN = wordSet('for in of the');

/** True when the district is a prosecutor's: `U.S. Attorney for the Southern District of New York`. */
const isProsecutors = (article: Article, first: number): boolean => {
  let before = first - 1;
  const { first: start } = sentenceBounds(article, first);
  while (before >= start && isWordIn(article, before, FOR_IN)) before -= 1;
  for (let at = before; at >= start && at > before - 6; at -= 1)
    if (isWordIn(article, at, PROSECUTORS)) return true;
  return false;
};

/** `the US district court for the southern district of New York`, as some papers write it. */
const findSmallDistrict = (article: Article, at: number): Found | undefined => {
  const court = at - 5;
  if (
    !isWordIn(article, at - 1, DIRECTIONS) ||
    !COURT_FOR.every((word, index) => tokenText(article, court + index) === word)
  )
    return undefined;
  const first = isWordIn(article, court - 1, U_S) ? court - 1 : court;
  const last = placeEnd(article, at + 2, 2);
  if (last === at + 2 || !inOneSentence(article, first, last - 1)) return undefined;
  const reference = courtReference(article, { first, last, isBare: false });
  return courtFound(article, first, last, 0.85, reference);
};
const COURT_FOR = ['district', 'court', 'for', 'the'];
const U_S = wordSet('u.s. us');

const findDistrict = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at + 1, OF)) return undefined;
  if (kindAt(article, at) === TokenKind.Lower) return findSmallDistrict(article, at);
  const hasDirection =
    inOneSentence(article, at - 1, at) &&
    isWordIn(article, at - 1, DIRECTIONS) &&
    kindAt(article, at - 1) !== TokenKind.Lower;
  if (!hasDirection && isWordIn(article, at + 2, COLUMBIA)) return undefined;
  const first = hasDirection ? at - 1 : at;
  const last = placeEnd(article, at + 2, 2);
  if (last === at + 2 || isProsecutors(article, first)) return undefined;
  for (let end = at + 3; end <= last; end += 1) {
    const reference = courtReference(article, { first, last: end, isBare: false });
    if (reference.refersTo.ids) return courtFound(article, first, end, hasDirection ? 0.85 : 0.6, reference);
  }
  return undefined;
};

export const federalDistrict: CueRule = {
  id: 'court/federal-district',
  why: 'A federal judicial district stands for its court: `filed in the Southern District of New York`.',
  cues: ['district'],
  find: findDistrict,
};
