// The name under which somebody trades: “owned two shops, doing business as Larch Treats and Alder Pearl”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundAt } from '../../shared/found-at.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { companyReference } from '../company-name.js';
import { STOPS } from '../vocabulary.js';

const BUSINESS = wordSet('business');
const AS = wordSet('as');
const AND = wordSet('and');
const DBA = wordSet('dba');

/** Behind `doing business as`, `d/b/a`, `dba`; undefined when the words at `at` are other ones. */
const behindPhrase = (article: Article, at: number): number | undefined => {
  if (isWordIn(article, at, DBA)) return at + 1;
  if (isWordIn(article, at + 1, BUSINESS) && isWordIn(article, at + 2, AS)) return at + 3;
  // `d/b/a`
  return isCharacter(article, at + 1, '/') && isCharacter(article, at + 3, '/') && isAttached(article, at + 4)
    ? at + 5
    : undefined;
};

/** `Larch's Milk` */
const nameEnd = (article: Article, first: number): number => {
  const last = phraseEnd(article, first, STOPS);
  return last > first && kindAt(article, last) === TokenKind.Possessive && isNameWord(article, last + 1)
    ? phraseEnd(article, last + 1, STOPS)
    : last;
};

export const tradeName: CueRule = {
  id: 'company/trade-name',
  why: 'What somebody does business as is a firm: “doing business as Larch Treats and Alder Pearl”.',
  cues: wordSet('doing do does did done d dba'),
  find(article, at) {
    const found: Found[] = [];
    for (let first = behindPhrase(article, at); first !== undefined && inOneSentence(article, at, first);) {
      const last = nameEnd(article, first);
      if (last === first || kindAt(article, last) === TokenKind.Number) break;
      found.push(
        foundAt(article, first, last, {
          score: 0.75,
          refersTo: companyReference(article, first, last, last),
        }),
      );
      first = isWordIn(article, last, AND) ? last + 1 : undefined;
    }
    return found.length > 0 ? found : undefined;
  },
};
