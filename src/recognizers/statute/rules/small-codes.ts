// Codes that papers write small, where an article of theirs is cited: `article 706 of the code of criminal procedure`, `section 5 of the penal code`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { partBefore } from '../part-of.js';

const SCORE = 0.85;
const SUBJECTS = wordSet('penal criminal civil commercial labour labor tax electoral election');
const PROCEDURES = wordSet('criminal civil penal administrative');

export const smallCodes: CueRule = {
  id: 'statute/small-code',
  why: 'A code written small is meant as one where an article of it is cited: "article 12 of the penal code".',
  cues: ['code'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Lower) return undefined;
    const isOfProcedure =
      tokenText(article, head + 1) === 'of' &&
      isWordIn(article, head + 2, PROCEDURES) &&
      tokenText(article, head + 3) === 'procedure';
    const first = isOfProcedure ? head : head - 1;
    if (!isOfProcedure && !isWordIn(article, first, SUBJECTS)) return undefined;
    if (partBefore(article, first) === first) return undefined;
    return foundLaw(article, { first, last: isOfProcedure ? head + 4 : head + 1, score: SCORE });
  },
};
