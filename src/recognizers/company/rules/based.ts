// Firms behind the place where they are based: “Berlin-based Quandel raised $5 million”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { companyReference } from '../company-name.js';
import { isLikelyName } from '../likely-name.js';
import { STOPS } from '../vocabulary.js';

const SURNAMES = wordList('shared/surnames');
const BASED = wordSet('based headquartered');
const ACTS = wordSet(
  'announced announces launched launches agreed agrees plans acquired acquires raised raises filed reported reports operates owns sells makes unveiled unveils introduced posted bought buys invested employs manufactures develops supplies',
);
const AND = wordSet('and');

/** `Berlin-based Quandel raised …`: the name behind the place, and what firms do. */
const basedIn = (article: Article, at: number): Found | undefined => {
  if (!isCharacter(article, at - 1, HYPHENS) || !isAttached(article, at) || isHeadline(article, at))
    return undefined;
  const first = at + 1;
  const last = phraseEnd(article, first, STOPS);
  if (!isLikelyName(article, first, last) || (last === first + 1 && SURNAMES.has(article, first)))
    return undefined;
  if (!inOneSentence(article, at, last)) return undefined;
  const goesOn = isWordIn(article, last, AND) && kindAt(article, last + 1) !== TokenKind.Lower;
  let next = goesOn ? last + 1 : last;
  // `Japan-based Quandel and U.S.-based Larchmoor announced`
  if (goesOn && isCharacter(article, next + 1, HYPHENS) && isWordIn(article, next + 2, BASED))
    next = phraseEnd(article, next + 3, STOPS);
  return isWordIn(article, next, ACTS)
    ? foundAt(article, first, last, { score: 0.6, refersTo: companyReference(article, first, last, last) })
    : undefined;
};

export const based: CueRule = {
  id: 'company/based',
  why: 'Where a firm is based, before its name and what only firms do: “Berlin-based Quandel raised $5 million”.',
  cues: BASED,
  find: basedIn,
};
