// Acronyms of bodies that nothing defines: `members of the KTLX said`.
import { TokenKind } from '../../../model/tokens.js';
import { isBusinessText } from '../../shared/business-text.js';
import type { CueRule } from '../../shared/rule.js';
import { tokenText } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { unknownAcronymScore } from '../../shared/unknown-acronym.js';

export const acronym: CueRule = {
  id: 'organization/acronym',
  why: 'Capitals that do what bodies do are a body: “the KTLX said”; in an article about business they are a company.',
  cues: [],
  kinds: [TokenKind.Upper],
  find(article, at) {
    const score = unknownAcronymScore(article, at);
    return score > 0 && !isBusinessText(article)
      ? foundAt(article, at, at + 1, { score, refersTo: { name: tokenText(article, at) } })
      : undefined;
  },
};
