// Words that tell which country an article is about, by ISO 3166-1 code: names, demonyms, cities, institutions, money.
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';

/** Words of each country; each occurrence is one vote. Words that are also other things are left out (`Jersey`, `Reading`). */
export const COUNTRY_WORDS: Readonly<Record<string, WordSet>> = {
  US: wordSet(
    'u.s. u.s u.s.a. usa american americans america california texas florida york manhattan brooklyn chicago illinois washington virginia massachusetts boston pennsylvania philadelphia ohio michigan georgia',
    'arizona colorado minnesota wisconsin missouri maryland tennessee louisiana kentucky oregon oklahoma connecticut utah nevada iowa kansas arkansas mississippi alabama nebraska delaware hawaii alaska idaho montana wyoming',
    'carolina dakota vermont maine seattle houston dallas miami atlanta detroit denver phoenix calif tex fla ill mass pa ariz colo minn tenn fbi sec ftc doj nsa cia ice dhs irs republican republicans democrat democrats democratic',
    'trump biden obama clinton bush gop scotus s.d.n.y. ninth redmond cupertino',
  ),
  GB: wordSet(
    'uk u.k. britain british briton britons england english london scotland scottish wales welsh edinburgh glasgow manchester birmingham leeds liverpool cardiff belfast westminster whitehall mps £ pence tory tories labour downing',
    'gchq ofcom qc kc hmrc cps solicitor barrister barristers southwark strasbourg colour organisation defence programme behaviour',
  ),
  IE: wordSet(
    'ireland irish dublin cork galway limerick dáil taoiseach garda gardaí gardai oireachtas tánaiste rté éireann',
  ),
  IN: wordSet(
    'india indian indians delhi mumbai bengaluru bangalore chennai kolkata hyderabad gujarat maharashtra kerala karnataka punjab haryana bihar rajasthan lakh crore rs ₹ modi bjp lok sabha aadhaar tamil uttar pradesh bombay calcutta madras allahabad shri advocate',
  ),
  CA: wordSet(
    'canada canadian canadians ontario quebec québec toronto ottawa montreal montréal vancouver alberta calgary edmonton manitoba winnipeg saskatchewan rcmp c$',
  ),
  AU: wordSet(
    'australia australian australians sydney melbourne canberra brisbane queensland perth adelaide tasmania hobart nsw accc asic a$ darwin',
  ),
  NZ: wordSet('zealand auckland wellington christchurch maori māori nz$ dunedin'),
  ZA: wordSet('african johannesburg pretoria gauteng durban anc zuma ramaphosa bloemfontein kwazulu'),
  IL: wordSet('israel israeli israelis jerusalem knesset aviv shekel netanyahu'),
  IT: wordSet('italy italian italians rome milan naples turin vatican'),
  DE: wordSet('germany german germans berlin munich frankfurt hamburg karlsruhe bundestag'),
  FR: wordSet('france french paris lyon marseille macron'),
  ES: wordSet('spain spanish madrid barcelona catalonia catalan'),
  NL: wordSet('netherlands dutch amsterdam rotterdam'),
  PK: wordSet('pakistan pakistani islamabad lahore karachi sindh'),
  BD: wordSet('bangladesh bangladeshi dhaka'),
  LK: wordSet('lanka lankan colombo'),
  NG: wordSet('nigeria nigerian lagos abuja'),
  KE: wordSet('kenya kenyan nairobi'),
  UG: wordSet('uganda ugandan kampala'),
  GH: wordSet('ghana ghanaian accra'),
  ZW: wordSet('zimbabwe zimbabwean harare'),
  SG: wordSet('singapore singaporean s$'),
  MY: wordSet('malaysia malaysian kuala lumpur'),
  PH: wordSet('philippines philippine filipino manila'),
  BR: wordSet('brazil brazilian brasília brasilia paulo'),
  MX: wordSet('mexican méxico'),
  JP: wordSet('japan japanese tokyo'),
  CN: wordSet('china chinese beijing shanghai'),
  HK: wordSet('hong hk$'),
  RU: wordSet('russia russian moscow kremlin'),
  UA: wordSet('ukraine ukrainian kyiv kiev'),
  PL: wordSet('poland polish warsaw'),
  SE: wordSet('sweden swedish stockholm'),
  NO: wordSet('norway norwegian oslo'),
  DK: wordSet('denmark danish copenhagen'),
  FI: wordSet('finland finnish helsinki'),
  EU: wordSet('eu e.u. european luxembourg brussels'),
};
