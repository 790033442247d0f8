// Acronyms that no list knows and nothing defines: how sure it is that one names a body or a company.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from './character-at.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from './token-text.js';
import { wordList } from './word-list.js';

const COMMON = wordList('shared/common-words');

/** Capitals that name no body: things, ranks, money, hours, techniques, laws, forms, places. */
const NOT_BODIES = wordSet(
  'usa uae ussr drc prc dprk rok nyc nsw ceo cfo coo cto cio ciso evp svp phd mba esq dvd dvds api apis url urls http https html xml json pdf pdfs usb cpu cpus gpu gpus ram ssd lan wan vpn vpns dns tcp udp isp isps sms mms gps lte rfid nfc sim gui ide sdk llm llms gpt csv png jpg jpeg gif sql php css rss',
  'dna rna pcr hiv aids covid sars mers adhd ptsd ivf mri icu std ocd bmi cpr ppe pfas pcb pcbs co2 lng lpg cng hfc led lcd cctv gdp gnp vat cpi ipo ipos esg roi kpi faq faqs asap diy fyi rsvp usd gbp eur cad aud inr jpy chf cny hkd sgd zar est edt pst pdt cst cdt mst mdt gmt utc bst ist cet cest aest suv suvs hov atm atms pin pins ids',
  'ngo ngos mps mep meps msp msps dui dwi bbq lgbt lgbtq lgbtqi lgbtqia bame wmd wmds ied ieds rpg rpgs icbm uav uavs ufo ufos vip vips aka mou mous mlat mlats rfp rfps nda ndas sla slas pii gdpr ccpa hipaa ferpa coppa fisa ecpa dmca rico nepa ada flsa erisa foia pil pils ferc-order pipeda rti pmla uapa ipc crpc slapp agm egm llc llp inc ltd plc gaap ifrs eps ebitda etf etfs reit reits nav otc',
  'swat seal sat gpa gcse ged stem era rbi rbis mvp mvps atv atvs rvs qbs ppv dlc rpg mmo npc fps ceos cfos pcs tvs cds lps eps hoa hoas pta ptas hmo hmos dog tbd tba mph kph rpm mpg hvac phev bev evs toc ref mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec kcs qcs jjs dna-test hms uss rms mv ssgt sgt cpl pvt col gen capt cmdr maj brig',
);
const ROMAN = /^[IVXLC]+$/;

/** `the FMRC said`, `NHUR acquired`: what bodies and companies do and things do not. */
const VERBS = wordSet(
  'said says told announced announces argued argues warned warns claimed claims urged urges denied denies agreed agrees refused refuses declined declines confirmed confirms filed files sued sues acquired acquires bought owns owned operates invests launched plans planned intends hired decided decides believes condemned criticised criticized',
  'reported reports appointed elected approved approves rejected rejects purchased merged signed joined founded voted represents demanded demands acknowledged responded insisted insists maintains contends recommended recommends investigated investigates oversees manages employs serves issued published expects has',
);
/** `JPMC's subsidiary`, `FMRC officials`: what only bodies and companies have. */
const HELD = wordSet(
  'spokesman spokeswoman spokesperson officials official members member chief director directors president leader leaders leadership chairman chairwoman chair secretary-general treasurer militants fighters forces commander commanders lawyers lawyer attorneys representative representatives shareholders stockholders subsidiary subsidiaries headquarters',
  'clients customers investors board staff employees personnel executives executive ceo founder founders co-founder volunteers activists delegates affiliate affiliates committee congress conference website webpage statement spokespeople counsel',
);
const OF = wordSet('of for by with from to at');
/** `members of the TAB`, `agreements with FDC`, `according to SOHR` */
const BEFORE_OF = wordSet(
  'subsidiary subsidiaries affiliate affiliates member members director president head chief leader leaders chairman chairwoman founder spokesman spokeswoman spokesperson board ceo shareholders officials representatives lawyer lawyers attorney executive officer division unit arm branch acquisition chair co-founder secretary-general trustees commissioners',
);
const PARTIES = wordSet(
  'according owned founded operated managed funded run established employed hired agreement agreements contract merger partnership conceived drafted sponsored backed accredited licensed commissioned organized organised hosted convened',
);
const JOINED = wordSet('joined founded sued acquired');
const THE = wordSet('the');

const isUpperText = (article: Article, at: number): boolean =>
  article.sentences[article.tokens.sentence[at] as number]?.casing !== 'sentence';

/** A capital word beside it belongs to the same name, or the line shouts. */
const standsAlone = (article: Article, at: number): boolean => {
  for (const beside of [at - 1, at + 1]) {
    const kind = kindAt(article, beside);
    if (!inOneSentence(article, at, beside)) continue;
    if (
      kind === TokenKind.Upper ||
      kind === TokenKind.Title ||
      kind === TokenKind.Initial ||
      kind === TokenKind.Dotted
    )
      return false;
    if (kind === TokenKind.Number || kind === TokenKind.Alphanumeric) return false;
  }
  if (isAttached(article, at) && !isCharacter(article, at - 1, '"\u201c\u2018\u2014')) return false;
  return !isAttached(article, at + 1) || !isCharacter(article, at + 1, '-/&@_:#\u2010\u2011+*');
};

/** 0.6 when the words around the acronym are those of a body or company, 0 when nothing says so. */
export const unknownAcronymScore = (article: Article, at: number): number => {
  const length = (article.tokens.end[at] as number) - (article.tokens.start[at] as number);
  if (length < 3 || length > 6 || isWordIn(article, at, NOT_BODIES) || COMMON.has(article, at)) return 0;
  if (isUpperText(article, at) || ROMAN.test(tokenText(article, at)) || !standsAlone(article, at)) return 0;
  const isOwner = kindAt(article, at + 1) === TokenKind.Possessive;
  const next = isOwner ? at + 2 : at + 1;
  if (inOneSentence(article, at, next) && isWordIn(article, next, HELD)) return 0.6;
  if (!isOwner && isWordIn(article, next, VERBS)) return 0.6;
  const before = isWordIn(article, at - 1, THE) ? at - 2 : at - 1;
  if (isWordIn(article, before, JOINED)) return 0.6;
  if (!isWordIn(article, before, OF)) return 0;
  return isWordIn(article, before - 1, BEFORE_OF) || isWordIn(article, before - 1, PARTIES) ? 0.6 : 0;
};
