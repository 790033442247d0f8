// A family name first, then syllables: the names of China, Korea and Vietnam.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { RunRule } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { isGiven, isOtherName } from '../candidate.js';
import { rememberPerson } from '../last-person.js';
import { foundAt } from '../../shared/found-at.js';
import { EASTERN_SURNAMES } from '../words.js';

export const EASTERN_NAME: RunRule = {
  id: 'person/eastern-name',
  why: '"Li Keqiang", "Wang Shichong": in China, Korea and Vietnam the family name stands first.',
  runs: true,
  find(article, { first, last }) {
    for (let at = first; at < last - 1; at += 1) {
      const isHyphened = isWordIn(article, at, KOREAN_SURNAMES) && isHyphenedName(article, at + 1);
      if (
        !(isHyphened || isWordIn(article, at, EASTERN_SURNAMES)) ||
        kindAt(article, at) !== TokenKind.Title ||
        (at > first && isGiven(article, at - 1))
      )
        continue;
      const name = matchPersonName(article, at, { max: 3 });
      if (!name || name.words < 2 || isOtherName(article, name) || isHeadline(article, at)) continue;
      let isEastern = true;
      for (let index = at + 1; index < name.last; index += 1)
        if (
          (isEverydayWord(article, index) &&
            !(name.words === 3 && SYLLABLES.test(tokenText(article, index)))) ||
          (kindAt(article, index) === TokenKind.Title && !SYLLABLES.test(tokenText(article, index)))
        )
          isEastern = false;
      if (!isEastern) continue;
      rememberPerson(article, name.last);
      return foundAt(article, name.first, name.last, { score: isGiven(article, at + 1) ? 0.7 : 0.6 });
    }
    return undefined;
  },
};
/** `Joo-Ho` behind a family name that is also a given name or a word: `Park`, `Lee`, `Son`. */
const isHyphenedName = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title &&
  isCharacter(article, at + 1, HYPHENS) &&
  isAttached(article, at + 1) &&
  isAttached(article, at + 2) &&
  SYLLABLES.test(tokenText(article, at)) &&
  SYLLABLES.test(tokenText(article, at + 2));
const KOREAN_SURNAMES = wordSet(
  'park lee son moon song han hong ha ho min an cha lim ma na no nam ryu sim woo yang ahn hur huh',
);

/** One to three syllables of pinyin, or of Korean and Vietnamese as news writes them. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,3}[aeiouüơưâêôă]{1,3}(?:ng|n|m|k|l|p|t|r|nh|ch)?){1,3}$/iu;
