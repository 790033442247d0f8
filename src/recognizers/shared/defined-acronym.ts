// Whether an acronym in brackets is defined by the words before it: `Compass Bible Church (CBC)`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { isCharacter } from './character-at.js';
import { inOneSentence, kindAt, tokenText } from './token-text.js';

const REACH = 14;

/** True when the token stands in brackets and the initials of the capitalised words before them spell it: then it stands for those words. */
export const isDefinedAcronym = (article: Article, at: number): boolean => {
  if (
    kindAt(article, at) !== TokenKind.Upper ||
    !isCharacter(article, at - 1, '(') ||
    !isCharacter(article, at + 1, ')')
  )
    return false;
  const acronym = tokenText(article, at);
  let initials = '';
  for (
    let before = at - 2;
    before >= at - REACH && initials.length < acronym.length && inOneSentence(article, before, at);
    before -= 1
  ) {
    const kind = kindAt(article, before);
    if (kind === TokenKind.Punctuation || kind === TokenKind.Lower || kind === TokenKind.Possessive) continue;
    initials =
      (kind === TokenKind.Upper ? tokenText(article, before) : tokenText(article, before).charAt(0)) +
      initials;
  }
  return initials.endsWith(acronym);
};
