// Names whose sentence says that they are places: `Brandhorst is a municipality`, `Amarah, a city in`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';
import { rememberPlace } from '../place-lists.js';
import { looksLikePlace } from '../place-shape.js';

/** What a place is said to be. */
const KINDS = wordSet(
  'city town village hamlet suburb municipality commune township borough settlement district neighborhood neighbourhood county province parish island peninsula river stream lake mountain volcano glacier valley desert region prefecture governorate canton seaport port resort enclave exclave oasis locality ward community townland',
);
/** Kinds that other things are too: a preposition of place must follow. */
const WEAK_KINDS = wordSet('community resort port ward region district settlement parish city');
const WHERE = wordSet('in on near of at north south east west outside between along off within about');
const COPULAS = wordSet('is was are were');
const DETERMINERS = wordSet('a an the one');
const WORDS_AT_MOST = 6;

/** Token of the determiner that opens the phrase which ends with the noun at `at`: `a small coastal town`. */
const determinerOf = (article: Article, at: number): number | undefined => {
  for (let index = at - 1; index > at - WORDS_AT_MOST && inOneSentence(article, index, at); index -= 1) {
    if (isWordIn(article, index, DETERMINERS)) return index;
    const kind = kindAt(article, index);
    const isInner = kind === TokenKind.Lower || kind === TokenKind.Title || isCharacter(article, index, '-,');
    if (!isInner || isWordIn(article, index, COPULAS)) return undefined;
  }
  return undefined;
};

/** Token behind the name that a bracket may follow: `Ervenik (Serbian Cyrillic: …) is`. */
const beforeBracket = (article: Article, end: number): number => {
  if (!isCharacter(article, end - 1, ')')) return end;
  for (let at = end - 2; at > end - 30 && inOneSentence(article, at, end - 1); at -= 1)
    if (isCharacter(article, at, '(')) return at;
  return end;
};

const found = (article: Article, end: number, score: number): Found | undefined => {
  const first = nameBefore(article, end, { max: 4 });
  if (first === end || !looksLikePlace(article, first, end)) return undefined;
  if (isCapitalized(article, first - 1) && inOneSentence(article, first - 1, first)) return undefined;
  rememberPlace(article, first, end);
  return unlistedFound(article, first, end, score);
};

export const DEFINED: CueRule = {
  id: 'place/defined',
  why: '"Brandhorst is a municipality in Saxony-Anhalt", "Amarah, a city in the south": the sentence says what kind of place bears the name.',
  cues: KINDS,
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
    if (isWordIn(article, at, WEAK_KINDS) && !isWordIn(article, at + 1, WHERE)) return undefined;
    const determiner = determinerOf(article, at);
    if (determiner === undefined) return undefined;
    const before = determiner - 1;
    if (!inOneSentence(article, before, at)) return undefined;
    if (isWordIn(article, before, COPULAS)) {
      const end = beforeBracket(article, before);
      const first = nameBefore(article, end, { max: 4 });
      const opens = isSentenceStart(article, first) || isCharacter(article, first - 1, ',\u201c"');
      return opens ? found(article, end, 0.75) : undefined;
    }
    return isCharacter(article, before, ',') && isWordIn(article, at + 1, WHERE)
      ? found(article, before, 0.65)
      : undefined;
  },
};
