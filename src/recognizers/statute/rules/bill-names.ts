// Bills by title: `Investigatory Powers Bill`, `Criminal Law (Amendment) Bill, 2012`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';
import { NOT_A_LAW, TITLE_TOPICS } from '../title-words.js';

const NAMED = 0.8;
const DATED = 0.9;

/** People who are called Bill, and bills that are paid. */
const NOT_BEFORE_BILL = wordSet(
  'mr senator sen rep congressman president governor gov judge justice sheriff mayor dr sir detective officer chief secretary attorney billionaire founder buffalo uncle dollar hospital phone medical water electric electricity gas house senate assembly private wild big crazy old father brother his clinton',
);

/** `the Investigatory Powers bill`: newspapers write the last word small; two words at least, the last a topic of laws. */
const small = (article: Article, head: number): Found | undefined => {
  if (
    tokenText(article, head) !== 'bill' ||
    kindAt(article, head - 1) !== TokenKind.Title ||
    !isWordIn(article, head - 1, TITLE_TOPICS) ||
    isHeadline(article, head)
  )
    return undefined;
  const first = titleStart(article, head);
  return first < head - 1 && isWordIn(article, first - 1, THE)
    ? foundLaw(article, { first, last: head + 1, score: NAMED })
    : undefined;
};
const THE = wordSet('the');

export const billNames: CueRule = {
  id: 'statute/bill',
  why: 'Parliaments name bills as they name acts: "the Online Safety Bill", "the Criminal Law (Amendment) Bill, 2012".',
  cues: ['bill', 'bills'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title) return small(article, head);
    const last = yearEnd(article, head + 1);
    const dated = last > head + 1;
    if (
      !dated &&
      (isCapitalized(article, head + 1) ||
        isWordIn(article, head - 1, NOT_BEFORE_BILL) ||
        isWordIn(article, head - 1, NOT_A_LAW))
    )
      return undefined;
    const first = titleStart(article, head);
    if (first === head) return undefined;
    const headline = isHeadline(article, head);
    const topical = isWordIn(article, head - 1, TITLE_TOPICS) || isCharacter(article, head - 1, ')');
    if (!dated && (!topical || (headline && first === head - 1))) return undefined;
    if (!dated && tokenText(article, head) === 'Bills' && first === head - 1) return undefined;
    return foundLaw(article, { first, last, score: dated ? DATED : NAMED });
  },
};
