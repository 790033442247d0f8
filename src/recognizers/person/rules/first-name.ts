// Given names that stand alone: of kin, and of private people whom reporters quote.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isGiven, isSurname } from '../candidate.js';
import { foundAt } from '../../shared/found-at.js';
import { DOUBTFUL_GIVEN, KIN, POSSESSORS } from '../words.js';

const RELATIVE: CueRule = {
  id: 'person/relative',
  why: '"his wife, Karen,", "their daughter Nadja": kin are called by their given names.',
  cues: KIN,
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Lower || !(hasPossessor(article, at) || isMoreKin(article, at)))
      return undefined;
    const first = isCharacter(article, at + 1, ',') ? at + 2 : at + 1;
    if (
      !inOneSentence(article, at, first) ||
      kindAt(article, first) !== TokenKind.Title ||
      !isGiven(article, first) ||
      isEverydayWord(article, first) ||
      isCapitalized(article, first + 1)
    )
      return undefined;
    if (first === at + 2 && !isCharacter(article, first + 1, ',.;')) return undefined;
    return foundAt(article, first, first + 1, { score: 0.65 });
  },
};

/** `his`, `their`, `Dorothea's` within three words before. */
const hasPossessor = (article: Article, at: number): boolean => {
  let words = 0;
  // `their nine-month-old child` is three words
  for (let before = at - 1; words < 3 && inOneSentence(article, before, at); before -= 1) {
    if (!isAttached(article, before + 1) || before === at - 1) words += 1;
    if (kindAt(article, before) === TokenKind.Possessive || isWordIn(article, before, POSSESSORS))
      return true;
  }
  return false;
};

/** `his wife, Karen, 52, and son Paul`: kin of the same person behind `and`. */
const isMoreKin = (article: Article, at: number): boolean => {
  if (!isWordIn(article, at - 1, AND)) return false;
  for (let before = at - 2; before >= at - KIN_REACH && inOneSentence(article, before, at); before -= 1)
    if (isWordIn(article, before, KIN)) return hasPossessor(article, before);
  return false;
};
const AND = wordSet('and');
const KIN_REACH = 9;

const SPOKEN: CueRule = {
  id: 'person/first-name',
  why: '"It saved us money," says Manal, "14-year-old Amjad": reporters call private people by their given names.',
  cues: ['says', 'said', 'old'],
  find(article, at) {
    const first = at + 1;
    if (
      !inOneSentence(article, at, first) ||
      kindAt(article, first) !== TokenKind.Title ||
      !isGiven(article, first) ||
      isEverydayWord(article, first) ||
      isWordIn(article, first, DOUBTFUL_GIVEN)
    )
      return undefined;
    if (
      isWordIn(article, at, OLD)
        ? !isCharacter(article, at - 1, HYPHENS)
        : !isCharacter(article, at - 1, '"\u201d')
    )
      return undefined;
    if (
      inOneSentence(article, first, first + 1) &&
      (isCapitalized(article, first + 1) || isCharacter(article, first + 1, '&-'))
    )
      return undefined;
    return foundAt(article, first, first + 1, { score: 0.6 });
  },
};
const OLD = wordSet('old');

/** `in Charlotte and John Roe`: a given name that is a town is one behind these. */
const LOCATIVE = wordSet('in at from to near of around outside across');

const PAIR: CueRule = {
  id: 'person/given-pair',
  why: '"the brothers Sanjay and Ajay Mathur": the first of two shares the surname of the second.',
  cues: ['and', '&'],
  find(article, at) {
    const first = at - 1;
    if (
      !inOneSentence(article, first, at + 2) ||
      kindAt(article, first) !== TokenKind.Title ||
      isCapitalized(article, first - 1) ||
      isCharacter(article, first - 1, '-&/') ||
      isWordIn(article, first - 1, LOCATIVE) ||
      isHeadline(article, at)
    )
      return undefined;
    const isPair = [first, at + 1].every(
      (name) =>
        isGiven(article, name) && !isEverydayWord(article, name) && !isWordIn(article, name, DOUBTFUL_GIVEN),
    );
    if (!isPair || kindAt(article, at + 2) !== TokenKind.Title || !isSurname(article, at + 2))
      return undefined;
    return foundAt(article, first, at, { score: 0.6 });
  },
};

const CITED: CueRule = {
  id: 'person/cited-author',
  why: '"As Fairclough notes, the test is open": who is cited so by a surname is an author.',
  cues: ['as'],
  find(article, at) {
    const name = at + 1;
    if (
      !inOneSentence(article, at, at + 2) ||
      kindAt(article, name) !== TokenKind.Title ||
      !isSurname(article, name) ||
      isEverydayWord(article, name) ||
      !isWordIn(article, at + 2, NOTES) ||
      isHeadline(article, at)
    )
      return undefined;
    return foundAt(article, name, at + 2, { score: 0.6 });
  },
};
const NOTES = wordSet('notes argues observes explains writes remarks');

export const FIRST_NAME_RULES: readonly CueRule[] = [RELATIVE, SPOKEN, PAIR, CITED];
