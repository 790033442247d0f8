// Bodies named by their members and their aim: `Mothers Against Drunk Driving`, `Students for Fair Admissions`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isSentenceStart, isWordIn } from '../../shared/token-text.js';
import { bodyEnd } from '../body-end.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

const MEMBERS = wordSet(
  'mothers students citizens americans reporters doctors physicians scientists parents friends women veterans journalists engineers writers californians families teachers workers christians jews muslims catholics neighbors neighbours alumni people taxpayers patients survivors musicians artists daughters sons knights families campaign residents',
);
const AIMS = wordSet('against for without united');
const OF = wordSet('of');
/** `Knights of Columbus`, but `the People of Orange County` are a party to a case. */
const ORDERS = wordSet('knights daughters sons friends');
const AGAINST = wordSet('against without');

const find = (article: Article, at: number): Found | undefined => {
  if (
    !isCapitalized(article, at) ||
    isHeadline(article, at) ||
    !(isWordIn(article, at + 1, AIMS) || (isWordIn(article, at + 1, OF) && isWordIn(article, at, ORDERS)))
  )
    return undefined;
  const isSharp = isWordIn(article, at + 1, AGAINST) && isNameWord(article, at + 1);
  // `Against` with a capital is part of the run, a small `for` a preposition
  const last = isSharp
    ? runEnd(article, at + 2)
    : bodyEnd(article, at + 1, isWordIn(article, at + 1, OF) ? OF : AIMS, false, true);
  if (last <= at + 2 || (isSentenceStart(article, at) && !isSharp && last < at + 4)) return undefined;
  const name = nameOf(article, at, last);
  return foundAt(article, at, last, { score: 0.7, refersTo: { name } });
};

const runEnd = (article: Article, first: number): number => {
  let at = first;
  while (at < first + 5 && isNameWord(article, at)) at += 1;
  return at;
};

export const members: CueRule = {
  id: 'organization/members',
  why: 'Members and their aim, capitalised inside a sentence, are a body: “Mothers Against Drunk Driving”.',
  cues: MEMBERS,
  find,
};
