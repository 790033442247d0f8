// What around an ambiguous name (`Apple`, `Target`, `Ford`) says that the company is meant.
import type { Article } from '../../model/article.js';
import { TokenFlag, TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isHeadline } from '../shared/is-headline.js';
import { matchAhead } from '../shared/match-ahead.js';
import { isNameWord } from '../shared/name-start.js';
import {
  inOneSentence,
  isAttached,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../shared/token-text.js';

/** What an ambiguous name is besides: a word, a surname, a place, an acronym, another name. */
export type Sense = 'word' | 'surname' | 'place' | 'acronym' | 'name';

/** `Apple's lawyers`, `Redmond's filing`: what companies have. */
export const CORPORATE_POSSESSIONS = wordSet(
  'ceo cfo coo cto chief spokesman spokeswoman spokesperson shares stock shareholders investors lawyer lawyers attorney attorneys counsel general appeal appeals filing filings brief briefs complaint countersuit',
  'argument arguments motion request refusal objection customers users subscribers employees workers engineers products product devices phones smartphones tablets software hardware app apps store stores platform platforms',
  'project projects plan plans investment investments operations unit arm division proposal proposals deal deals executives',
  'service services website site server servers cloud data datacenter datacenters facility facilities headquarters campus profits profit revenue revenues earnings sales board founder cofounder co-founder subsidiary subsidiaries',
  'parent privacy terms policies search ads advertising business accounts market stake bid offer acquisition purchase merger patent patents trademark trademarks operating system systems browser email e-mail chips technology assistant',
);

/** `Apple shares`, `a Target store`: what a company's bare name stands before. */
const CORPORATE_NOUNS = wordSet(
  'ceo cfo coo cto president executive executives spokesman spokeswoman spokesperson shares stock shares shareholders lawyers attorneys employee employees users customers customer store stores app apps account accounts device devices products website headquarters',
  'analyst analysts economist economists strategist strategists cards station stations phone phones dealership dealerships warehouse warehouses driver drivers flight flights engineers founder subsidiary co-founder software smartphones tablets officials representatives statement gift restaurant restaurants hotel hotels brand',
);

/** Said of makes, whose names are no common words: `Ford trucks`, but not `Box trucks`. */
const MADE_THINGS = wordSet('vehicles vehicle cars car trucks truck models plant plants factory engines');

/** Of these, what stands behind names even where a sentence starts with them: `Target shares fell`, not `Orange trucks`. */
const SURE_NOUNS = wordSet(
  'ceo cfo coo cto president executive executives spokesman spokeswoman spokesperson shares stock shareholders',
);

/** Verbs that companies are subjects of, rarely the words that bear their names. */
const CORPORATE_VERBS = wordSet(
  'said says announced announces argued argues sued sues filed files fell rose gained slumped jumped dropped agreed agrees launched launches unveiled declined refused refuses appealed acquired bought buys makes sells reported reports posted plans planned introduced disclosed denied denies pays',
  'warned hired owns operates opened opens challenged challenges settled removed deleted released confirmed acknowledged joined submitted opposed urged insists insisted contends contended maintains countered responded replied complied violated infringed collected tracks tracked stores stored',
);

/** `retailer Target`, `automaker Ford` */
const COMPANY_KINDS = wordSet(
  'giant giants maker company firm retailer retailers carrier airline automaker carmaker chipmaker drugmaker chain startup start-up subsidiary operator provider publisher bank manufacturer insurer lender rival rivals competitor competitors conglomerate behemoth titan brand network platform',
);

/** Single words that name companies and hardly anything else, and famous ambiguous ones, to be seen beside another name in a list. */
const FAMOUS = wordSet(
  'google microsoft facebook twitter ibm intel cisco verizon amazon apple samsung yahoo ebay paypal netflix uber lyft airbnb salesforce hp dell oracle adobe comcast walmart costco nike pfizer boeing toyota honda bmw exxon bp vodafone huawei nokia sony tesla tiktok instagram',
  'whatsapp linkedin snapchat orange target meta alphabet nvidia reddit pinterest youtube ford chrysler volkswagen ericsson lg htc motorola blackberry at t sprint t-mobile dropbox linkedin aol tumblr spotify telus optus telstra unilever visa mastercard shell chevron starbucks pepsi coca-cola tesco asda sainsbury',
);

/** `owned by Blackstone`, `several run by Colt` */
const OWNED = wordSet(
  'owned acquired operated backed bought managed controlled funded built developed majority-owned part-owned leased',
);
const BY = wordSet('by');
const FROM = wordSet('from');
const FOR = wordSet('for');
const IS = wordSet('is was');

/** `Corgan is the architect`: what a company is to a building, and a person seldom. */
const PARTS = wordSet(
  'architect contractor developer operator tenant landlord supplier builder underwriter bookrunner insurer',
);

const JOINTS = wordSet('and or');
const IT = wordSet('it its');
const ARTICLES = wordSet('the this these those each every any no');
const OTHER_DETERMINERS = wordSet('a an his her their our its my your');
const PLACE_PREPOSITIONS = wordSet('in near from across of at outside inside throughout through around into');
const PLATFORM_PREPOSITIONS = wordSet('on via through using to');
const POSTING = wordSet(
  'post posts posted posting wrote writes tweeted shared said uploaded published appeared live video videos message messages profile page',
);

const isLineStart = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.LineStart) !== 0;

/** True when a capital at `at` is no consequence of its place: inside a sentence of small letters, after a small word or a comma. */
const hasTellingCapital = (article: Article, first: number, last: number): boolean => {
  if (isHeadline(article, first) || isSentenceStart(article, first) || isLineStart(article, first))
    return false;
  if (isNameWord(article, last) && inOneSentence(article, first, last)) return false;
  const before = kindAt(article, first - 1);
  return (
    before === TokenKind.Lower ||
    before === TokenKind.Number ||
    (isCharacter(article, first - 1, ',&;(') && !isSentenceStart(article, first - 1))
  );
};

/** `$2 billion`, `NZ$7.5bn`, `€600m`: what companies plan and offer. */
const SUM = /(?:[A-Z]{1,3})?[$\u20ac\u00a3\u00a5\u20b9]\d/y;

/** `Apple's lawyers`, `Apple's general counsel`, `Amazon's $2 billion plan`: possessive and a corporate noun within two words, or a sum. */
const ownsSomethingCorporate = (article: Article, last: number): boolean => {
  if (kindAt(article, last) !== TokenKind.Possessive) return false;
  return (
    isWordIn(article, last + 1, CORPORATE_POSSESSIONS) ||
    // `Alphabet's Class A shares`
    tokenText(article, last + 1) === 'Class' ||
    matchAhead(article, last + 1, SUM, 12) !== undefined ||
    // `Meta's Iowa facility`
    (kindAt(article, last + 1) !== TokenKind.Punctuation &&
      kindAt(article, last + 2) === TokenKind.Lower &&
      inOneSentence(article, last, last + 2) &&
      isWordIn(article, last + 2, CORPORATE_POSSESSIONS))
  );
};

/** `Alphabet's Google`: possessive and a famous name. */
const ownsFamous = (article: Article, last: number): boolean =>
  kindAt(article, last) === TokenKind.Possessive && isFamous(article, last + 1);

const isFamous = (article: Article, at: number): boolean =>
  isNameWord(article, at) && isWordIn(article, at, FAMOUS);

/** `Apple, Google and Facebook`, `Apple's, Google's`: a famous name beside it, over a comma or `and`, each with its possessive or none. */
const standsInList = (article: Article, first: number, last: number): boolean => {
  const isJoint = (at: number): boolean => isCharacter(article, at, ',&/') || isWordIn(article, at, JOINTS);
  const end = kindAt(article, last) === TokenKind.Possessive ? last + 1 : last;
  const after = isJoint(end) ? (isJoint(end + 1) ? end + 2 : end + 1) : -1;
  if (after > 0 && inOneSentence(article, first, after) && isFamous(article, after)) return true;
  const joint = isJoint(first - 1) ? (isJoint(first - 2) ? first - 3 : first - 2) : -1;
  const before = kindAt(article, joint) === TokenKind.Possessive ? joint - 1 : joint;
  return (
    before >= 0 &&
    inOneSentence(article, first, before) &&
    (isFamous(article, before) || (isCharacter(article, before, '.') && isFamous(article, before - 2)))
  );
};

const isPosted = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, PLATFORM_PREPOSITIONS) &&
  (isWordIn(article, first - 2, POSTING) || isWordIn(article, first - 3, POSTING));

/** `Shell to sell refinery`: what headlines say that companies will do. */
const PLANS = wordSet(
  'sell buy build pay cut close launch acquire open recall appeal hire invest merge settle raise shut expand lay unveil refund ban stop',
);
const TO = wordSet('to');

/** `Amazon has said it will spend`: the verb stands behind `has`. */
const verbBehind = (article: Article, last: number): number =>
  isWordIn(article, last, HAS) && isWordIn(article, last + 1, CORPORATE_VERBS) ? last + 1 : last;
const HAS = wordSet('has had also');

/** `Ford said it would recall`: what speaks of itself as `it` is no person. */
const isIt = (article: Article, last: number): boolean =>
  isWordIn(article, last, CORPORATE_VERBS) &&
  (isWordIn(article, last + 1, IT) ||
    (isWordIn(article, last + 2, IT) && kindAt(article, last + 1) === TokenKind.Lower));

/** `is the general contractor`: within four tokens. */
const hasPart = (article: Article, last: number): boolean =>
  isWordIn(article, last, IS) &&
  [last + 1, last + 2, last + 3].some(
    (at) => isWordIn(article, at, PARTS) && inOneSentence(article, last, at),
  );

/** `Apple, which stayed out,`: a word of every day has an article before it, at least where it opens a sentence. */
const goesOnWithWhich = (article: Article, first: number, last: number): boolean =>
  isSentenceStart(article, first) &&
  !isHeadline(article, first) &&
  isCharacter(article, last, ',') &&
  isWordIn(article, last + 1, WHICH) &&
  inOneSentence(article, first, last + 1);
const WHICH = wordSet('which whose');

/** Owned by it, sold to it for a sum, or it is the architect: said of a name that stands alone. */
const isPartyToDeal = (article: Article, first: number, last: number): boolean => {
  if (isNameWord(article, last) && inOneSentence(article, first, last)) return false;
  if (isWordIn(article, first - 1, BY)) return isWordIn(article, first - 2, OWNED);
  if (isWordIn(article, first - 1, FROM))
    return (
      isWordIn(article, first - 2, OWNED) &&
      isWordIn(article, last, FOR) &&
      matchAhead(article, last + 1, SUM, 12) !== undefined
    );
  if (isWordIn(article, first - 1, TO))
    return isWordIn(article, last, FOR) && matchAhead(article, last + 1, SUM, 12) !== undefined;
  return hasPart(article, last) && !isNameWord(article, first - 1);
};

/**
 * How sure it is that an ambiguous name over tokens `first` to `last` means the company: 0.75 with a sign, 0.6 for a weak
 * one, 0.4 without, which is below what stands on its own.
 */
export const corporateScore = (article: Article, first: number, last: number, sense: Sense): number => {
  if (ownsSomethingCorporate(article, last) && sense !== 'surname') return 0.75;
  if (ownsFamous(article, last)) return 0.6;
  const mayStandAlone = sense !== 'word' || !(isSentenceStart(article, first) || isHeadline(article, first));
  if (!isAttached(article, last) && isWordIn(article, last, mayStandAlone ? CORPORATE_NOUNS : SURE_NOUNS))
    return 0.75;
  if (sense !== 'word' && !isAttached(article, last) && isWordIn(article, last, MADE_THINGS)) return 0.75;
  if (isWordIn(article, first - 1, COMPANY_KINDS) && inOneSentence(article, first - 1, first)) return 0.75;
  if (standsInList(article, first, last) || isPosted(article, first)) return 0.75;
  if (sense === 'word' && goesOnWithWhich(article, first, last)) return 0.6;
  if (isPartyToDeal(article, first, last)) return 0.6;
  if (sense === 'acronym') return isHeadline(article, first) ? 0.4 : 0.6;
  const verb = verbBehind(article, last);
  if (sense === 'surname') return ownsSomethingCorporate(article, last) || isIt(article, verb) ? 0.55 : 0.4;
  if (
    !isHeadline(article, first) &&
    isWordIn(article, verb, CORPORATE_VERBS) &&
    !isWordIn(article, first - 1, ARTICLES)
  )
    return 0.75;
  if (isWordIn(article, last, TO) && isWordIn(article, last + 1, PLANS)) return sense === 'word' ? 0.6 : 0.4;
  if (isWordIn(article, first - 1, ARTICLES) || !hasTellingCapital(article, first, last)) return 0.4;
  if (sense === 'word') return isWordIn(article, first - 1, OTHER_DETERMINERS) ? 0.6 : 0.75;
  return sense === 'place' ||
    isWordIn(article, first - 1, PLACE_PREPOSITIONS) ||
    isWordIn(article, first - 1, OTHER_DETERMINERS)
    ? 0.4
    : 0.6;
};
