// The word `Court` with the words that say which one.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { courtEnd, ofKindEnd } from '../court-name-end.js';
import { kindStart, prefixStart } from '../court-name-start.js';
import { courtReference } from '../court-reference.js';
import { courtFound } from '../court-found.js';
import {
  HIGH_KINDS,
  LOCATED_KINDS,
  MIDDLE_KINDS,
  NOT_A_COURT,
  SMALL_KINDS,
  STRONG_KINDS,
  U_S,
} from '../court-words.js';

const INDEFINITE = wordSet('a an any each every another no');
const CENTRAL = wordSet('central special');
const CRIMINAL = wordSet('criminal');
const FEDERAL = wordSet('federal');
/** Kinds whose capital makes a name, though `court` be small: `the Supreme court`. */
const NAMED_KINDS = wordSet('supreme high apex');

/** What the kind words say together. */
interface Kind {
  readonly isStrong: boolean;
  readonly isHigh: boolean;
  readonly isMiddle: boolean;
  readonly isLocated: boolean;
}

const readKind = (article: Article, first: number, head: number): Kind => {
  let isStrong = false;
  let isHigh = false;
  let isMiddle = false;
  let isLocated = false;
  for (let at = first; at < head; at += 1) {
    // `Central Criminal Court`, `Special Criminal Court`
    isStrong ||=
      isWordIn(article, at, STRONG_KINDS) ||
      (isWordIn(article, at, CENTRAL) && isWordIn(article, at + 1, CRIMINAL));
    isHigh ||= isWordIn(article, at, HIGH_KINDS);
    isMiddle ||= isWordIn(article, at, MIDDLE_KINDS);
    isLocated ||= isWordIn(article, at, LOCATED_KINDS);
  }
  return {
    isStrong,
    isHigh,
    isMiddle,
    isLocated: isLocated && !(isStrong && !isHigh && isWordIn(article, first, CENTRAL)),
  };
};

/** True when all that stands before the kind is `U.S.` and the like: it does not tell one district court from another. */
const isNation = (article: Article, first: number, kind: number): boolean => {
  for (let at = first; at < kind; at += 1) if (!isWordIn(article, at, U_S)) return false;
  return true;
};

const scoreOf = (
  isPlaced: boolean,
  isOfKind: boolean,
  { isStrong, isMiddle }: Kind,
  isHead: boolean,
): number | undefined => {
  if (isPlaced) return isHead ? 0.85 : 0.92;
  if (isOfKind || isStrong) return 0.9;
  if (isMiddle) return isHead ? 0.4 : 0.6;
  return undefined;
};

/** `Southwark crown court`, `Bombay high Court`, but not `the Supreme court`: its kind is a name. */
const isWrittenSmall = (article: Article, at: number): boolean => {
  const isSmallKind = kindAt(article, at - 1) === TokenKind.Lower && isWordIn(article, at - 1, SMALL_KINDS);
  if (kindAt(article, at) !== TokenKind.Lower) return isSmallKind;
  return (
    !(isWordIn(article, at - 1, NAMED_KINDS) && isCapitalized(article, at - 1)) ||
    isSentenceStart(article, at - 1)
  );
};

const findCourt = (article: Article, at: number): Found | undefined => {
  if (
    isCharacter(article, at + 1, HYPHENS) &&
    isAttached(article, at + 1) &&
    isAttached(article, at + 2) &&
    isWordIn(article, at + 2, NOT_A_COURT)
  )
    return undefined;
  if (isWrittenSmall(article, at)) return findSmallCourt(article, at);
  const kind = kindStart(article, at);
  const ofEnd = ofKindEnd(article, at + 1);
  if (ofEnd === undefined) return undefined;
  const isOfKind = ofEnd > at + 1;
  if (kind === at && !isOfKind) return undefined;
  const read = readKind(article, kind, at);
  const first = prefixStart(article, kind, read.isHigh || (kind === at && isOfKind));
  const nation = isNation(article, first, kind);
  const { last, isPlaced, city } = courtEnd(
    article,
    ofEnd,
    first < kind && !nation,
    read.isLocated && !isOfKind,
  );
  if (last === at + 1 && isWordIn(article, last, NOT_A_COURT)) return undefined;
  const isHead = isHeadline(article, at);
  const isBare = !isPlaced && (first === kind || nation);
  const reference = courtReference(article, { first, last, isBare, ...(city === undefined ? {} : { city }) });
  // `the Federal Court` is one where the country spoken of has a court of that name
  const score =
    scoreOf(isPlaced || (first < kind && nation), isOfKind, read, isHead) ??
    (reference.refersTo.id && !isHead ? 0.75 : undefined);
  if (score === undefined) return undefined;
  // `testified in a Bankruptcy Court hearing`, `sued in a Dallas Federal Court`
  if (
    (isBare || isWordIn(article, at - 1, FEDERAL)) &&
    !read.isStrong &&
    !isOfKind &&
    isWordIn(article, first - 1, INDEFINITE)
  )
    return undefined;
  return courtFound(article, first, last, score, reference);
};

/** `Southwark crown court`, `US supreme court`, `U.S. district court in Manhattan`: British papers write courts small. */
const findSmallCourt = (article: Article, at: number): Found | undefined => {
  const kind = kindStart(article, at);
  if (kind === at) return undefined;
  let isSmallKind = true;
  for (let word = kind; word < at; word += 1)
    if (kindAt(article, word) === TokenKind.Lower && !isWordIn(article, word, SMALL_KINDS))
      isSmallKind = false;
  const first = prefixStart(article, kind, true);
  if (first === kind) return findSmallCourtOf(article, kind, at);
  const nation = isNation(article, first, kind);
  if (!isSmallKind && !nation) return undefined;
  const { last, isPlaced, city } = courtEnd(article, at + 1, !nation, !isSmallKind);
  if (!isSmallKind && !isPlaced) return undefined;
  return courtFound(
    article,
    first,
    last,
    0.75,
    courtReference(article, { first, last, isBare: false, ...(city === undefined ? {} : { city }) }),
  );
};

/** `the supreme court of Canada`: the country says which, the article that there is one. */
const findSmallCourtOf = (article: Article, kind: number, at: number): Found | undefined => {
  if (kind !== at - 1 || !isWordIn(article, kind, ONE_A_COUNTRY)) return undefined;
  if (isOfCountry(article, kind, at + 1))
    return courtFound(
      article,
      kind,
      at + 1,
      0.75,
      courtReference(article, { first: kind, last: at + 1, isBare: true }),
    );
  if (!isWordIn(article, kind - 1, THE)) return undefined;
  const { last, isPlaced } = courtEnd(article, at + 1, false, false);
  return isPlaced && isWordIn(article, at + 1, OF)
    ? courtFound(article, kind, last, 0.75, courtReference(article, { first: kind, last, isBare: false }))
    : undefined;
};
/** `the Irish high court`, `Ireland's high court`, `the high court in Ireland` */
const isOfCountry = (article: Article, first: number, last: number): boolean => {
  const owner = kindAt(article, first - 1) === TokenKind.Possessive ? first - 2 : -1;
  return (
    (isWordIn(article, first - 1, DEMONYMS) && isCapitalized(article, first - 1)) ||
    (owner >= 0 && isCapitalized(article, owner) && isWordIn(article, owner, COUNTRIES)) ||
    (isWordIn(article, last, IN) &&
      isCapitalized(article, last + 1) &&
      isWordIn(article, last + 1, COUNTRIES))
  );
};
const IN = wordSet('in');
/** Countries that have one such court each, by the word that they end in or are. */
const COUNTRIES = wordSet(
  'ireland england scotland britain india pakistan bangladesh australia canada zealand africa kenya nigeria ghana uganda zimbabwe singapore malaysia germany france italy spain poland israel brazil dublin london',
);
const ONE_A_COUNTRY = wordSet('supreme high federal constitutional apex');
const THE = wordSet('the');
const OF = wordSet('of');

export const namedCourt: CueRule = {
  id: 'court/kind-and-place',
  why: 'A kind of court with a place, number or `of` phrase is a name: `Orange County Superior Court`, `Court of Appeal, Fourth Appellate District`.',
  cues: ['court'],
  find: findCourt,
};
