// Surnames joined by `&`: `Covington & Burling`, `Simon & Schuster`, `Boies, Schiller & Flexner`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { companyReference } from '../company-name.js';
import { legalFormsEnd } from '../legal-forms.js';
import { foundAt } from '../../shared/found-at.js';
import { STOPS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');

/** Words of bodies and things, not of firms: `Health & Human Services`, `Food & Drug`. */
const NOT_PARTNERS = wordSet(
  'writs appeals health human food drug research development arts culture law order science technology trade industry parks recreation fish wildlife terms conditions commerce housing urban safety security planning media sport customs excise revenue medicare medicaid finance',
  'search seizure rescue marketing compliance sales operations information communications engineering missing exploited children transportation transit corrections rehabilitation taxation tobacco firearms explosives alcohol environment families youth aging culture heritage ors anr others contracting purchasing accounting audit auditor controller budget payroll',
);

const isPartner = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title &&
  !COMMON.has(article, at) &&
  !isWordIn(article, at, STOPS) &&
  !isWordIn(article, at, NOT_PARTNERS);

/** First of the partners whose list ends with `next`: over commas and, for double names, a hyphen. */
const listStart = (article: Article, next: number): number => {
  let first = next;
  while (
    isCharacter(article, first - 1, ',') &&
    isPartner(article, first - 2) &&
    inOneSentence(article, first - 2, first) &&
    !isNameWord(article, first - 3) &&
    !isCharacter(article, first - 3, '&')
  )
    first -= 2;
  return first;
};

/** `Larchmoor Abendroth Grand Iverson & Anello`: an everyday word among the names. */
const isBetweenPartners = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title &&
  !isWordIn(article, at, STOPS) &&
  !isWordIn(article, at, NOT_PARTNERS) &&
  isPartner(article, at - 1) &&
  inOneSentence(article, at - 1, at);

const find = (article: Article, at: number): Found | undefined => {
  if (isAttached(article, at) || isHeadline(article, at)) return undefined;
  if (!isPartner(article, at - 1) || !isPartner(article, at + 1) || !inOneSentence(article, at - 1, at + 1))
    return undefined;
  let first = at - 1;
  while (
    (isPartner(article, first - 1) || isBetweenPartners(article, first - 1)) &&
    inOneSentence(article, first - 1, first) &&
    at - first < 6
  )
    first -= 1;
  if (first === at - 1) first = listStart(article, first);
  let last = at + 2;
  while (isPartner(article, last) && inOneSentence(article, at, last) && last - at < 5) last += 1;
  if (isNameWord(article, last) && inOneSentence(article, at, last)) return undefined;
  // `David Christison & Lee Tate` are two persons
  if (
    (first < at - 1 && GIVEN_NAMES.has(article, first) && !isCharacter(article, first + 1, ',')) ||
    (last > at + 2 && GIVEN_NAMES.has(article, at + 1))
  )
    return undefined;
  const end = legalFormsEnd(article, last);
  return foundAt(article, first, end, { score: 0.6, refersTo: companyReference(article, first, last, end) });
};

export const partnership: CueRule = {
  id: 'company/partnership',
  why: 'Partners joined by “&” are a firm: “an attorney at Covington & Burling”.',
  cues: ['&'],
  find,
};
