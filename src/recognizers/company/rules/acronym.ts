// Acronyms of companies that nothing defines: `subsidiaries of JPMC`.
import { TokenKind } from '../../../model/tokens.js';
import { isBusinessText } from '../../shared/business-text.js';
import type { CueRule } from '../../shared/rule.js';
import { tokenText } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { unknownAcronymScore } from '../../shared/unknown-acronym.js';

export const acronym: CueRule = {
  id: 'company/acronym',
  why: 'In an article about business capitals that do what companies do are one: “a subsidiary of KTLX”.',
  cues: [],
  kinds: [TokenKind.Upper],
  find(article, at) {
    const score = unknownAcronymScore(article, at);
    return score > 0 && isBusinessText(article)
      ? foundAt(article, at, at + 1, { score, refersTo: { name: tokenText(article, at) } })
      : undefined;
  },
};
