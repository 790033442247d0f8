// Waters, mountains, islands, buildings, parks: a name with the head that says what it is.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isCharacter } from '../../shared/character-at.js';
import { isNotedName } from '../../shared/noted-names.js';
import {
  inOneSentence,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { nameAfter } from '../name-after.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';
import { BUILT, CENTERS, NATURE, NO_SITE, NOT_A_CENTER } from '../site-words.js';
import { PERSON_BEFORE } from '../words.js';

const COMMON = wordList('shared/common-words');
const GIVEN = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

/** A park or station is named: at least one word that is no common one stands before the head. */
const isNamed = (article: Article, first: number, head: number): boolean => {
  for (let at = first; at < head; at += 1)
    if (kindAt(article, at) !== TokenKind.Punctuation && !isEverydayWord(article, at)) return true;
  // `Central Jail, Santa Ana`
  if (isWordIn(article, head, JAILS) && isWordIn(article, first, WHICH_JAIL))
    return !isSentenceStart(article, first);
  return head - first >= 2 && !isSentenceStart(article, first);
};

/** `Department C-35, Central Justice Center, Santa Ana` on a line of its own, whose words are all written large. */
const isBeforeTown = (article: Article, at: number): boolean =>
  isCharacter(article, at + 1, ',') && isNotedName(article, at + 2) && inOneSentence(article, at, at + 2);

const JAILS = wordSet('jail prison');
const WHICH_JAIL = wordSet('central main');

const INNER = wordSet(
  'criminal civil family juvenile court courts justice federal county state police municipal superior district federal',
);

const find = (article: Article, at: number, score: number, max: number) => {
  // `Hall of Fame`
  if (isWordIn(article, at + 1, OF_FAME) && isWordIn(article, at, HALL)) return undefined;
  if (!isCapitalized(article, at) || (isHeadline(article, at) && !isBeforeTown(article, at)))
    return undefined;
  const first = nameBefore(article, at, { max, inner: INNER });
  if (
    first === at ||
    (first === at - 1 && isWordIn(article, first, NO_SITE)) ||
    isWordIn(article, first, SHIPS) ||
    !isNamed(article, first, at)
  )
    return undefined;
  // `the Blorvik Centre for Investigative Journalism` is a body
  if (
    isWordIn(article, at, CENTERS) &&
    (isWordIn(article, at - 1, NOT_A_CENTER) || isWordIn(article, at + 1, FOR))
  )
    return undefined;
  // `Jerry Quarry`, but `in Victoria Park`
  if (
    first === at - 1 &&
    GIVEN.has(article, first) &&
    SURNAMES.has(article, at) &&
    !isWordIn(article, first - 1, LED)
  )
    return undefined;
  // `Det Sgt Helen Marsh`
  if (first < at - 1 && GIVEN.has(article, at - 1) && isWordIn(article, at - 2, PERSON_BEFORE))
    return undefined;
  // `Ranger Ohio River Smith`: a name that goes on is somebody's
  if (
    inOneSentence(article, at, at + 1) &&
    kindAt(article, at + 1) === TokenKind.Title &&
    !isWordIn(article, at + 1, AFTER)
  )
    return undefined;
  return unlistedFound(article, first, at + 1, score);
};

const FOR = wordSet('for of on');
const OF_FAME = wordSet('of');
const HALL = wordSet('hall');
const SHIPS = wordSet('hms uss rms ss mv ins operation hurricane project');
const AFTER = wordSet('police county district state on in at near mayor road street bridge');

const NATURAL: CueRule = {
  id: 'place/nature',
  why: '"the Ohio River", "Salton Sea": a name before a water, mountain or island.',
  cues: NATURE,
  find: (article, at) => find(article, at, 0.85, 3),
};

const BUILT_SITE: CueRule = {
  id: 'place/site',
  why: '"at the Leighton Criminal Court Building": a name before a building, park or bridge is where something is.',
  cues: BUILT,
  find: (article, at) => findBuilt(article, at),
};

const findBuilt = (article: Article, at: number) => find(article, at, 0.7, 6);

const HEAD_FIRST: CueRule = {
  id: 'place/head-first',
  why: '"Lake Tahoe", "Mount Etna", "Camp Pendleton", "Fort Bragg": some heads stand before the name.',
  cues: wordSet(
    'lake mount mt camp fort ft cape loch lough glen isla rio río port point villa wadi jebel tel kfar ile île monte san santa saint st ste são',
    'sao porto puerto ciudad el las los',
  ),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title || isHeadline(article, at)) return undefined;
    if (
      isCapitalized(article, at - 1) &&
      inOneSentence(article, at - 1, at) &&
      !isSentenceStart(article, at - 1)
    )
      return undefined;
    const start =
      isWordIn(article, at, DOTTED) && article.source.text.charAt(article.tokens.end[at] as number) === '.'
        ? at + 2
        : at + 1;
    const last = nameAfter(article, start, { max: 1 });
    if (last === start || (isSentenceStart(article, at) && COMMON.has(article, start))) return undefined;
    if (inOneSentence(article, at, last) && isCapitalized(article, last)) return undefined;
    const sure = isWordIn(article, at, SURE);
    const led = isWordIn(article, at - 1, LED);
    if (!sure && !led) return undefined;
    return unlistedFound(article, at, last, sure ? 0.8 : 0.7);
  },
};

const DOTTED = wordSet('mt ft st ste');
const SURE = wordSet('lake mount mt fort ft camp loch lough wadi');
const LED = wordSet('in at near outside from of to around the');

const PARLIAMENT_SEAT: CueRule = {
  id: 'place/parliament-seat',
  why: '"outside Parliament House in Canberra", "on Parliament Hill": where a parliament sits is a place, not the parliament.',
  cues: wordSet('parliament'),
  find: (article, at) =>
    kindAt(article, at) === TokenKind.Title &&
    isWordIn(article, at + 1, SEATS) &&
    isCapitalized(article, at + 1) &&
    inOneSentence(article, at, at + 1)
      ? unlistedFound(article, at, at + 2, 0.85)
      : undefined,
};
const SEATS = wordSet('house hill square buildings');

const LAUNCH_SITE: CueRule = {
  id: 'place/launch-site',
  why: '"from Launch Complex 39A", "at Space Launch Complex 40": where rockets start has a number.',
  cues: wordSet('complex pad'),
  find(article, at) {
    const code = at + 1;
    if (!isCapitalized(article, at) || !isWordIn(article, at - 1, LAUNCH) || !isCapitalized(article, at - 1))
      return undefined;
    if (!inOneSentence(article, at, code) || !/^\d{1,3}[A-Z]?$/.test(tokenText(article, code)))
      return undefined;
    const first = isWordIn(article, at - 2, SPACE) && isCapitalized(article, at - 2) ? at - 2 : at - 1;
    return unlistedFound(article, first, code + 1, 0.85);
  },
};
const LAUNCH = wordSet('launch');
const SPACE = wordSet('space');

export const SITE_RULES: readonly CueRule[] = [NATURAL, BUILT_SITE, HEAD_FIRST, PARLIAMENT_SEAT, LAUNCH_SITE];
