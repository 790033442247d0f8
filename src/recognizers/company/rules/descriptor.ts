// What a company is, said before or behind its name: “tech consultancy Gartner”, “Maple Hollow, a furniture company”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { appositionComma } from '../../shared/apposition.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import { nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { companyReference } from '../company-name.js';
import { foundAt } from '../../shared/found-at.js';
import { isLikelyName } from '../likely-name.js';
import { isLegalForm } from '../legal-forms.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

/** Nouns that a company's name follows. */
const BEFORE = wordSet(
  'giant startup start-up conglomerate retailer e-tailer automaker carmaker chipmaker drugmaker consultancy airline insurer manufacturer subsidiary brokerage broadcaster-owner maker chain behemoth multinational supermarket company firm website marketplace platform',
);
/** Of these some stand before persons and places too: the name must not look like either. */
const GENERAL = wordSet('company firm maker chain subsidiary website marketplace platform');
/** People are developers and operators too: a firm is one of something that firms build and run. */
const QUALIFIED = wordSet('developer operator provider fund investor');
const WORKS = wordSet(
  'center centre datacenter datacentre colocation hyperscale estate property cloud hosting telecom telecoms infrastructure wind solar energy power grid network fiber fibre satellite wireless broadband hedge activist',
);
/** Nouns that close an apposition: `X, a Delaware company,` */
const APPOSED = wordSet(
  'company firm startup start-up retailer manufacturer consultancy subsidiary conglomerate chain brokerage provider airline insurer lender corporation developer operator wholesaler distributor brewery winery supermarket carrier marketplace publisher contractor venture',
);
/** `a company Smith owned`: the name is no name of the company */
const DETERMINERS = wordSet('a an the this that his her their its another one');
/** Parts of firms, and what owners do: `Larchmoor, a unit of Bravo Corp.`, `Larchmoor, owned by Bravo Group`. */
const OWNED = wordSet('unit division arm affiliate part owned controlled');
const OF_BY = wordSet('of by');
const FIRM_HEADS = wordSet(
  'group holdings holding corporation corp inc ltd plc conglomerate partners capital',
);
const VENTURE = wordSet('venture');
const JOINT = wordSet('joint');
const MAKER = wordSet('maker');
const PLACE_PREPOSITIONS = wordSet('in near outside');
const SURNAMES = wordList('shared/surnames');
const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'words',
  possessives: POSSESSIVES,
};

/** `her husband's company, the Sterling Larch Group` */
const isOwnFirm = (article: Article, at: number, first: number, last: number): boolean =>
  kindAt(article, at - 1) === TokenKind.Possessive &&
  last > first + 1 &&
  isWordIn(article, last - 1, FIRM_HEADS);
const THE = wordSet('the');

/** `the company Vitadoc.`, `the company Vitadoc concluded that`: no clause says whose company it is. */
const isSaidWhole = (article: Article, at: number, last: number): boolean =>
  isWordIn(article, at - 1, THE) &&
  !SURNAMES.has(article, last - 1) &&
  (!inOneSentence(article, at, last) ||
    isCharacter(article, last, ',.;:)') ||
    isWordIn(article, last + 1, THAT));
const THAT = wordSet('that');

/** `a trucking company, Larchmoor Freight, was sued`: an article before the kind, and the name ends as an apposition does. */
const betweenCommas = (article: Article, at: number): Found | undefined => {
  const first = at + 2;
  let opener = at - 1;
  while (
    opener > at - 4 &&
    kindAt(article, opener) === TokenKind.Lower &&
    !isWordIn(article, opener, ARTICLES)
  )
    opener -= 1;
  if (
    !isWordIn(article, opener, opener === at - 1 ? OWNERS : ARTICLES) ||
    !inOneSentence(article, opener, first)
  )
    return undefined;
  const last = phraseEnd(article, first, STOPS);
  const ends = !inOneSentence(article, at, last) || isCharacter(article, last, ',.;:)');
  return ends && isLikelyName(article, first, last) && !SURNAMES.has(article, last - 1)
    ? foundAt(article, first, last, { score: 0.6, refersTo: companyReference(article, first, last, last) })
    : undefined;
};
const OWNERS = wordSet('his her their');
const ARTICLES = wordSet('a an another his her their its');

const before = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
  if (isCharacter(article, at + 1, ',') && isWordIn(article, at + 2, THE) && isWordIn(article, at, GENERAL)) {
    const last = phraseEnd(article, at + 3, STOPS);
    return isOwnFirm(article, at, at + 3, last) && inOneSentence(article, at, at + 3)
      ? foundAt(article, at + 3, last, {
          score: 0.65,
          refersTo: companyReference(article, at + 3, last, last),
        })
      : undefined;
  }
  if (isCharacter(article, at + 1, ',') && isWordIn(article, at, GENERAL)) return betweenCommas(article, at);
  const first = isCharacter(article, at + 1, ',') ? at + 2 : at + 1;
  if (!inOneSentence(article, at, first) || isAttached(article, first) || isSentenceStart(article, first))
    return undefined;
  if (isWordIn(article, at, QUALIFIED) && !isWordIn(article, at - 1, WORKS)) return undefined;
  const last = phraseEnd(article, first, STOPS);
  const isGeneral = isWordIn(article, at, GENERAL);
  const isWhole = isGeneral && isSaidWhole(article, at, last);
  if (
    isGeneral &&
    ((isWordIn(article, at - 1, DETERMINERS) && !isWhole) ||
      (isWordIn(article, at, MAKER) && last > first + 1))
  )
    return undefined;
  return isLikelyName(article, first, last)
    ? foundAt(article, first, last, {
        score: isWhole ? 0.6 : isGeneral && kindAt(article, first) !== TokenKind.Upper ? 0.55 : 0.65,
        refersTo: companyReference(article, first, last, last),
      })
    : undefined;
};

/** The name before the comma of an apposition. */
const beforeComma = (article: Article, comma: number, score: number): Found | undefined => {
  const first = nameStart(article, comma, options);
  return first < comma &&
    isLikelyName(article, first, comma) &&
    !isWordIn(article, first - 1, PLACE_PREPOSITIONS)
    ? foundAt(article, first, comma, { score, refersTo: companyReference(article, first, comma, comma) })
    : undefined;
};

const apposed = (article: Article, at: number): Found | undefined => {
  // `a joint venture`
  if (isWordIn(article, at, VENTURE) && !isWordIn(article, at - 1, JOINT)) return undefined;
  const comma = appositionComma(article, at);
  if (comma === undefined) return undefined;
  return beforeComma(article, comma, 0.7);
};

/** True when the words behind `of` or `by` are a firm by their last word: a group, a corporation, one with a legal form. */
const isFirm = (article: Article, at: number): boolean => {
  const first = isWordIn(article, at, DETERMINERS) ? at + 1 : at;
  const last = phraseEnd(article, first, STOPS);
  return last > first + 1 && (isWordIn(article, last - 1, FIRM_HEADS) || isLegalForm(article, last - 1));
};

const owned = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
  if (!isWordIn(article, at + 1, OF_BY) || !isFirm(article, at + 2)) return undefined;
  const comma = isCharacter(article, at - 1, ',') ? at - 1 : appositionComma(article, at);
  return comma === undefined ? undefined : beforeComma(article, comma, 0.65);
};

export const descriptorBefore: CueRule = {
  id: 'company/descriptor',
  why: 'The kind of firm before a name: “an analyst at the tech consultancy Kestrel Insight”.',
  cues: wordSet(...BEFORE.words, ...QUALIFIED.words),
  find: before,
};

export const apposition: CueRule = {
  id: 'company/apposition',
  why: 'The kind of firm behind a name: “Maple Hollow, a furniture company”.',
  cues: APPOSED,
  find: apposed,
};

export const ownership: CueRule = {
  id: 'company/owned',
  why: 'Whose part or property a firm is: “Larchmoor, a unit of Bravo Corp.”, “Larchmoor, part of the Bravo Group”.',
  cues: OWNED,
  find: owned,
};
