// Places that no list knows: after `in`, before `-based`, as a dateline.
import type { Article } from '../../../model/article.js';
import { TokenFlag, TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isNotedName } from '../../shared/noted-names.js';
import { isListedPlace } from '../../shared/listed-places.js';
import { LANDFORMS } from '../../shared/landforms.js';
import { isBeforeHome, OWNERS } from '../../shared/homes.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { skipEmphasis } from '../../shared/skip-emphasis.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { AGENCIES, PLACE_OPENERS } from '../words.js';
import { isHome } from '../is-home.js';
import { nameAfter } from '../name-after.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';
import { rememberPlace } from '../place-lists.js';
import { looksLikePlace } from '../place-shape.js';

const COMMON = wordList('shared/common-words');
const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');
/** What may follow a place behind a preposition, when it is not a full stop or comma. */
const GOES_ON = wordSet(
  'and or but on in at where when while who which that to for from with by after before during is was were are has had have will would could as since until because yesterday today last this next near between around about if than area region since then following together alone',
);

const isEnd = (article: Article, at: number, last: number): boolean => {
  if (!inOneSentence(article, at, last)) return true;
  if (kindAt(article, last) === TokenKind.Lower) return isWordIn(article, last, GOES_ON);
  return isCharacter(article, last, '.,;:)?!\u201d"\u2014\u2013');
};

/** `born in Senlis, Oise,`: the name behind the comma is where the first lies, when the phrase ends with it. */
const restOfAddress = (article: Article, at: number, comma: number): Found | undefined => {
  if (!isCharacter(article, comma, ',')) return undefined;
  const first = comma + 1;
  const last = nameAfter(article, first, { max: 2 });
  if (
    last === first ||
    !looksLikePlace(article, first, last) ||
    GIVEN.has(article, first) ||
    SURNAMES.has(article, first)
  )
    return undefined;
  return !inOneSentence(article, at, last) || isCharacter(article, last, ',.;)')
    ? unlistedFound(article, first, last, 0.5)
    : undefined;
};

/** `Near Al Huwayjah`, but not `Al Franken`: the article opens places, and is short for Albert. */
const isArabic = (article: Article, first: number): boolean =>
  isWordIn(article, first, ARABIC_ARTICLE) && !SURNAMES.has(article, first + 1);
const ARABIC_ARTICLE = wordSet('al el ar as ash');

/** `in Great Neck, Long Island`: words of every day are a town before the place that it lies in. */
const isWithin = (article: Article, first: number, last: number): boolean =>
  last === first + 2 &&
  kindAt(article, first) === TokenKind.Title &&
  kindAt(article, first + 1) === TokenKind.Title &&
  isCharacter(article, last, ',') &&
  isListedPlace(article, last + 1, last + 2) &&
  !(GIVEN.has(article, first) || SURNAMES.has(article, first + 1));

/** `in Chase City`: words of every day are a town before `City`. */
const isCity = (article: Article, first: number, last: number): boolean =>
  last === first + 2 &&
  kindAt(article, first) === TokenKind.Title &&
  isWordIn(article, first + 1, CITY) &&
  !isWordIn(article, first, NO_CITY);
const CITY = wordSet('city');
const NO_CITY = wordSet(
  'inner sin smart big whole capital central old the this our every any fun media sun twin',
);

const IN_UNLISTED: CueRule = {
  id: 'place/in-unlisted',
  why: '"in Wadi Halfa Souk", "near Fernbank": an unknown capitalised name behind in, near, outside is most often where something is.',
  cues: wordSet('in near outside throughout'),
  find(article, at) {
    const first = skipEmphasis(article, at + 1);
    if (isHeadline(article, at)) return undefined;
    const last = nameAfter(article, first, { max: 3 });
    if (last === first || !isEnd(article, at, skipEmphasis(article, last))) return undefined;
    if (!looksLikePlace(article, first, last))
      return isWithin(article, first, last) || isCity(article, first, last)
        ? unlistedFound(article, first, last, 0.6)
        : undefined;
    const isPerson =
      last > first + 1
        ? GIVEN.has(article, first) &&
          !isArabic(article, first) &&
          !(last === first + 2 && isWordIn(article, last - 1, LANDFORMS))
        : GIVEN.has(article, first) || SURNAMES.has(article, first);
    if (!isPerson) rememberPlace(article, first, last);
    const found = unlistedFound(article, first, last, isPerson ? 0.3 : last > first + 1 ? 0.6 : 0.55);
    const rest =
      isSentenceStart(article, at) || isNotedName(article, first)
        ? undefined
        : restOfAddress(article, at, last);
    return rest ? [found, rest] : found;
  },
};

/** `Peter Strand, 51, of Short Hills, who`: behind somebody's age stands where he is from, whatever its words. */
const AGED_OF: CueRule = {
  id: 'place/aged-of',
  why: '"Peter Strand, 51, of Short Hills, who": behind an age stands where somebody is from.',
  cues: wordSet('of'),
  find(article, at) {
    if (
      !isCharacter(article, at - 1, ',') ||
      kindAt(article, at - 2) !== TokenKind.Number ||
      !isCharacter(article, at - 3, ',') ||
      !isCapitalized(article, at - 4)
    )
      return undefined;
    const first = at + 1;
    const last = nameAfter(article, first, { max: 3 });
    if (last < first + 2 || !(isCharacter(article, last, ',.;') || !inOneSentence(article, at, last)))
      return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, 0.7);
  },
};

const RESIDENT_OF: CueRule = {
  id: 'place/resident-of',
  why: '"brought by two residents, Ann Larch of Lisheenmore,": behind the name of a resident stands where the house is.',
  cues: wordSet('of'),
  find(article, at) {
    if (!GIVEN.has(article, at - 2) || !isCapitalized(article, at - 1) || !isResident(article, at - 2))
      return undefined;
    const first = at + 1;
    const last = nameAfter(article, first, { max: 3 });
    if (last === first || !isEnd(article, at, last) || !looksLikePlace(article, first, last))
      return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, 0.6);
  },
};
const RESIDENTS = wordSet(
  'resident residents neighbour neighbours neighbor neighbors homeowner homeowners farmer farmers villager villagers',
);
const RESIDENT_REACH = 12;

/** True when one of the words before `first` in its sentence says that people live there. */
const isResident = (article: Article, first: number): boolean => {
  for (let at = first - 1; at > first - RESIDENT_REACH && inOneSentence(article, at, first); at -= 1)
    if (isWordIn(article, at, RESIDENTS)) return true;
  return false;
};

const HOME_OF: CueRule = {
  id: 'place/home-of',
  why: '"a couple from Little Wrenby": where a man, a woman or a family is from.',
  cues: wordSet('from'),
  find(article, at) {
    const first = at + 1;
    if (!isHome(article, first)) return undefined;
    const last = nameAfter(article, first, { max: 3 });
    const isWhole = isEnd(article, at, last) || kindAt(article, last) === TokenKind.Lower;
    if (last === first || !isWhole || !looksLikePlace(article, first, last)) return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, 0.6);
  },
};

/** `a site at Little Wrenby`: what stands somewhere, and where. */
const SITE_AT: CueRule = {
  id: 'place/site-at',
  why: '"broke ground on a site at Little Wrenby": what is built stands at a place.',
  cues: wordSet('at'),
  find(article, at) {
    if (!isWordIn(article, at - 1, SITES) || isHeadline(article, at)) return undefined;
    const first = at + 1;
    const last = nameAfter(article, first, { max: 3 });
    if (last === first || !isEnd(article, at, last) || !looksLikePlace(article, first, last))
      return undefined;
    if (GIVEN.has(article, first) || (last === first + 1 && SURNAMES.has(article, first))) return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, last > first + 1 ? 0.6 : 0.55);
  },
};
const SITES = wordSet('site sites land lands campus plot acres hectares farmland substation');

/** `, of Catforth, near Preston`: what lies near a place is a place. */
const NEAR_ANOTHER: CueRule = {
  id: 'place/near-another',
  why: '"a farmer from Little Wrenby, near Malton": where somebody is from, near another place.',
  cues: wordSet('of from at'),
  find(article, at) {
    if (isWordIn(article, at, OF) && !isCharacter(article, at - 1, ',')) return undefined;
    const first = at + 1;
    const last = nameAfter(article, first, { max: 3 });
    if (last === first || !isCharacter(article, last, ',') || !isWordIn(article, last + 1, BESIDE))
      return undefined;
    const isPlace = inOneSentence(article, at, last + 2) && nameAfter(article, last + 2) > last + 2;
    return isPlace ? unlistedFound(article, first, last, 0.6) : undefined;
  },
};
const OF = wordSet('of');
const BESIDE = wordSet('near outside');

const HOME: CueRule = {
  id: 'place/home',
  why: '"was found in their Larch Loma home": before somebody\'s own home stands where it is.',
  cues: OWNERS,
  find(article, at) {
    const first = at + 1;
    const last = nameAfter(article, first, { max: 3 });
    if (!isBeforeHome(article, first, last) || !looksLikePlace(article, first, last)) return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, last > first + 1 ? 0.75 : 0.55);
  },
};

const FIRMS = wordSet(
  'company companies firm firms startup start-up group maker provider lawyer attorney bank business manufacturer retailer developer organization organisation nonprofit charity corporation subsidiary tech technology software think',
);
const NO_BASE = wordSet(
  'web internet android windows linux java unix bible faith christian islam cloud browser software hardware server computer ethernet bluetooth wifi python intel javascript blockchain ethereum bitcoin latin hindu evidence home school community race risk broad',
);

const BASED: CueRule = {
  id: 'place/based',
  why: '"the Clonee-based company": what a firm is based in is a place.',
  cues: wordSet('based headquartered'),
  find(article, at) {
    if (
      kindAt(article, at) !== TokenKind.Lower ||
      !isCharacter(article, at - 1, HYPHENS) ||
      !isAttached(article, at) ||
      !isAttached(article, at - 1)
    )
      return undefined;
    const first = nameBefore(article, at - 1, { max: 3 });
    if (first === at - 1 || isWordIn(article, first, NO_BASE) || kindAt(article, first) === TokenKind.Upper)
      return undefined;
    const isFirm = isWordIn(article, at + 1, FIRMS) || isCapitalized(article, at + 1);
    return unlistedFound(article, first, at - 1, isFirm ? 0.7 : 0.4);
  },
};

const isParagraphStart = ({ tokens }: Article, at: number): boolean =>
  ((tokens.flags[at] as number) & TokenFlag.ParagraphStart) !== 0;

/** `MEDIA ADVISORY – Jane Roe`: what a release is, not where it was written. */
const HEADINGS = wordSet(
  'media press news advisory release update statement alert notice correction exclusive breaking video opinion editorial analysis memo remarks transcript embargoed bulletin reminder headline summary abstract faq',
);

const DATELINE: CueRule = {
  id: 'place/dateline',
  why: '"LULEÅ (AP) –": the capitals that open a story before a dash are where it was written.',
  cues: AGENCIES,
  kinds: [TokenKind.Upper],
  find(article, at) {
    if (!isParagraphStart(article, at)) return undefined;
    let last = at + 1;
    while (
      last < at + 4 &&
      kindAt(article, last) === TokenKind.Upper &&
      !isAttached(article, last) &&
      !isParagraphStart(article, last)
    )
      last += 1;
    const isAgency = isCharacter(article, last, '(') && isWordIn(article, last + 1, AGENCIES);
    const isDash =
      isCharacter(article, last, '\u2013\u2014') ||
      (isCharacter(article, last, '-') && isCharacter(article, last + 1, '-'));
    if (!isAgency && !(isDash && !isAttached(article, last) && kindAt(article, last + 1) === TokenKind.Title))
      return undefined;
    for (let index = at; index < last; index += 1)
      if (
        isWordIn(article, index, HEADINGS) ||
        // `NEW CARLISLE —`
        (COMMON.has(article, index) && !(index < last - 1 && isWordIn(article, index, PLACE_OPENERS)))
      )
        return undefined;
    return unlistedFound(article, at, last, isAgency ? 0.85 : 0.6);
  },
};

export const UNLISTED_RULES: readonly CueRule[] = [
  IN_UNLISTED,
  AGED_OF,
  HOME_OF,
  RESIDENT_OF,
  SITE_AT,
  NEAR_ANOTHER,
  HOME,
  BASED,
  DATELINE,
];
