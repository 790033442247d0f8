// Names whose sentence says that a human being bears them: `X (born 1983)`, `X was an Iraqi general`, `née X`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAt } from '../../shared/match-at.js';
import type { PersonName } from '../../shared/person-name.js';
import type { RunRule } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { nameOfRun } from '../run-name.js';
import { rememberPerson } from '../last-person.js';
import { foundAt } from '../../shared/found-at.js';
import { CALLINGS } from '../words.js';

const LIFE = wordSet('born died née nee b d b. d. aged');
/** `(12 May 1820 –`, `(August 3, 1839 –` */
const LIFE_DATES =
  /\((?:c\. ?)?(?:\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2},? \d{4}) ?[\u2013\u2014-]/uy;
/** `(1820–1839)` */
const LIFE_YEARS = /\((?:c\. ?)?1\d{3} ?[\u2013\u2014-] ?(?:1\d{3}|20\d\d)\)/uy;

/** 0 or how surely the bracket behind the name tells a life. */
const lifeScore = (article: Article, last: number): number => {
  if (!isCharacter(article, last, '(')) return 0;
  if (isWordIn(article, last + 1, LIFE)) return 0.85;
  if (matchAt(article, last, LIFE_DATES, 40)) return 0.8;
  return matchAt(article, last, LIFE_YEARS, 20) ? 0.6 : 0;
};

const COPULAS = wordSet('is was');
const DETERMINERS = wordSet('a an the');
const STOPS = wordSet('of in at for by to that which who and from with on as');

/** `was an Iraqi general`: a noun that only people are called by, before any other phrase. */
const isCalled = (article: Article, last: number): boolean => {
  if (!isWordIn(article, last, COPULAS) || !isWordIn(article, last + 1, DETERMINERS)) return false;
  for (let at = last + 2; at < last + 9 && inOneSentence(article, last, at); at += 1) {
    if (isWordIn(article, at, STOPS) || isCharacter(article, at, ',;.:()')) return false;
    if (kindAt(article, at) === TokenKind.Lower && isCalling(article, at)) return true;
  }
  return false;
};

/** `saxophonist`, `politician`, `choreographer`: callings by their ending. */
const CALLING_SHAPE = /^\p{Ll}{3,}(?:[^aeiou]ist|[ct]ician|ographer|ologist|wright)$/u;
const NO_CALLING = wordSet(
  'assist resist persist consist insist subsist enlist checklist blacklist shortlist playlist wishlist watchlist whitelist communist fascist racist sexist terrorist leftist rightist centrist separatist nationalist socialist capitalist',
);

const isCalling = (article: Article, at: number): boolean =>
  isWordIn(article, at, CALLINGS) ||
  (CALLING_SHAPE.test(tokenText(article, at)) && !isWordIn(article, at, NO_CALLING));

const NEE = wordSet('née nee né');

const scoreOf = (article: Article, { first, last }: PersonName): number => {
  const life = lifeScore(article, last);
  if (life > 0) return life;
  if (!inOneSentence(article, first - 1, first)) return isCalled(article, last) ? 0.7 : 0;
  if (isWordIn(article, first - 1, NEE)) return 0.85;
  if (
    kindAt(article, first - 1) === TokenKind.Lower &&
    !isWordIn(article, first - 1, CALLINGS) &&
    isCalling(article, first - 1)
  )
    return 0.7;
  return isCalled(article, last) ? 0.7 : 0;
};

export const DEFINED: RunRule = {
  id: 'person/defined',
  why: '"Abboud Qanbar was an Iraqi general", "saxophonist Sal Soghoian", "(born 1983)": a life or a calling makes unknown words a name.',
  runs: true,
  find(article, run) {
    const name = nameOfRun(article, run);
    if (!name) return undefined;
    const score = scoreOf(article, name);
    if (score === 0) return undefined;
    rememberPerson(article, name.last);
    return foundAt(article, name.first, name.last, { score });
  },
};
