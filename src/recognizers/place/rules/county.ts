// `Orange County`, `Riverside and Orange counties`, `County Cork`, `City of Dublin`, `state of California`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameBefore } from '../name-before.js';
import { nameAfter } from '../name-after.js';
import { wordList } from '../../shared/word-list.js';
import { unlistedFound } from '../place-found.js';
import { behindLink } from '../place-lists.js';
import { looksLikePlace } from '../place-shape.js';

/** Bodies and offices that a county or city does not start: `County Court`, `City Council` are said of it. */
const NOT_ALONE = wordSet(
  'board council attorney attorneys executive clerk commissioner commissioners manager hall',
);
const LINKS = wordSet('and or &');
const PLURAL_HEADS = wordSet('counties');

const COUNTY: CueRule = {
  id: 'place/county',
  why: '"Orange County District Attorney Todd Spitzer": a capitalised name before County, Parish, Township is one place with it.',
  cues: wordSet('county parish township borough oblast prefecture governorate voivodeship raion shire'),
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const first = behindQuote(article, nameBefore(article, at, { max: 3, stops: COUNTY_STOPS }), at);
    if (first === at || isWordIn(article, first, NOT_ALONE)) return undefined;
    return unlistedFound(article, first, at + 1, 0.93);
  },
};

/** `a panel titled “Understanding Alder County’s Offices”`: a word of every day that opens a quotation is no name. */
const behindQuote = (article: Article, first: number, head: number): number =>
  first < head - 1 && isCharacter(article, first - 1, '\u201c"') && isEverydayWord(article, first)
    ? first + 1
    : first;

const COUNTY_STOPS = wordSet('city county parish church');

/** Names of a list from the one before `head` back: `Riverside, Orange and San Diego counties`. */
const namesOfList = (article: Article, head: number): Found[] => {
  const found: Found[] = [];
  let end = head;
  for (let count = 0; count < 8; count += 1) {
    const first = nameBefore(article, end, { max: 3 });
    if (first === end) break;
    found.unshift(unlistedFound(article, first, end, 0.85));
    let gap = first - 1;
    if (isWordIn(article, gap, LINKS)) gap -= isCharacter(article, gap - 1, ',') ? 2 : 1;
    else if (isCharacter(article, gap, ',')) gap -= 1;
    else break;
    if (!inOneSentence(article, gap, head)) break;
    end = gap + 1;
  }
  return found;
};

const COUNTIES: CueRule = {
  id: 'place/counties',
  why: '"prosecutors in Riverside and Orange counties": each name of the list is a place.',
  cues: PLURAL_HEADS,
  find: (article, at) => {
    const found = namesOfList(article, at);
    return found.length > 0 ? found : undefined;
  },
};

const IRISH_COUNTY: CueRule = {
  id: 'place/county-before',
  why: 'Irish and British counties put the head first: County Cork, Co. Kildare.',
  cues: wordSet('county co'),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title) return undefined;
    const start = isCharacter(article, at + 1, '.') ? at + 2 : at + 1;
    if (isWordIn(article, at, wordCo) && start === at + 1 && !inOneSentence(article, at, start))
      return undefined;
    const last = nameAfter(article, start, { max: 1 });
    if (last === start || !isWordIn(article, start, IRISH_COUNTIES)) return undefined;
    return [...townsBefore(article, at), unlistedFound(article, at, last, 0.93)];
  },
};

/** `Walshtown, Lask, Co Dublin`: townland and town before their county. */
const townsBefore = (article: Article, county: number): Found[] => {
  const found: Found[] = [];
  for (let end = county - 1; found.length < 2 && isCharacter(article, end, ',');) {
    const first = nameBefore(article, end, { max: 2 });
    if (first === end || !inOneSentence(article, first, county) || isSentenceStart(article, first)) break;
    found.unshift(unlistedFound(article, first, end, 0.7));
    end = first - 1;
  }
  return found;
};

const wordCo = wordSet('co');
const IRISH_COUNTIES = wordSet(
  'antrim armagh carlow cavan clare cork derry donegal down dublin durham fermanagh galway kerry kildare kilkenny laois leitrim limerick londonderry longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow',
);

const CIVIC_HEADS = wordSet(
  'city county municipality town village borough township republic kingdom emirate principality bay gulf strait straits isle isles sea cape',
  'port canton island islands duchy sultanate caliphate oblast archipelago isthmus mount lake plain plains vale',
);

const CITY_OF: CueRule = {
  id: 'place/city-of',
  why: '"the Municipality of Livorno", "City of Sunland Park", "Gulf of Aden": head and name are one place.',
  cues: CIVIC_HEADS,
  find(article, at) {
    if (!isCapitalized(article, at) || !isWordIn(article, at + 1, OF)) return undefined;
    if (kindAt(article, at + 1) !== TokenKind.Lower && kindAt(article, at) !== TokenKind.Upper)
      return undefined;
    const start = isWordIn(article, at + 2, THE) ? at + 3 : at + 2;
    const last = nameAfter(article, start, { max: 3 });
    if (last === start) return undefined;
    return unlistedFound(article, at, last, 0.93);
  },
};

const OF = wordSet('of');
const THE = wordSet('the');

const STATE_OF: CueRule = {
  id: 'place/state-of',
  why: '"the city of Clonee", "the province of Hubei": a small head says that its name is a place.',
  cues: wordSet(
    'city town village province state suburb district region county island port hamlet neighborhood neighbourhood municipality capital outskirts townland',
    'towns villages townlands parishes suburbs hamlets counties districts',
    'north south east west northeast northwest southeast southwest coast mayor governor prefect',
  ),
  find(article, at) {
    if (!isWordIn(article, at + 1, OF)) return undefined;
    if (kindAt(article, at) !== TokenKind.Lower) return undefined;
    const last = nameAfter(article, at + 2, { max: 3 });
    if (last === at + 2) return undefined;
    const found = unlistedFound(article, at + 2, last, 0.8);
    return isWordIn(article, at, SEVERAL) ? [found, ...restOfList(article, last)] : found;
  },
};
const SEVERAL = wordSet('towns villages townlands parishes suburbs hamlets counties districts');

/** `of Harble, Jigmere | and Newmoor`: the names that go on behind `last`. */
const restOfList = (article: Article, last: number): Found[] => {
  const first = behindLink(article, last);
  const end = first > last ? nameAfter(article, first, { max: 3 }) : first;
  return end > first ? [unlistedFound(article, first, end, 0.7), ...restOfList(article, end)] : [];
};

const SEAT: CueRule = {
  id: 'place/seat',
  why: '"the MPP for Kenora", "TD for Galway East": a member of parliament sits for a place.',
  cues: wordSet('mp mpp mla mlc td msp ms mep mps mpps tds msps'),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Upper || !isWordIn(article, at + 1, FOR)) return undefined;
    const last = nameAfter(article, at + 2, { max: 3 });
    if (last === at + 2 || !looksLikePlace(article, at + 2, last)) return undefined;
    return unlistedFound(article, at + 2, last, 0.75);
  },
};
const FOR = wordSet('for');

const PROVINCE: CueRule = {
  id: 'place/province',
  why: '"Hubei province", "the Mandovi river", "Odenwaldkreis district": the name before a small head is a place.',
  cues: wordSet(
    'province oblast prefecture governorate peninsula archipelago airport airfield',
    'river village hamlet suburb valley municipality island islands district lake neighborhood neighbourhood mountains desert',
  ),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Lower) return undefined;
    const first = nameBefore(article, at, { max: 2 });
    // `the Dutch province of Groningen`
    if (first === at || (first + 1 === at && isWordIn(article, first, DEMONYMS))) return undefined;
    if (isWordIn(article, at, CERTAIN_HEADS)) return unlistedFound(article, first, at, 0.8);
    const isPerson = GIVEN.has(article, first) || (at === first + 1 && SURNAMES.has(article, first));
    return isPerson || isHeadline(article, at) || !looksLikePlace(article, first, at)
      ? undefined
      : unlistedFound(article, first, at, 0.55);
  },
};
const CERTAIN_HEADS = wordSet('province oblast prefecture governorate peninsula archipelago');
const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

export const COUNTY_RULES: readonly CueRule[] = [
  COUNTY,
  COUNTIES,
  IRISH_COUNTY,
  CITY_OF,
  STATE_OF,
  SEAT,
  PROVINCE,
];
