// Capitalised words that stand together: the candidates of every name grammar.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { HYPHENS, isCharacter } from './character-at.js';
import type { Run } from './rule.js';
import { inOneSentence, isAttached, isCapitalized } from './token-text.js';

/** Runs in text order: maximal, within a sentence; `Duffy-Lewis` and `J.P. Morgan` stay whole, a comma or full stop ends a run. `within` begins and ends with a sentence. */
export const findRuns = (article: Article, within: Run): Run[] => {
  const runs: Run[] = [];
  const count = within.last;
  let at = within.first;
  while (at < count) {
    if (!isCapitalized(article, at)) {
      at += 1;
      continue;
    }
    const first = at;
    at += 1;
    while (at < count && inOneSentence(article, first, at)) {
      if (isCapitalized(article, at)) at += 1;
      else if (
        article.tokens.kind[at] === TokenKind.Punctuation &&
        isCharacter(article, at, HYPHENS) &&
        isAttached(article, at) &&
        isAttached(article, at + 1) &&
        isCapitalized(article, at + 1) &&
        inOneSentence(article, first, at + 1)
      )
        at += 2;
      else break;
    }
    runs.push({ first, last: at });
  }
  return runs;
};
