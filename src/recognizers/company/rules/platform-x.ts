// The platform of one letter: “posted on X”.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, spanOf, tokenText } from '../../shared/token-text.js';

const ON = wordSet('on via to');
const POSTING = wordSet(
  'post posts posted posting wrote writes said tweeted shared statement message messages video videos account accounts announced live thread',
);
const FORMERLY = wordSet('formerly previously');
/** `her X account` */
const ACCOUNT = wordSet('account accounts post posts profile feed users handle thread');
const OWNERS = wordSet('her his their its my our your an the official personal');
const REACH = 4;

const find = (article: Article, at: number): Found | undefined => {
  const text = tokenText(article, at);
  if (
    (text !== 'X' && text !== 'X.') ||
    (isAttached(article, at + 1) && isCharacter(article, at + 1, "-'\u2019")) ||
    (isNameWord(article, at + 1) && inOneSentence(article, at, at + 1))
  )
    return undefined;
  const formerly =
    isWordIn(article, at + 1, FORMERLY) ||
    (isCharacter(article, at + 1, ',(') && isWordIn(article, at + 2, FORMERLY));
  let posted = false;
  if (isWordIn(article, at - 1, ON))
    for (let back = at - 2; back >= at - 1 - REACH && inOneSentence(article, back, at); back -= 1)
      posted ||= isWordIn(article, back, POSTING);
  const isModifier = isWordIn(article, at + 1, ACCOUNT) && isWordIn(article, at - 1, OWNERS);
  if (!formerly && !posted && !isModifier) return undefined;
  const { start } = spanOf(article, at, at + 1);
  return { start, end: start + 1, score: 0.85, refersTo: { id: 'twitter', name: 'Twitter' } };
};

export const platformX: CueRule = {
  id: 'company/platform-x',
  why: 'A letter is a company only where something is posted on it: “she wrote on X, formerly Twitter”.',
  cues: ['x', 'x.'],
  find,
};
