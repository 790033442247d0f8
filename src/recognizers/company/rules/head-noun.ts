// Names that close with a word of business: `Polonia Bancorp`, `Vertex Pharmaceuticals`, `Blue Ridge Restaurant`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isDefinedAcronym } from '../../shared/defined-acronym.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import { isNotedName } from '../../shared/noted-names.js';
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
import { companyReference } from '../company-name.js';
import { isLegalForm, nextForm } from '../legal-forms.js';
import { tickerAfter } from '../ticker-after.js';
import { foundAt } from '../../shared/found-at.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

/** `Securities and Exchange Commission` */
const SECURITIES = wordSet('securities');
const AND = wordSet('and');
const GIVEN_NAMES = wordList('shared/given-names');
const COMMON = wordList('shared/common-words');
const SURNAMES = wordList('shared/surnames');

/** Hardly ever anything but a company behind a name. */
const SURE_HEADS = wordSet(
  'holdings technologies pharmaceuticals therapeutics biosciences biotech biotechnologies airlines airways motors bancorp bancshares semiconductor semiconductors ventures brands wireless telecom realty pictures studios industries enterprises',
  'electronics aerospace biopharma oncology genomics homebuilders apparel outfitters jewelers breweries brewing petroleum telecommunications robotics bancorporation reinsurance aeronautics datacenters',
);

/** A company when the words before it are a name of their own. */
const LIKELY_HEADS = wordSet(
  'systems infrastructure entertainment communications energy insurance mortgage partners capital group media networks software solutions financial securities investments properties foods restaurants restaurant pharmacy labs laboratories logistics',
  'solicitors consulting records publishing productions interactive resources mining minerals steel oil gas chemical chemicals hotels resorts supermarkets stores trucking construction builders contractors plumbing roofing towing automotive dealership',
  'tech centers centres healthcare biomedical diagnostics analytics aviation shipping railway railways railroad freight wines winery vineyards distillery brewery bakery cafe pizzeria grill pub diner salon boutique jewelry furniture appliances outlet supermarket advisors advisers associates cooperative',
);

/** `Larch Locomotive Works`: heads that need a trade before them. */
const TRADE_HEADS = wordSet('works management services research markets');
const BEFORE_TRADE = wordSet(
  'locomotive iron steel engineering glass brick motor boiler machine engine rolling cement investment asset wealth capital property waste financial equity advisory transfer shareowner consulting transaction payment energy environmental technology engineering managed cloud web merchant marketing staffing distribution',
);

/** What stands before such a head in names that are no companies: `Working Group`, `Crime Solutions`, `Solar Energy`. */
const NOT_NAMES = wordSet(
  'theft working study focus support advisory expert interest pressure action contact task research minsk parliamentary user users steering peer hate criminal street gang age ethnic minority human natural renewable solar nuclear wind atomic clean green vital criminal',
  'health social mass news mainstream digital new public private venture trade arms national department atomic civil general operating control computer information education legal justice court prison penal school medical law criminal records official business personal intellectual',
  'critical transport public core family real the marine animal organized organised victim victims special major main early late department county city state federal police fire water homeland domestic dating unmarried same-sex auto life home health-care unemployment car motor title fraud chief office senior supervising worker workers',
);

const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'words',
  possessives: POSSESSIVES,
};

/** Trades whose firms are called by everyday words: `Blue Diamond Jewelry`, `Clear Water Plumbing`. */
const TRADE_NAMES = wordSet(
  'jewelry jewelers furniture restaurant restaurants grill pub diner salon bakery brewery cafe pizzeria pharmacy plumbing towing roofing trucking construction contractors builders dealership boutique appliances supermarket solutions analytics logistics realty landscaping associates',
);
/** Trades of firms that bear the full name of who founded them. */
const NAMED_TRADES = wordSet(
  'builders contractors construction plumbing roofing trucking realty solicitors jewelers associates',
);
const THE_OR_A = wordSet('the a an this that his her their its our');

/** True for two everyday words and a trade, whose capitals nothing else explains, or which an acronym behind them spells. */
const isTradeName = (article: Article, first: number, at: number): boolean =>
  isWordIn(article, at, TRADE_NAMES) &&
  first <= at - 2 &&
  first >= at - 3 &&
  (isDefinedAcronym(article, at + 2) ||
    (!isSentenceStart(article, first) &&
      kindAt(article, first - 1) === TokenKind.Lower &&
      !isWordIn(article, first - 1, THE_OR_A)));

/** `Larchmoor Data Centers`, but no other centre. */
const CENTERS = wordSet('centers centres');
const DATA = wordSet('data');
/** Kinds of data centre, and universities called `X Tech`. */
const KINDS = wordSet(
  'hyperscale colocation edge modular green sustainable cloud ai micro wholesale enterprise regional crypto bitcoin european american asian big ad fin climate high clean',
);
const TECH = wordSet('tech');
const TECH_UNIVERSITIES = wordSet(
  'georgia virginia texas louisiana michigan tennessee montana arkansas indiana',
);

/** `Philippine Airlines` is called so. */
const AIRLINES = wordSet('airlines airways');

/** False for the heads that name a company only behind certain words. */
const fitsHead = (article: Article, at: number, first: number): boolean => {
  const before = at - 1;
  if (isWordIn(article, at, TECH))
    return !isWordIn(article, before, TECH_UNIVERSITIES) && !isWordIn(article, before, KINDS);
  if (!isWordIn(article, at, CENTERS)) return true;
  if (!isWordIn(article, before, DATA) || first === before) return false;
  for (let word = first; word < before; word += 1)
    if (COMMON.has(article, word) || isWordIn(article, word, KINDS) || isNotedName(article, word))
      return false;
  return true;
};

const find = (article: Article, at: number): Found | undefined => {
  const last = at + 1;
  if (!isCapitalized(article, at) || isLegalForm(article, last) || nextForm(article, last) !== undefined)
    return undefined;
  // `Supervisor Michelle Steel`
  if (SURNAMES.has(article, at) && GIVEN_NAMES.has(article, at - 1)) return undefined;
  if (isWordIn(article, at, TRADE_HEADS) && !isWordIn(article, at - 1, BEFORE_TRADE)) return undefined;
  const isSure = isWordIn(article, at, SURE_HEADS);
  if (!isSure && isHeadline(article, at)) return undefined;
  if (isWordIn(article, at, SECURITIES) && isWordIn(article, last, AND)) return undefined;
  // another capital goes on with the name, whose own head decides
  if (isNameWord(article, last) && inOneSentence(article, at, last) && !isHeadline(article, at))
    return undefined;
  if (isAttached(article, last) && !isSentenceEnd(article, last)) return undefined;
  const first = nameStart(article, at, options);
  if (first === at || isWordIn(article, at - 1, NOT_NAMES)) return undefined;
  // `Corwin Larchman Builders`: a full name before a trade, but `Melanie Capital` is a person
  if (
    !isSure &&
    GIVEN_NAMES.has(article, first) &&
    !(first === at - 2 && isWordIn(article, at, NAMED_TRADES))
  )
    return undefined;
  const isAirline = isWordIn(article, at, AIRLINES);
  if (
    first === at - 1 &&
    ((isWordIn(article, first, DEMONYMS) && !isAirline) || kindAt(article, first) === TokenKind.Initial)
  )
    return undefined;
  if (!fitsHead(article, at, first)) return undefined;
  let proper = false;
  for (let word = first; word < at; word += 1)
    proper ||=
      isNameWord(article, word) &&
      !COMMON.has(article, word) &&
      (isAirline || !isWordIn(article, word, DEMONYMS));
  if (
    !proper &&
    !isTradeName(article, first, at) &&
    (!isSure || isHeadline(article, at) || isSentenceStart(article, first))
  )
    return undefined;
  const ticker = tickerAfter(article, last);
  return foundAt(article, first, last, {
    score: isSure && proper ? 0.75 : 0.6,
    refersTo: companyReference(article, first, last, last),
    attributes: ticker ? { ticker } : undefined,
  });
};

const isSentenceEnd = ({ source, tokens }: Article, at: number): boolean =>
  /^[.,;:!?)\]'’"”\u2014-]/.test(source.text.charAt(tokens.start[at] as number));

export const headNoun: CueRule = {
  id: 'company/head-noun',
  why: 'Many firms are written without their legal form but with a word of their trade: “shares of Vertex Pharmaceuticals”.',
  cues: [...SURE_HEADS.words, ...LIKELY_HEADS.words, ...TRADE_HEADS.words],
  find,
};
