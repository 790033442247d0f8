// The words of court names: kinds, what may stand before and behind them, what makes them something else.
import { wordSet } from '../../model/word-set.js';

/** Kinds that name a court without more: `the Supreme Court`. */
export const STRONG_KINDS = wordSet('supreme high crown constitutional');

/** Kinds that take only a jurisdiction before them: `California Supreme Court`. */
export const HIGH_KINDS = wordSet('supreme high constitutional');

/** Kinds that alone name a court of the country spoken of, or describe one: less certain. */
export const MIDDLE_KINDS = wordSet(
  'apex',
  "superior district circuit family bankruptcy tax labour labor chancery commercial divisional magistrates magistrates' magistrate",
);

/** Every word that says what kind of court it is, before `Court`. */
export const KINDS = wordSet(
  "supreme high apex crown constitutional superior district circuit family bankruptcy tax labour labor chancery commercial divisional magistrates magistrates' magistrate probate federal administrative criminal civil municipal juvenile",
  'appeal appeals appellate surrogate surrogates coroner coroners sheriff sheriffs sessions regional land housing traffic justice police city town county conciliation claims causes small intermediate general business planning',
  'technology construction companies special youth state provincial election environment environmental industrial compensation workers international central surveillance intelligence judicial customs trade pleas common orphans',
  "dependency territorial tribal economic arbitration arbitrazh competition enterprise property intellectual patent patents admiralty community children's childrens sharia military queens kings bench local trial quarter cassation pleas superior-level drugs tribal recorder recorders corporation mayor mayors alderman",
);

/** Words between two kinds: `Technology and Construction Court`. */
export const JOINERS = wordSet('and &');

/** Kinds in small letters that still name a court when a place stands before them: `Southwark crown court`. */
export const SMALL_KINDS = wordSet(
  "crown magistrates magistrates' sheriff supreme high superior county coroner's",
);

/** What follows `Court of`. */
export const OF_KINDS = wordSet(
  'appeal appeals justice cassation claims chancery protection session sessions common pleas criminal civil special human rights final first instance international trade federal queen king bench errors arbitration quarter military review small causes customs patent veterans domestic relations oyer terminer general',
);

/** `Court of Auditors`, `Court of Public Opinion`: no courts. */
export const OF_OTHERS = wordSet('auditors public law record opinion arms honor honour st history');

/** Geographic words that person grammar stops at and court names run over. */
export const GEOGRAPHY = wordSet(
  'u.s. u.s u.k. u.k d.c. d.c n.y. n.y n.j. county city town village borough state states district division circuit united kingdom union republic commonwealth territory territories province parish central federal national international european judicial international appellate department ward region centre center',
);

/** `District of Columbia Superior Court`: an `of` before the kind. */
export const PREFIX_OF = wordSet(
  'district state city commonwealth county town village borough province republic circuit territory',
);

/** Second halves of jurisdictions with `and`: `Punjab and Haryana High Court`. */
export const AND_SECONDS = wordSet(
  'wales haryana kashmir tobago labrador herzegovina ladakh nevis barbuda montenegro caicos miquelon futuna telangana walvis nicobar principe',
);

/** In headlines a supreme or high court takes only these before it. */
export const JURISDICTIONS = wordSet(
  'u.s. u.s us states uk u.k. eu kingdom alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada',
  'hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas utah vermont virginia washington wisconsin wyoming columbia d.c. n.y. n.j. calif brooklyn manhattan bronx queens rico guam',
  'ireland india australia canada zealand africa england wales scotland israel pakistan kenya uganda nigeria ghana singapore malaysia philippines bangladesh lanka kong jamaica belize zimbabwe zambia nepal brazil spain',
  'delhi bombay madras calcutta allahabad karnataka kerala gujarat rajasthan telangana orissa patna gauhati hyderabad haryana kashmir uttarakhand jharkhand chhattisgarh lahore sindh peshawar islamabad tripura manipur meghalaya sikkim pradesh',
  'wales queensland victoria tasmania ontario quebec alberta columbia manitoba saskatchewan scotia brunswick gauteng transvaal cape natal lagos dhaka state county european nation islands guinea leone emirates cyprus malta gibraltar bermuda bahamas barbados trinidad namibia botswana lesotho eswatini malawi tanzania rwanda germany france italy austria greece poland japan iraq turkey colombia mexico argentina chile',
);

/** Jurisdictions of two words by their second: the first comes with it. */
export const SECOND_HALVES = wordSet(
  'york jersey hampshire mexico carolina dakota virginia island islands rico zealand africa wales columbia scotia brunswick lanka kong kingdom states nation guinea leone ireland korea australia delhi pradesh',
);

/** Behind `Court` these make it a building, a street, an office or a programme. */
export const NOT_A_COURT = wordSet(
  'street road avenue lane drive place house houses building buildings complex tower square station tv hotel theatre theater apartments division reporter reporting room rooms watch list lists hill road. annex act ordinance fees',
);

/** Common words that open place names: `New York`, `Little Rock`, `Orange County`. */
export const PLACE_OPENERS = wordSet(
  'new north south east west northern southern eastern western upper lower middle central spring little grand great green orange lake king kings union clay rock sandy long big salt palm high fort mobile reading bath cook white black red blue forest silver fall falls',
);

/** Directions and numbers of districts. */
export const DIRECTIONS = wordSet('northern southern eastern western middle central');

export const ORDINALS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  '1st 2nd 2d 3rd 3d 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th',
);

/** Words a division of a court ends with: `, Civil Division`, `, First Department`. */
export const DIVISION_HEADS = wordSet(
  'division district circuit department county chamber bench branch term part',
);

/** Courts that the city behind them tells apart: `U.S. District Court in Manhattan`. */
export const LOCATED_KINDS = wordSet(
  "district bankruptcy superior circuit crown magistrates magistrates' magistrate county municipal family criminal civil juvenile traffic probate sheriff sessions regional city",
);

/** Nations and adjectives before a kind that do not tell one court from another. */
export const U_S = wordSet('u.s. u.s us united states federal');
