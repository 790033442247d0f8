// Tokens to the person's name that ends among them, by the same grammar as the name that starts there.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { isCharacter } from './character-at.js';
import { matchPersonName, NAME_TOKENS_AT_MOST } from './person-name.js';
import type { PersonName, PersonNameOptions } from './person-name.js';
import { isInitial } from './person-name-token.js';
import { NAME_STOPS, PARTICLES, SMALL_SECOND_HALVES } from './person-name-words.js';
import { inOneSentence, isWordIn, kindAt } from './token-text.js';

/** Longest name that ends just before token `last`, by the same grammar. */
export const matchPersonNameBackward = (
  article: Article,
  last: number,
  options: PersonNameOptions = {},
): PersonName | undefined => {
  let found: PersonName | undefined;
  for (
    let first = last - 1;
    first >= 0 && last - first <= NAME_TOKENS_AT_MOST && inOneSentence(article, first, last - 1);
    first -= 1
  ) {
    const kind = kindAt(article, first);
    const isPart =
      kind === TokenKind.Title ||
      kind === TokenKind.Upper ||
      kind === TokenKind.Mixed ||
      isInitial(article, first);
    if (!isPart) {
      if (
        kind === TokenKind.Lower
          ? isWordIn(article, first, PARTICLES) || isWordIn(article, first, SMALL_SECOND_HALVES)
          : isCharacter(article, first, '-,."\u201c\u201d()\u2018\u2019\'\u2010\u2011')
      )
        continue;
      break;
    }
    const name = matchPersonName(article, first, options);
    if (name?.last === last) found = name;
    else if (name === undefined && isWordIn(article, first, NAME_STOPS)) break;
  }
  return found;
};
