// Groups that say in their name what they are for or against: `Coalition to Protect Harble Valley`, `Harble Against Overdevelopment`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameOf } from '../name-of.js';

const TO = wordSet('to');
const DEEDS = wordSet(
  'save protect stop preserve defend end keep restore ban free abolish reform reduce fight prevent oppose repeal promote improve conserve expand legalize decriminalize',
);
const INSIDE = wordSet('of the for in our and');
const LONGEST = 9;

/** Behind the words in capitals from `first`, over small ones between them; a possessive ends the name. */
const behindAim = (article: Article, first: number): number => {
  let end = first;
  for (let at = first; at < first + LONGEST && inOneSentence(article, first, at); at += 1) {
    if (isNameWord(article, at) && !isAttached(article, at)) end = at + 1;
    else if (kindAt(article, at) !== TokenKind.Lower || !isWordIn(article, at, INSIDE)) break;
  }
  return end;
};

const groupTo: CueRule = {
  id: 'organization/group-to',
  why: 'A coalition may be named by what it wants: “the Coalition to Protect Harble Valley”.',
  cues: wordSet('coalition alliance campaign committee citizens neighbors neighbours residents taxpayers'),
  find(article, at): Found | undefined {
    const verb = at + 2;
    if (
      !isNameWord(article, at) ||
      isHeadline(article, at) ||
      !isWordIn(article, at + 1, TO) ||
      kindAt(article, at + 1) !== TokenKind.Lower ||
      !isNameWord(article, verb) ||
      !isWordIn(article, verb, DEEDS) ||
      !inOneSentence(article, at, verb)
    )
      return undefined;
    const last = behindAim(article, verb);
    return last > verb + 1
      ? foundAt(article, at, last, { score: 0.85, refersTo: { name: nameOf(article, at, last) } })
      : undefined;
  },
};

/** `The Case Against Larch`, `War Against Drugs`: books, campaigns and crimes. */
const NO_GROUP = wordSet(
  'case war fight crime crimes evidence charge charges argument arguments revolt race march campaign violence discrimination offences offenses claims allegations lawsuit suit complaint convention sanctions the a an',
);
const LONGEST_LEFT = 4;

const groupAgainst: CueRule = {
  id: 'organization/group-against',
  why: 'A group may be named by what it is against: “Harble Against Overdevelopment objected”.',
  cues: wordSet('against'),
  find(article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Title || isHeadline(article, at) || !isNameWord(article, at + 1))
      return undefined;
    let first = at;
    while (
      at - first < LONGEST_LEFT &&
      isNameWord(article, first - 1) &&
      !isWordIn(article, first - 1, NO_GROUP) &&
      !isAttached(article, first) &&
      inOneSentence(article, first - 1, at)
    )
      first -= 1;
    if (first === at || isWordIn(article, at - 1, NO_GROUP) || isAttached(article, first)) return undefined;
    const last = behindAim(article, at + 1);
    return inOneSentence(article, at, last - 1) && last > at + 1
      ? foundAt(article, first, last, { score: 0.75, refersTo: { name: nameOf(article, first, last) } })
      : undefined;
  },
};

export const groupAims: readonly CueRule[] = [groupTo, groupAgainst];
