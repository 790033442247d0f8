// Constitutions: `the Constitution`, `Article 21 of the Constitution`, `the California Constitution`, `Constitution of South Africa`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { titleEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';

const NAMED = 0.9;
const ALONE = 0.85;
const IN_HEADLINE = 0.6;

/** Streets, ships, parties and benches that are called Constitution. */
const NOT_BEFORE = wordSet(
  'avenue ave hill center centre party project bench pipeline committee convention day hall square park street road gardens drive commission state act unit reform review bill society dock wharf',
);
/** `a Constitution bench`, as papers of India write it */
const BENCHES = wordSet('bench benches');
const SHIPS = wordSet('uss hms u.s.s. ss');

export const constitutions: CueRule = {
  id: 'statute/constitution',
  why: 'A constitution is a law with a name: "rights under the Constitution", "the California State Constitution".',
  cues: ['constitution'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title) return undefined;
    const headline = isHeadline(article, head);
    if (isWordIn(article, head + 1, NOT_BEFORE) && isCapitalized(article, head + 1)) return undefined;
    if (isWordIn(article, head + 1, BENCHES)) return undefined;
    if (
      isWordIn(article, head - 1, SHIPS) ||
      isCharacter(article, head - 1, HYPHENS) ||
      isCharacter(article, head + 1, HYPHENS)
    )
      return undefined;
    const last = placeEnd(article, head);
    const first = !headline ? titleStart(article, head) : head;
    if (
      !headline &&
      isCapitalized(article, last) &&
      last === head + 1 &&
      kindAt(article, last) === TokenKind.Title
    )
      return undefined;
    const named = first < head || last > head + 1;
    return foundLaw(article, {
      first,
      last,
      score: headline && !named ? IN_HEADLINE : named ? NAMED : ALONE,
    });
  },
};

/** Behind `of India`, `of the United States`; `head + 1` when no name follows. */
const placeEnd = (article: Article, head: number): number => {
  if (tokenText(article, head + 1) !== 'of') return head + 1;
  const at = tokenText(article, head + 2) === 'the' ? head + 3 : head + 2;
  return isCapitalized(article, at) ? titleEnd(article, head) : head + 1;
};
