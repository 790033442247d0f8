// Names that close with a legal form, whoever they are: `Maple Hollow, Inc.`, `Shin-Etsu Chemical Co., Ltd.`
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { behindHeading } from '../behind-heading.js';
import { companyReference } from '../company-name.js';
import { DOUBTFUL_FORMS, SURE_FORMS, firstForm, formEnd, isLegalForm, nextForm } from '../legal-forms.js';
import { tickerAfter } from '../ticker-after.js';
import { foundAt } from '../../shared/found-at.js';
import { AFTER_AND, BEFORE_OF, OWN_WORDS, POSSESSIVES, STOPS, TRADES } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');

/** Forms that law firms bear, and `& Co.`: only they run over commas (`Orrick, Herrington & Sutcliffe LLP`). */
const FIRM_FORMS = wordSet('llp llc pllc pc p.c. p.a. l.l.p. lllp');
const CO = wordSet('co');
/** `BMW of North America, LLC`: whose name ends in where it does business. */
const OF_REGIONS = wordSet(
  'america americas delaware texas california florida york jersey canada india europe britain ireland australia illinois ohio michigan pennsylvania virginia maryland nevada arizona colorado georgia carolina wisconsin minnesota missouri louisiana tennessee indiana kansas oklahoma oregon washington puerto',
);
const REGION_OPENERS = wordSet('north south latin new central');

/** What such a word follows is no company: `Broadcasting Corporation`, `Corporation Counsel`, `Limited Liability`. */
const PUBLIC_WORDS = wordSet(
  'broadcasting federal municipal deposit guaranty challenge legal development enrichment public crown california',
);
const ECONOMIC = wordSet('economic');
const HOLDING = wordSet('holding holdings group');
const CORPORATION = wordSet('corporation company co ag pc');
/** `a Delaware LLC`: with nothing else before it such a word says where, not who. */
const STATES = wordSet(
  'delaware nevada california texas florida georgia illinois ohio michigan minnesota maryland virginia massachusetts pennsylvania washington colorado arizona oregon utah wyoming indiana iowa kansas kentucky louisiana maine missouri montana',
  'nebraska oklahoma tennessee vermont wisconsin alabama alaska arkansas connecticut hawaii idaho mississippi bermuda cayman jersey guernsey ireland england scotland wales canada australia india',
);
const PLACE_LIKE = wordSet('iphone avenue street road ave st rd blvd boulevard county jefferson orange');

/** Item of a comma list of partners left of `next`: `Orrick,` in `Orrick, Herrington & Sutcliffe`. */
const partnerBefore = (article: Article, at: number): number | undefined => {
  const partner = at - 1;
  if (
    !isCharacter(article, at, ',') ||
    !isAttached(article, at) ||
    kindAt(article, partner) !== TokenKind.Title
  )
    return undefined;
  if (COMMON.has(article, partner) || isWordIn(article, partner, STOPS)) return undefined;
  const before = partner - 1;
  // `the Union of India, Larch and Elm LLC`
  if (isWordIn(article, before, OF) && kindAt(article, before) === TokenKind.Lower) return undefined;
  return inOneSentence(article, before, partner) &&
    isNameWord(article, before) &&
    !isWordIn(article, before, STOPS)
    ? undefined
    : partner;
};

const hasAmpersand = (article: Article, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1)
    if (isCharacter(article, at, '&') || kindAt(article, at) === TokenKind.Lower) return true;
  return false;
};

/** `Elmtree Capital, LP` */
const PARTNERSHIPS = wordSet('lp lc');

/** `Toyota Motor Sales, U.S.A., Inc.` */
const COUNTRY_TAILS = wordSet('u.s.a. u.s.a usa u.s. us');
const OF = wordSet('of');
const THE = wordSet('the');
const AND = wordSet('and');

/** `Judicial Arbitration and Mediation Services, Inc.`: trades on both sides, and a word before them. */
const isPairOfTrades = (article: Article, and: number, form: number): boolean =>
  isWordIn(article, form, SURE_FORMS) &&
  !isHeadline(article, and) &&
  isWordIn(article, and - 1, TRADES) &&
  isWordIn(article, and + 1, TRADES) &&
  (isNameWord(article, and - 2) || isWordIn(article, and - 2, THE));

const LLC = wordSet('llc');

/** `Larch Platforms and WhatsApp LLC`: two firms, since partners are surnames. */
const isOtherFirm = (article: Article, and: number, next: number, form: number): boolean =>
  isWordIn(article, form, LLC) &&
  (kindAt(article, next) === TokenKind.Mixed ||
    (isNameWord(article, and - 2) && !isWordIn(article, and - 2, STOPS)));

const LATIN_FORMS = wordSet('ltda s.a. sa s.r.l. srl s.p.a s.p.a. sarl s.a.s. sas s.l. sl');
const LATIN_LINKS = wordSet('de do da dos das del di des du e y et');

const optionsFor = (form: number, end: number): NameStartOptions => ({
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'verbs',
  possessives: POSSESSIVES,
  extend(article, at, next) {
    const isFirm =
      isWordIn(article, form, FIRM_FORMS) ||
      (isWordIn(article, form, CO) && isCharacter(article, form - 1, '&'));
    // `Larch Serviços Online do Brasil Ltda.`
    if (isWordIn(article, form, LATIN_FORMS) && isWordIn(article, at, LATIN_LINKS))
      return isNameWord(article, at - 1) ? at - 1 : undefined;
    if (isWordIn(article, at, OF)) {
      const isRegion =
        next + (isWordIn(article, next, REGION_OPENERS) ? 2 : 1) === end &&
        isWordIn(article, end - 1, OF_REGIONS);
      return (isRegion || isWordIn(article, at - 1, BEFORE_OF)) && isCapitalized(article, at - 1)
        ? at - 1
        : undefined;
    }
    if (isWordIn(article, at, THE))
      return isWordIn(article, at - 1, OF) &&
        isWordIn(article, at - 2, BEFORE_OF) &&
        isCapitalized(article, at - 2)
        ? at - 2
        : undefined;
    if (isWordIn(article, at, AND)) {
      const joins =
        isWordIn(article, next, AFTER_AND) ||
        (isFirm && next === end - 1 && !isOtherFirm(article, at, next, form)) ||
        isPairOfTrades(article, at, form);
      return joins && isNameWord(article, at - 1) && !isWordIn(article, at - 1, STOPS) ? at - 1 : undefined;
    }
    if (isWordIn(article, next, COUNTRY_TAILS) && next === end - 1 && isCharacter(article, at, ','))
      return isNameWord(article, at - 1) ? at - 1 : undefined;
    return isFirm && hasAmpersand(article, next, end) ? partnerBefore(article, at) : undefined;
  },
});

/** `Citi Financial (India) Ltd.`: first token of the brackets that end before `end`, or `end`. */
const beforeBrackets = (article: Article, end: number): number => {
  if (!isCharacter(article, end - 1, ')')) return end;
  for (let at = end - 2; at >= end - 5; at -= 1) {
    if (isCharacter(article, at, '(')) return isNameWord(article, at - 1) && at < end - 2 ? at : end;
    if (!isNameWord(article, at)) return end;
  }
  return end;
};

/** True when the words before a doubtful form can be a company's: a name, not `the Company`, `Avenue SE`, `Federal … Corporation`. */
const isPlausible = (article: Article, first: number, end: number, form: number, last: number): boolean => {
  if (isWordIn(article, form, SURE_FORMS)) return true;
  if (isNameWord(article, last) && inOneSentence(article, form, last) && !isHeadline(article, form))
    return false;
  const isLong = (article.tokens.end[form] as number) > (article.tokens.start[form] as number) + 3;
  // `Larch City Development Holding Corporation`
  const isHolding = isWordIn(article, end - 1, HOLDING);
  let proper = false;
  for (let at = first; at < end; at += 1) {
    if (isWordIn(article, at, PLACE_LIKE)) return false;
    if (isWordIn(article, at, PUBLIC_WORDS) && isWordIn(article, form, CORPORATION) && !isHolding)
      return false;
    // `Indiana Economic Development Corp.`
    if (isWordIn(article, at, ECONOMIC) && isWordIn(article, at + 1, PUBLIC_WORDS)) return false;
    proper ||= isNameWord(article, at) && !COMMON.has(article, at);
  }
  return proper || (isLong && end - first >= 2);
};

const find = (article: Article, at: number): Found | undefined => {
  if (!isLegalForm(article, at)) return undefined;
  const last = formEnd(article, at);
  if (nextForm(article, last) !== undefined) return undefined;
  const form = firstForm(article, at);
  let end = isCharacter(article, form - 1, ',') && isAttached(article, form - 1) ? form - 1 : form;
  end = beforeBrackets(article, end);
  if (
    end !== form &&
    isWordIn(article, form, DOUBTFUL_FORMS) &&
    isCharacter(article, form - 1, ',') &&
    !isCharacter(article, form + 1, '.') &&
    kindAt(article, form) !== TokenKind.Dotted &&
    !(isWordIn(article, form, PARTNERSHIPS) && kindAt(article, form) === TokenKind.Upper)
  )
    return undefined;
  const first = behindHeading(article, nameStart(article, end, optionsFor(form, end)), end);
  if (first >= end || !isPlausible(article, first, end, form, last)) return undefined;
  if (
    first === end - 1 &&
    (kindAt(article, first) === TokenKind.Initial ||
      isWordIn(article, first, STATES) ||
      isWordIn(article, first, DEMONYMS))
  )
    return undefined;
  if (
    isSentenceStart(article, first) &&
    first === end - 1 &&
    COMMON.has(article, first) &&
    isWordIn(article, form, DOUBTFUL_FORMS)
  )
    return undefined;
  const ticker = tickerAfter(article, last);
  return foundAt(article, first, last, {
    score: isWordIn(article, form, SURE_FORMS) ? 0.95 : 0.8,
    refersTo: companyReference(article, first, end, last),
    attributes: ticker ? { ticker } : undefined,
  });
};

export const legalForm: CueRule = {
  id: 'company/legal-form',
  why: 'A legal form as last word names a company: “Maple Hollow, Inc., and Saddle Creek Candles, LLC, were fined”.',
  cues: [...SURE_FORMS.words, ...DOUBTFUL_FORMS.words],
  find,
};
