// Banks by their head: `Synchrony Bank`, `Bank of Baroda`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isHeadlineWord, isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn } from '../../shared/token-text.js';
import { companyReference } from '../company-name.js';
import { nextForm } from '../legal-forms.js';
import { foundAt } from '../../shared/found-at.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

/** No banks, or banks that are public bodies. */
const NOT_BANKS = wordSet(
  'west left right south north east food blood data world central reserve federal development investment river sperm cord power the a memory outer national state gaza dogger grand',
);
/** Seats of central banks, which are public bodies: `Bank of England`. */
const CENTRAL = wordSet(
  'england canada japan italy spain france korea israel mexico thailand portugal greece finland slovenia lithuania latvia russia ghana uganda zambia tanzania jamaica namibia indonesia albania sudan algeria botswana mauritius zimbabwe international',
);
const OF = wordSet('of');
const AND = wordSet('and &');
const TRUST = wordSet('trust savings');
const COUNTRY_OPENERS = wordSet(
  'new nova the south north saudi united hong west los san sri costa sierra puerto el',
);

const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'words',
  possessives: POSSESSIVES,
};

const bankOf = (article: Article, at: number): Found | undefined => {
  const place = at + 2;
  if (
    !isWordIn(article, at + 1, OF) ||
    !isNameWord(article, place) ||
    !inOneSentence(article, at, place) ||
    isWordIn(article, place, CENTRAL)
  )
    return undefined;
  let last = place + 1;
  if (isWordIn(article, place, COUNTRY_OPENERS) && isNameWord(article, last)) last += 1;
  if (nextForm(article, last) !== undefined || isHeadlineWord(article, place, OWN_WORDS)) return undefined;
  return foundAt(article, at, last, { score: 0.75, refersTo: companyReference(article, at, last, last) });
};

const find = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at)) return undefined;
  const first = nameStart(article, at, options);
  if (first === at || isWordIn(article, at - 1, NOT_BANKS) || isWordIn(article, first, NOT_BANKS))
    return first === at ? bankOf(article, at) : undefined;
  const last =
    isWordIn(article, at + 1, AND) && isWordIn(article, at + 2, TRUST) && isCapitalized(article, at + 2)
      ? at + 3
      : at + 1;
  if (isNameWord(article, last) && inOneSentence(article, at, last)) return undefined;
  if (isWordIn(article, last, OF) && isNameWord(article, last + 1)) return undefined;
  if (nextForm(article, last) !== undefined) return undefined;
  return foundAt(article, first, last, {
    score: 0.75,
    refersTo: companyReference(article, first, last, last),
  });
};

const UNION = wordSet('union');
const CREDIT = wordSet('credit');
/** With nothing else before it no name: `a Federal Credit Union`. */
const CHARTERS = wordSet('federal state community employees corporate');

/** `Larchmoor Federal Credit Union` */
const creditUnion = (article: Article, at: number): Found | undefined => {
  const credit = at - 1;
  if (!isCapitalized(article, at) || !isCapitalized(article, credit) || isHeadline(article, at))
    return undefined;
  if (isNameWord(article, at + 1) && inOneSentence(article, at, at + 1)) return undefined;
  const first = nameStart(article, credit, options);
  if (first === credit || (first === credit - 1 && isWordIn(article, first, CHARTERS))) return undefined;
  return foundAt(article, first, at + 1, {
    score: 0.85,
    refersTo: companyReference(article, first, at + 1, at + 1),
  });
};

export const bank: CueRule = {
  id: 'company/bank',
  why: 'Banks are named by their head: “he sued Synchrony Bank”.',
  cues: ['bank', 'union'],
  find: (article, at) =>
    isWordIn(article, at, UNION)
      ? isWordIn(article, at - 1, CREDIT)
        ? creditUnion(article, at)
        : undefined
      : find(article, at),
};
