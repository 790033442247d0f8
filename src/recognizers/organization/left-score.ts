// Whether the words before a head say which body is meant.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isHeadline } from '../shared/is-headline.js';
import { isNameWord } from '../shared/name-start.js';
import { isSentenceStart, isWordIn } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { isCountryBefore } from './country-before.js';
import { DOUBTFUL_HEADS } from './doubtful-heads.js';
import type { HeadKind } from './heads.js';
import { EMPTY, TOPICS } from './vocabulary.js';

const COMMON = wordList('shared/common-words');
const OFFICE = wordSet('office');
/** With nothing but such words the name is only a short form that its place makes clear: `the City Council`. */
const GENERIC = wordSet(
  'city county town village state police fire school legal health district attorney sheriff public general council board human resources sales student fraud',
);
const SCHOOLS = wordSet('school college schools university');
const STAGES = wordSet(
  'high middle elementary primary secondary preparatory graduate business medical grammar law catholic public private junior senior',
);

const isUpper = (article: Article, at: number): boolean =>
  article.sentences[article.tokens.sentence[at] as number]?.casing === 'upper';

type Strength = 'proper' | 'topic' | 'common';

/** What stands before the head: a name of its own, at least a topic, or only words that English writes small. */
const strengthOf = (article: Article, first: number, at: number): Strength => {
  let strength: Strength = 'common';
  for (let word = first; word < at; word += 1) {
    if (!isNameWord(article, word) || isWordIn(article, word, GENERIC)) continue;
    if (isWordIn(article, word, TOPICS)) strength = 'topic';
    else if (!COMMON.has(article, word)) return 'proper';
  }
  return strength;
};

/** Score of a name that has words only before its head; 0 when they do not say which body is meant. */
export const scoreOfLeft = (article: Article, first: number, at: number, kind: HeadKind): number => {
  if (
    first === at - 1 &&
    (isWordIn(article, first, EMPTY) || (isWordIn(article, at, SCHOOLS) && isWordIn(article, first, STAGES)))
  )
    return 0;
  const strength = strengthOf(article, first, at);
  const isDoubtful = isWordIn(article, at, DOUBTFUL_HEADS);
  if (isWordIn(article, at, OFFICE) && isNameWord(article, at - 1) && !isWordIn(article, at - 1, TOPICS))
    return 0;
  if (isUpper(article, at) && !(strength === 'proper' && (first < at - 1 || kind.government))) return 0;
  if (isHeadline(article, at))
    return strength === 'proper'
      ? Math.min(kind.score, 0.7)
      : strength === 'topic' && kind.government && !isDoubtful
        ? 0.6
        : 0;
  if (strength === 'common') return isSentenceStart(article, first) || isDoubtful ? 0 : 0.55;
  // `Customs Service` alone may be anybody's, `U.S. Customs Service` is one body
  return strength === 'topic' && isDoubtful && first === at - 1 && !isCountryBefore(article, first)
    ? 0
    : kind.score;
};
