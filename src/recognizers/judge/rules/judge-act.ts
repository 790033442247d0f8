// What only judges do, said of a full name without a title: `James C. Francis, who issued the first ruling`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { PersonName } from '../../shared/person-name.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { judgeFound, speaksOfCourts } from '../judge-found.js';

const GIVEN = wordList('shared/given-names');
/** Acts that need an object of the court. */
const WHO_VERBS = wordSet(
  'issued granted denied approved upheld heard dismissed wrote signed authored delivered rejected reversed',
);
const OBJECTS = wordSet(
  'ruling rulings warrant warrants injunction opinion decision verdict judgment judgement subpoena bail motion motions petition lawsuit suit acquittal dissent',
);
/** Acts that need none. */
const WHO_ACTS = wordSet('presided presides presiding sentenced oversaw oversees');
const IS = wordSet('is was');
const OTHER_TITLES = wordSet(
  'president sen senator rep governor gov mayor secretary minister attorney prosecutor king queen prince general lawyer director chairman commissioner sheriff officer detective mr mrs ms',
);
const RULED_BEHIND = wordSet('that against from');
const OBJECT_REACH = 8;

const isPlausible = (article: Article, name: PersonName): boolean =>
  name.words >= 2 &&
  !isWordIn(article, name.first - 1, OTHER_TITLES) &&
  !(isCharacter(article, name.first - 1, '.') && isWordIn(article, name.first - 2, OTHER_TITLES));

const hasObject = (article: Article, at: number): boolean => {
  for (let next = at; next < at + OBJECT_REACH && inOneSentence(article, at, next); next += 1) {
    if (isCharacter(article, next, ',;.')) return false;
    if (isWordIn(article, next, OBJECTS)) return true;
  }
  return false;
};

const findWho = (article: Article, at: number): Found | undefined => {
  const verb = isWordIn(article, at + 1, IS) ? at + 2 : at + 1;
  const isAct =
    isWordIn(article, verb, WHO_ACTS) ||
    (verb === at + 1 && isWordIn(article, verb, WHO_VERBS) && hasObject(article, verb + 1));
  if (!isAct || !speaksOfCourts(article)) return undefined;
  const name = matchPersonNameBackward(article, isCharacter(article, at - 1, ',') ? at - 1 : at);
  return name && isPlausible(article, name) ? judgeFound(article, name, 0.6) : undefined;
};

const findRuled = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at + 1, RULED_BEHIND) || !speaksOfCourts(article)) return undefined;
  const name = matchPersonNameBackward(article, at);
  return name && isPlausible(article, name) && GIVEN.has(article, name.first)
    ? judgeFound(article, name, 0.6)
    : undefined;
};

const SEAT_VERBS = wordSet('sat sits sitting served serves serving');
const ON = wordSet('on');
const THE = wordSet('the');
const WHO = wordSet('who');
const HAS = wordSet('has had also once previously now');
const SEATS = wordSet('court tribunal circuit bench');
/** Bodies beside a court: `sat on the Supreme Court Rules Committee`. */
const BESIDE_COURT = wordSet(
  'bar rules committee commission board council advisory library fund administration',
);
const SEAT_REACH = 8;

/** True when `on the` and a court's name, capitalised, stand at `at`. */
const isSeat = (article: Article, at: number): boolean => {
  if (!isWordIn(article, at, ON) || !isWordIn(article, at + 1, THE)) return false;
  for (let next = at + 2; next < at + SEAT_REACH && inOneSentence(article, at, next); next += 1) {
    if (isWordIn(article, next, SEATS) && isCapitalized(article, next))
      return next > at + 2 && !isWordIn(article, next + 1, BESIDE_COURT) && !isCapitalized(article, next + 1)
        ? true
        : isWordIn(article, next + 1, OF_WORD);
    if (isCharacter(article, next, ',;.')) return false;
  }
  return false;
};
const OF_WORD = wordSet('of');

/** `Ravi Malimath sat on the Karnataka High Court`, `Jane Roe, who has served on the Ninth Circuit` */
const findSeat = (article: Article, at: number): Found | undefined => {
  if (!isSeat(article, at + 1)) return undefined;
  let end = at;
  while (isWordIn(article, end - 1, HAS)) end -= 1;
  if (isWordIn(article, end - 1, WHO)) end -= 1;
  if (end < at && isCharacter(article, end - 1, ',')) end -= 1;
  const name = matchPersonNameBackward(article, end);
  return name && isPlausible(article, name) ? judgeFound(article, name, 0.7) : undefined;
};

export const judgeActs: readonly CueRule[] = [
  {
    id: 'judge/who-ruled',
    why: 'A judge may stand without a title and be known by the act: `James C. Francis, who issued the first ruling`.',
    cues: ['who'],
    find: findWho,
  },
  {
    id: 'judge/ruled-that',
    why: 'Only judges rule that, against or from the bench: `Loretta Preska ruled from the bench`.',
    cues: ['ruled'],
    find: findRuled,
  },
  {
    id: 'judge/sat-on-court',
    why: 'Who sits on a court is its judge: `Ravi Malimath sat on the Karnataka High Court`.',
    cues: SEAT_VERBS,
    find: findSeat,
  },
];
