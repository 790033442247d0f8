// Streets, addresses, highways: `Fernbank Road`, `201 Prosperity Avenue SE`, `West Huron and North Clark streets`, `Interstate 5`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule, Findings, Found } from '../../shared/rule.js';
import { reviseFound } from '../../shared/revise-found.js';
import {
  inOneSentence,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenFrom,
  tokenText,
} from '../../shared/token-text.js';
import { isBehindAge } from '../behind-age.js';
import { nameAfter } from '../name-after.js';
import { unlistedFound } from '../place-found.js';
import { foundAt } from '../../shared/found-at.js';
import { COMPASS, streetEnd, streetStart, withNumber } from '../street-name.js';

/** Heads that are streets wherever a capitalised name stands before them. */
const HEADS = wordSet(
  'street road avenue boulevard lane drive parkway highway freeway expressway turnpike alley terrace crescent motorway strasse straße ave blvd',
  'rd pkwy hwy causeway thoroughfare esplanade quay marg salai chowk',
);
/** Heads that are also other words: a house number must stand before the name. */
const NUMBERED_HEADS = wordSet(
  'court place way square circle st dr ln ct pl loop trail close gardens grove row walk mews plaza',
);
const PLURAL_HEADS = wordSet('streets avenues roads boulevards');
const LINKS = wordSet('and or &');
/** `Police Drive`, `Food Drive`, `Data Highway`: no street bears these alone. */
const NO_STREET = wordSet(
  'information data silk food toy blood clothing hard flash thumb test membership fundraising voter rail google proton',
);

/** `Jayquan Lane, 28,` is somebody. */
const isAged = (article: Article, at: number): boolean =>
  isCharacter(article, at, ',') &&
  kindAt(article, at + 1) === TokenKind.Number &&
  (article.tokens.end[at + 1] as number) - (article.tokens.start[at + 1] as number) === 2 &&
  isCharacter(article, at + 2, ',');

/** A street, and behind somebody's age and a comma its town: `31, of Larch Drive, West Wrenby, was jailed`. */
const withTown = (article: Article, first: number, last: number, score: number): Findings => {
  const street = unlistedFound(article, first, last, score);
  if (!isCharacter(article, last, ',') || !isBehindAge(article, first)) return street;
  const end = nameAfter(article, last + 1, { max: 3 });
  const isWhole = end > last + 1 && inOneSentence(article, first, end) && isCharacter(article, end, ',.;');
  return isWhole ? [street, unlistedFound(article, last + 1, end, 0.6)] : street;
};

const STREET: CueRule = {
  id: 'place/street',
  why: '"found on Fernbank Road": a capitalised name before Road, Street, Avenue is a street, with its house number.',
  cues: HEADS,
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const first = streetStart(article, at);
    if (
      first === at ||
      isWordIn(article, first, NO_STREET) ||
      (isHeadline(article, at) && isEverydayWord(article, first)) ||
      isAged(article, at + 1)
    )
      return undefined;
    return withTown(article, withNumber(article, first), streetEnd(article, at), 0.9);
  },
};

/** `on Nagle Place`, `the corner of Denny Way`, `and Denny Way` behind a street. */
const isOnCorner = (article: Article, first: number, head: number): boolean =>
  !isHeadline(article, head) &&
  !isWordIn(article, head, NO_STREET_ALONE) &&
  (isWordIn(article, first - 1, ON) ||
    (isWordIn(article, first - 1, OF) && isWordIn(article, first - 2, CORNER)));
const ON = wordSet('on along off');
const OF = wordSet('of');
const CORNER = wordSet('corner intersection junction');
/** Heads that bodies, websites and shows share: `on Circle`, `on Market Place`. */
const NO_STREET_ALONE = wordSet('court square circle trail loop close row walk');

const ADDRESS: CueRule = {
  id: 'place/address',
  why: '"at 12 Baker Court": Court, Place and Way are streets behind a house number.',
  cues: NUMBERED_HEADS,
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const first = streetStart(article, at);
    if (first === at) return undefined;
    const start = withNumber(article, first);
    if (start === first && !isOnCorner(article, first, at) && !isBehindAge(article, first)) return undefined;
    return withTown(article, start, streetEnd(article, at), 0.8);
  },
};

/** Street `first` to `last` (exclusive) of several that share the head at `head`: `West Huron` is West Huron Street. */
const oneOf = (article: Article, first: number, last: number, head: number): Found => {
  const found = unlistedFound(article, first, last, 0.9);
  const word = tokenText(article, head).toLowerCase().slice(0, -1);
  const name = `${found.refersTo?.name ?? ''} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return reviseFound(found, { refersTo: { name } });
};

const CROSSING: CueRule = {
  id: 'place/streets',
  why: '"the corner of West Huron and North Clark streets": two streets share one head.',
  cues: PLURAL_HEADS,
  find(article, at) {
    const second = streetStart(article, at);
    if (second === at) return undefined;
    const found: Found[] = [oneOf(article, second, at, at)];
    if (isWordIn(article, second - 1, LINKS)) {
      const first = streetStart(article, second - 1);
      if (first < second - 1) found.unshift(oneOf(article, first, second - 1, at));
    }
    return found;
  },
};

/** `Interstate 5`, `Highway 101`, `Route 66`, `State Route 78`, `U.S. Highway 41`, `I-95`, `SR-91`. */
const ROAD_NUMBER =
  /(?:Interstate|(?:State |County |U\.?S\.? )?(?:Highway|Route)|County Road|(?:SR|I|US|CR|A|M)-|U\.S\. (?=\d{1,3}(?:[,.;)]|$| (?:and|in|near|at|east|west|north|south|between|from|to|on|just)(?![\w-]))))[ -]?\d{1,4}[A-Z]?(?: (?:North|South|East|West)(?![\w-]))?(?![\w,.]*\d)/y;

const NUMBERED_ROAD: CueRule = {
  id: 'place/numbered-road',
  why: '"crashed on Interstate 5": roads have numbers for names.',
  cues: wordSet('interstate highway route state county u.s. us i sr cr'),
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const match = matchAt(article, at, ROAD_NUMBER, 40);
    if (!match) return undefined;
    const start = article.tokens.start[at] as number;
    return foundAt(article, at, tokenFrom(article, start + match[0].length), { score: 0.85 });
  },
};

/** `the M50 near`, `junction 4 of the A1(M)`: roads of Britain, Ireland and Europe, whose bare number may be a chip or an aircraft. */
const EUROPEAN_ROAD = /[ABEMNR]\d{1,4}(?:\(M\))?(?![\w,.]*\d)/y;
const ON_ROAD = wordSet('on along off onto via beside near alongside down of');
const ROAD_GOES_ON = wordSet(
  'near at between in outside motorway road roads junction corridor bypass eastbound westbound northbound southbound towards toward dual and',
);

const LETTERED_ROAD: CueRule = {
  id: 'place/lettered-road',
  why: '"stopped on the A55 near Flint": a letter and a number behind "on the" are a road where the words go on as of a road.',
  cues: [],
  kinds: [TokenKind.Initial],
  find(article, at) {
    if (!isWordIn(article, at - 1, THE) || !isWordIn(article, at - 2, ON_ROAD)) return undefined;
    const match = matchAt(article, at, EUROPEAN_ROAD, 12);
    if (!match) return undefined;
    const last = tokenFrom(article, (article.tokens.start[at] as number) + match[0].length);
    const isOfJunction = isWordIn(article, at - 2, OF) && isWordIn(article, at - 4, JUNCTION);
    if (!isOfJunction && !(isWordIn(article, last, ROAD_GOES_ON) && inOneSentence(article, at, last)))
      return undefined;
    return foundAt(article, at, last, { score: 0.8 });
  },
};
const THE = wordSet('the');
const JUNCTION = wordSet('junction exit');

const BROADWAY: CueRule = {
  id: 'place/broadway',
  why: '"1290 Broadway": a street without a head has a house number before it, or a compass word.',
  cues: wordSet('broadway'),
  find(article, at) {
    if (!isCapitalized(article, at)) return undefined;
    const first =
      isWordIn(article, at - 1, COMPASS) && isCapitalized(article, at - 1)
        ? at - 1
        : isCharacter(article, at - 1, '.') && isWordIn(article, at - 2, COMPASS)
          ? at - 2
          : at;
    const start = withNumber(article, first);
    return start < at ? unlistedFound(article, start, at + 1, 0.8) : undefined;
  },
};

export const STREET_RULES: readonly CueRule[] = [
  STREET,
  ADDRESS,
  BROADWAY,
  CROSSING,
  NUMBERED_ROAD,
  LETTERED_ROAD,
];
