// An acronym with its long form in brackets behind it: `ICU (Union of Iberian Clowns)`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { HEAD_KINDS } from '../heads.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

const HEADS = wordSet(...HEAD_KINDS.flatMap((kind) => kind.words.words));
const LONGEST = 14;

const sorted = (letters: string): string => [...letters].sort().join('');

/** The long form may be a translation: its initials are those of the acronym, in any order. */
const find = (article: Article, at: number): Found | undefined => {
  const acronym = at - 1;
  if (kindAt(article, acronym) !== TokenKind.Upper || !inOneSentence(article, acronym, at + 1))
    return undefined;
  let initials = '';
  let hasHead = false;
  let last = at + 1;
  for (; last < at + LONGEST && !isCharacter(article, last, ')'); last += 1) {
    if (!isNameWord(article, last)) continue;
    initials += tokenText(article, last).charAt(0);
    hasHead ||= isWordIn(article, last, HEADS);
  }
  if (
    !hasHead ||
    !isCharacter(article, last, ')') ||
    sorted(initials) !== sorted(tokenText(article, acronym))
  )
    return undefined;
  return foundAt(article, acronym, at, { score: 0.8, refersTo: { name: nameOf(article, at + 1, last) } });
};

export const acronymFirst: CueRule = {
  id: 'organization/acronym-first',
  why: 'An acronym whose letters open the words of the body in brackets: “ICU (Union of Iberian Clowns)”.',
  cues: ['('],
  find,
};
