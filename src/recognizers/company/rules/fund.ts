// Investment funds by name: `Larch Municipal Value Fund 2`, `Elm Core Bond Trust`, `Larch High Yield Bond Portfolio`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { behindHeading } from '../behind-heading.js';
import { companyReference } from '../company-name.js';
import { isLegalForm, nextForm } from '../legal-forms.js';
import { foundAt } from '../../shared/found-at.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');

/** What a fund holds or aims at: one of these stands directly before the head. */
const STRATEGIES = wordSet(
  'income growth value bond bonds equity equities municipal capital yield dividend return index balanced allocation opportunity opportunities advantage strategy strategies market markets cap stock stocks credit hedge venture ventures reit commodity currency treasury maturity defined target retirement premium preferred alpha institutional insured trust estate select securities debt loan loans sector world global international etf spdr infrastructure crossover appreciation genesis buyout partners private investment investments mutual master advisor core basics international-equity',
);
const AND = wordSet('and');
/** `the Stock Fund`: with nothing else before it no name. */
const NUMERALS = wordSet('ii iii iv v vi vii viii ix x xi xii');
/** `Larch Growth Fund Class A` */
const CLASSES = wordSet(
  'class classes series institutional retail shares share investment prospectus summary',
);
/** Funds for people in need, which are bodies: `Relief Fund`. */
const PUBLIC = wordSet(
  'sovereign relief defense defence monetary wildlife pension memorial public social community',
);

const FUND = wordSet('fund');
const TRUST = wordSet('trust');

const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'words',
  possessives: POSSESSIVES,
  // `Diversified Dividend and Income Fund`
  extend: (article, at, next) =>
    isWordIn(article, at, AND) && isWordIn(article, at - 1, STRATEGIES) && isWordIn(article, next, STRATEGIES)
      ? at - 1
      : undefined,
};

/** Behind the fund's number: `Fund 2`, `Fund III`. */
const numberEnd = (article: Article, at: number): number =>
  inOneSentence(article, at, at + 1) &&
  !isAttached(article, at + 1) &&
  ((kindAt(article, at + 1) === TokenKind.Number &&
    (article.tokens.end[at + 1] as number) - (article.tokens.start[at + 1] as number) <= 2) ||
    isWordIn(article, at + 1, NUMERALS))
    ? at + 2
    : at + 1;

/** A name of its own before the strategy: `Larch` of `Larch Income Fund`. */
const hasProper = (article: Article, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1)
    if (isNameWord(article, at) && !COMMON.has(article, at) && !isWordIn(article, at, STRATEGIES))
      return true;
  return false;
};

const find = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at) || isHeadline(article, at)) return undefined;
  const before = isCharacter(article, at - 1, '\u00ae\u2122') ? at - 2 : at - 1;
  if (!isWordIn(article, before, STRATEGIES)) return undefined;
  // `the Highway Trust Fund`: money of the public
  if (
    isWordIn(article, at, FUND) &&
    isWordIn(article, before, TRUST) &&
    !isWordIn(article, before - 1, STRATEGIES)
  )
    return undefined;
  const last = numberEnd(article, at);
  if (isLegalForm(article, last) || nextForm(article, last) !== undefined) return undefined;
  if (isNameWord(article, last) && inOneSentence(article, at, last) && !isWordIn(article, last, CLASSES))
    return undefined;
  const first = behindHeading(article, nameStart(article, at, options), at);
  if (at - first < 2 || !hasProper(article, first, at) || isWordIn(article, before, PUBLIC)) return undefined;
  return foundAt(article, first, last, {
    score: 0.75,
    refersTo: companyReference(article, first, last, last),
  });
};

export const fund: CueRule = {
  id: 'company/fund',
  why: 'A fund is named by who runs it and what it holds: “the board of Larch Municipal Value Fund 2”.',
  cues: ['fund', 'funds', 'trust', 'trusts', 'portfolio', 'etf'],
  find,
};
