// `Mesa Verde, a 360-megawatt data center campus`: a name, and behind it what it is.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundAt } from '../../shared/found-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
} from '../../shared/token-text.js';
import { nounEnd } from '../noun-end.js';

const ARTICLES = wordSet('a an the its their');
const SITES = wordSet('campus complex facility site project development park building');
/** What may stand behind the noun where it says what the name is, and not what is near it. */
const BEHIND = wordSet(
  'in near outside on at of for that which planned proposed being under and off along with',
);
const STOPS = wordSet('and or is was are were has had said says at in on of by for with from near beside');

/** Before a place or a day, and not before what is explained. */
const PLACED = wordSet('in at near from by after before since until during around outside to toward');

/** `Prince William County, a data center site`; `on Monday, a data center` */
const AREAS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday county parish city township town village borough district state province region valley',
);

/** Tokens from the name to the noun, and of the name. */
const MOST_BETWEEN = 9;
const MOST_NAME = 3;

/** Token of the article that opens the explanation; undefined where a clause begins in between. */
const openingOf = (article: Article, noun: number): number | undefined => {
  for (let at = noun - 1; at >= noun - MOST_BETWEEN && inOneSentence(article, at, noun); at -= 1) {
    if (isWordIn(article, at, ARTICLES)) return isCharacter(article, at - 1, ',') ? at : undefined;
    if (isWordIn(article, at, STOPS) || isCharacter(article, at, ',;:')) return undefined;
  }
  return undefined;
};

/** First token of the capitalised words that end before `end`; undefined for none, or more than a name has. */
const nameStart = (article: Article, end: number): number | undefined => {
  let first = end;
  while (
    first > 0 &&
    inOneSentence(article, first - 1, end) &&
    kindAt(article, first - 1) === TokenKind.Title
  )
    first -= 1;
  const isName = first < end && end - first <= MOST_NAME && !isCapitalized(article, first - 1);
  return isName ? first : undefined;
};

const findName = (article: Article, at: number): Found | undefined => {
  let last = nounEnd(article, at);
  if (last === undefined) return undefined;
  const isSite = isWordIn(article, last, SITES);
  if (isSite) last += 1;
  const isEnd = isCharacter(article, last, ',.') && isAttached(article, last);
  if (!(isSite && isEnd) && !isWordIn(article, last, BEHIND)) return undefined;
  const opening = openingOf(article, at);
  if (opening === undefined) return undefined;
  const noun = opening - 2;
  const end = isWordIn(article, noun, SITES) && !isCapitalized(article, noun) ? opening - 1 : noun + 1;
  const first = nameStart(article, isWordIn(article, noun, SITES) ? noun : noun + 1);
  if (first === undefined || isWordIn(article, first - 1, PLACED) || isWordIn(article, first, PLACED))
    return undefined;
  if (isWordIn(article, end - 1, AREAS)) return undefined;
  // `However, a data center in Reno`
  if (isSentenceStart(article, first) && end - first < 2) return undefined;
  return foundAt(article, first, end, {
    score: 0.7,
    refersTo: { name: article.source.text.slice(article.tokens.start[first], article.tokens.end[end - 1]) },
  });
};

export const explainedNameRule: CueRule = {
  id: 'datacenter/explained-name',
  why: '"Mesa Verde, a 360-megawatt data center campus in Buckeye": what stands between the commas says what the name is.',
  cues: ['data', 'datacenter', 'datacentre', 'server'],
  find: findName,
};
