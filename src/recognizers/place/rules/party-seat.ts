// Where a lawmaker is from, behind the letter of the party: `Ian Roe, R-Prince William,`, `(D–Fall Creek)`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { unlistedFound } from '../place-found.js';
import { rememberPlace } from '../place-lists.js';

/** `D-At Large`: for the whole of it */
const AT = wordSet('at');

export const partySeat: CueRule = {
  id: 'place/party-seat',
  why: '"Ian Roe, R-Prince William,": behind the letter of a party stands whom the lawmaker sits for.',
  cues: ['d', 'r'],
  find(article, at) {
    const first = at + 2;
    if (
      kindAt(article, at) !== TokenKind.Initial ||
      !isCharacter(article, at - 1, ',(') ||
      !isCharacter(article, at + 1, '-\u2013') ||
      !isAttached(article, at + 1) ||
      !isAttached(article, first)
    )
      return undefined;
    let last = first;
    while (last < first + 3 && kindAt(article, last) === TokenKind.Title) last += 1;
    if (last === first || isWordIn(article, first, AT) || !isCharacter(article, last, ',);.'))
      return undefined;
    rememberPlace(article, first, last);
    return unlistedFound(article, first, last, 0.75);
  },
};
