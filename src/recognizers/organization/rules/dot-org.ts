// Bodies called by their address: `supported by Larchmoor.org`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

/** Where to look, not who: `visit Larchmoor.org`. */
const ADDRESS_BEFORE = wordSet('visit at see www to on via online website site from email contact go');

const find = (article: Article, at: number): Found | undefined => {
  const name = at - 2;
  if (kindAt(article, at) !== TokenKind.Lower || !isAttached(article, at) || !isAttached(article, at - 1))
    return undefined;
  if (!isCharacter(article, at - 1, '.') || !isNameWord(article, name) || !inOneSentence(article, name, at))
    return undefined;
  if (isAttached(article, name) || isWordIn(article, name - 1, ADDRESS_BEFORE) || isHeadline(article, name))
    return undefined;
  if (!inOneSentence(article, name - 1, name) || isCharacter(article, name - 1, ':|')) return undefined;
  if (isAttached(article, at + 1) && isCharacter(article, at + 1, '/@_.-') && isAttached(article, at + 2))
    return undefined;
  return foundAt(article, name, at + 1, { score: 0.6, refersTo: { name: nameOf(article, name, at + 1) } });
};

export const dotOrg: CueRule = {
  id: 'organization/dot-org',
  why: 'A body may be called by its address, written as a name inside the sentence: “supported by Larchmoor.org”.',
  cues: ['org'],
  find,
};
