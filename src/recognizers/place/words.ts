// Words around place names: what comes before, what follows, what a place is made of.
import { wordSet } from '../../model/word-set.js';

/** A capitalised word behind these is a place far more often than not. */
export const STRONG_BEFORE = wordSet(
  'in near outside inside across throughout around within downtown northern southern eastern western northwestern northeastern southwestern southeastern central greater upper lower suburban rural neighboring neighbouring nearby',
);

/** Behind these a place is likely, a person possible. */
export const WEAK_BEFORE = wordSet(
  'from to at of toward towards between via through into off over left leaving visiting visited reached',
);

/** Nouns that a place name modifies: `Dublin court`, `Cork man`. */
export const MODIFIED = wordSet(
  'based area areas resident residents native natives mayor police city town village suburb suburbs county borough district province region state island islands coast airport port harbor harbour street streets neighborhood neighbourhood',
  'man woman couple family office offices headquarters official officials authorities government council court courts courthouse courtroom jury judge prosecutor prosecutors detective detectives campus plant factory facility hotel restaurant restaurants',
  'school schools university hospital hospitals store stores branch bureau market jail prison home homes house apartment bar nightclub club church mosque lawyer attorney businessman businesswoman',
);

/** Compass words that belong to a place name when they are capitalised. */
export const DIRECTIONS = wordSet(
  'north south east west northern southern eastern western northwest northeast southwest southeast central greater upper lower inner outer mid',
);

/** Capitalised words that start a longer place name: `East Palo Alto`, `New Castle`. */
export const PLACE_OPENERS = wordSet(
  'north south east west new old fort port mount mt lake san santa santo saint st ste los las la el le les point cape glen upper lower great big little grand royal st. bad rio ciudad villa puerto al tel kafr',
);

/** Titles: a name behind them is a person's. */
export const PERSON_BEFORE = wordSet(
  'mr mrs ms mx miss dr prof professor judge justice magistrate sen senator rep representative gov governor president chancellor minister secretary officer detective sergeant sgt lieutenant lt captain capt colonel col general gen',
  'sheriff deputy commissioner ambassador attorney lawyer prosecutor lord lady sir dame king queen prince princess pope cardinal bishop archbishop father sister brother uncle aunt messrs chairman ceo director coach actor actress singer saint hurricane tropical',
);

/** Verbs of people: `Jordan said`. */
export const PERSON_VERBS = wordSet(
  'said says told tells testified testifies argued argues wrote writes added adds pleaded pled admitted admits denied denies claimed claims replied explained recalled was',
);

/** Heads of bodies, companies and papers: `Boston University`, `Washington Post`. */
export const BODY_AFTER = wordSet(
  'university college institute polytechnic times post herald tribune globe journal gazette chronicle examiner telegraph inc corp ltd llc plc fc airlines airways bank orchestra symphony philharmonic press convention protocol treaty agreement accord accords declaration',
  'agreements conventions bar act decision amendment cathedral diocese archdiocese warriors review law',
);

/** Bodies that are named after a place with `of`: `Bank of Ireland`. */
export const BODY_OF = wordSet(
  'bank university college institute church archdiocese diocese museum bishop archbishop duke duchess earl prince princess king queen lord lady count baron marquess treaty',
);

/** Capitalised words behind a place that leave it a place of its own: offices, government bodies, courts. */
export const OFFICE_AFTER = wordSet(
  'da d.a. district attorney attorneys deputy assistant state federal county city superior supreme high circuit court courts magistrate bankruptcy chief judge judges justice police sheriff sheriffs fire mayor governor gov sen rep senator congressman congresswoman assemblyman',
  'assemblymember councilman councilwoman councilmember supervisor treasurer controller secretary president prime vice premier foreign minister ministry department dept government parliament congress senate house legislature treasury national central army navy air marine marines military',
  'coast customs immigration attorney solicitor lieutenant lt public region regional metropolitan metro municipal probate family criminal civil juvenile commissioner ambassador embassy consulate inspector comptroller representative republican democrat democratic democrats republicans officer officers detective',
  'special capitol postal patent trademark tax internal environmental food drug drugs department trade commerce labor labour energy education health homeland citizenship geological border consumer securities nuclear first second third fourth fifth sixth seventh eighth ninth tenth eleventh constitution constitutional',
  'area new labour labor tory green liberal conservative mpp mla msp weekday time residents officials natives police mp mps md td tds mep meps ceo dr mr mrs ms miss and or',
);

/** Offices that only a town, county or state has: `Riverside District Attorney`. */
export const LOCAL_OFFICE = wordSet(
  'district county city superior police mayor sheriff fire municipal prosecutor prosecutors',
);

/** Capitalised words before a place that leave it a place of its own. */
export const PLACE_LEADS = wordSet(
  'countries states nations republics',
  'downtown mainland metropolitan former in at from near to of the and or for via mid modern-day occupied ancient imperial nazi communist soviet colonial neighboring rural',
);

export const CALENDAR = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter fall easter christmas ramadan',
);

/** Alone and before most words a president. */
export const PRESIDENTS = wordSet('trump obama biden bush clinton reagan');

/** Capitalised words that are no place behind a preposition. */
export const NO_PLACE = wordSet(
  'the a an this that these those he she it they we i you his her its their our my who what when where why how if because although while since after before during and or but not no yes as at by for from in into of on to with',
  'mr mrs ms dr judge justice congress parliament senate house court courts section sections article articles chapter title part rule rules act bill amendment schedule annex appendix exhibit count counts division department ministry office bureau agency commission committee council board union party league association',
  'twitter facebook google instagram youtube tiktok snapchat chrome firefox photoshop windows android linux java javascript python bitcoin ethereum medicare medicaid covid internet web wikipedia islam christianity hinduism buddhism judaism allah god jesus christ bible quran',
  'state states county city town government republic university college school hospital center centre police army navy air force marine corps world war wars phase level grade class group room unit table figure step stage season week day year today yesterday tomorrow',
  'democrat democrats republican republicans liberal conservative labour tory tories gop putin apple microsoft amazon netflix intel nvidia tesla uber',
);

export const PLACE_LINKS = wordSet(
  'de del la las los el of the upon on le les du des da do dos al sur am an der den',
);

/** News agencies in brackets behind a dateline. */
export const AGENCIES = wordSet('ap reuters afp upi cnn bloomberg xinhua pti ani dpa efe');
