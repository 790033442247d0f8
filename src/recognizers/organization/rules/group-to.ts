// Groups that say in their name what they are for: `Coalition to Protect Harble Valley`, `Citizens to Save Larch County`.
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

export const groupTo: CueRule = {
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
