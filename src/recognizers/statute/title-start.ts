// The head of a law's title (`Act`, `Code`, `Convention`) to the token where the title starts.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { HEADLINE_VERBS } from '../shared/headline-verbs.js';
import { isHeadline } from '../shared/is-headline.js';
import {
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  sentenceBounds,
  tokenText,
} from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { HEADS, LONGEST_TITLE, isJoiningHyphen, isTitleWord } from './title-token.js';
import * as words from './title-words.js';

const isCommonWord = wordList('shared/common-words');

/** Opening bracket of `(Mutual Assistance)` when `close` is its closing one; -1 when the inside is not a title. */
const openingBracket = (article: Article, close: number, floor: number): number => {
  for (let at = close - 1; at >= floor && close - at <= 14; at -= 1) {
    if (isCharacter(article, at, '(')) return at < close - 1 && isCapitalized(article, at + 1) ? at : -1;
    if (
      !isTitleWord(article, at) &&
      !isWordIn(article, at, words.CONNECTORS) &&
      !isWordIn(article, at, words.ARTICLES) &&
      !isCharacter(article, at, '&,-')
    )
      return -1;
  }
  return -1;
};

interface Walk {
  /** first title word so far */
  start: number;
  /** where the title starts when a small word or comma that was crossed is not part of it */
  strong: number | undefined;
  /** first word behind the `and` that was crossed first */
  joined: number | undefined;
  readonly headline: boolean;
}

/** True for the `B` of `Section 13-B of the Rent Act`, the `IXA` of `Part IXA of the Constitution` and the `IV` of `Articles I and IV of` it. */
const isPartNumber = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  if (kind === TokenKind.Initial) return true;
  if (kind !== TokenKind.Upper) return false;
  if (isCharacter(article, at - 1, HYPHENS)) return true;
  let before = at - 1;
  if (isRoman(article, at))
    while (
      isRoman(article, before) ||
      isWordIn(article, before, LIST_WORDS) ||
      isCharacter(article, before, LIST_MARKS)
    )
      before -= 1;
  return isWordIn(article, before, PART_WORDS);
};
const isRoman = (article: Article, at: number): boolean =>
  /^[IVXLC]{1,7}[A-Z]?$/.test(tokenText(article, at));
const LIST_WORDS = wordSet('and or to through');
const LIST_MARKS = ',&-\u2013';
const PART_WORDS = wordSet(
  'part chapter title schedule order article annex book rule parts chapters titles schedules orders articles annexes books rules',
);

/** Token before the small words at `at` when they join two title words; -1 when the title ends here. */
const beforeConnector = (article: Article, at: number, floor: number, walk: Walk): number => {
  let before = at;
  if (isWordIn(article, before, words.ARTICLES)) {
    before -= 1;
    if (!isWordIn(article, before, words.BEFORE_ARTICLE)) return -1;
  }
  if (!isWordIn(article, before, words.CONNECTORS)) return -1;
  const weak = isWordIn(article, before, words.WEAK_CONNECTORS);
  const isAnd = tokenText(article, before) === 'and';
  const isOf = tokenText(article, before) === 'of';
  if (walk.headline && !isAnd) return -1;
  before -= 1;
  if (isAnd && isCharacter(article, before, ',')) before -= 1;
  if (isWordIn(article, before, words.CONNECTORS) && kindAt(article, before) === TokenKind.Lower) before -= 1;
  if (before < floor || !(isTitleWord(article, before) || isCharacter(article, before, ')'))) return -1;
  if (
    (!isOf && HEADS.test(tokenText(article, before))) ||
    isWordIn(article, before, words.NOT_FIRST) ||
    isPartNumber(article, before) ||
    (isOf && isWordIn(article, before, words.ABOUT))
  )
    return -1;
  if (before === floor && !isAnd && isCommonWord.has(article, before)) return -1;
  if (weak) walk.strong ??= walk.start;
  if (isAnd) walk.joined ??= walk.start;
  return before;
};

/** Token before `'s`, `&`, `-`, `)` or `,` at `at` when a title may go on over it; -1 when not. */
const beforeMark = (article: Article, at: number, floor: number, walk: Walk): number => {
  if (kindAt(article, at) === TokenKind.Possessive)
    return isWordIn(article, at - 1, words.OWNERS) ? at - 1 : -1;
  if (isCharacter(article, at, APOSTROPHES))
    return isAttached(article, at) && isWordIn(article, at - 1, words.OWNERS) ? at - 1 : -1;
  if (isCharacter(article, at, '&')) return isTitleWord(article, at - 1) ? at - 1 : -1;
  if (isJoiningHyphen(article, at)) return isTitleWord(article, at - 1) ? at - 1 : -1;
  if (isCharacter(article, at, ')')) {
    const open = openingBracket(article, at, floor);
    return open > floor && (isTitleWord(article, open - 1) || isWordIn(article, open - 1, words.OWNERS))
      ? open - 1
      : -1;
  }
  if (
    !isCharacter(article, at, ',') ||
    walk.joined === undefined ||
    walk.headline ||
    !isTitleWord(article, at - 1)
  )
    return -1;
  walk.strong ??= walk.joined;
  return at - 1;
};

/** In a headline prepositions and verbs have capitals too: a title does not run over them. */
const isHeadlineStop = (article: Article, at: number): boolean =>
  isWordIn(article, at, HEADLINE_VERBS) ||
  (isWordIn(article, at, words.NOT_FIRST) && !/^(?:and|of)$/i.test(tokenText(article, at)));

const NEW = wordSet('new');

const isOutside = (article: Article, at: number): boolean => {
  if (isWordIn(article, at, NEW) && isWordIn(article, at + 1, words.AFTER_NEW)) return false;
  const kind = kindAt(article, at);
  return isWordIn(article, at, words.NOT_FIRST) || kind === TokenKind.Lower || kind === TokenKind.Punctuation;
};

const trimStart = (article: Article, start: number, head: number): number => {
  let first = start;
  while (first < head && isOutside(article, first)) first += 1;
  return head - first >= 2 && isWordIn(article, first, words.DEMONYMS) && isCapitalized(article, first + 1)
    ? first + 1
    : first;
};

/** First token of the title whose last word stands at `head`; `head` itself when nothing before it is part of it. */
export const titleStart = (article: Article, head: number): number => {
  const { first: floor } = sentenceBounds(article, head);
  const walk: Walk = {
    start: head,
    strong: undefined,
    joined: undefined,
    headline: isHeadline(article, head),
  };
  let at = head - 1;
  while (at >= floor && head - at <= LONGEST_TITLE) {
    if (walk.headline && isHeadlineStop(article, at)) break;
    if (isTitleWord(article, at)) {
      walk.start = at;
      at -= 1;
      continue;
    }
    const before =
      kindAt(article, at) !== TokenKind.Lower
        ? beforeMark(article, at, floor, walk)
        : isJoiningHyphen(article, at - 1)
          ? at - 2
          : beforeConnector(article, at, floor, walk);
    if (before < 0) break;
    at = before;
  }
  const led =
    walk.start === floor ||
    isWordIn(article, walk.start - 1, words.LEADERS) ||
    kindAt(article, walk.start - 1) === TokenKind.Possessive ||
    kindAt(article, walk.start - 1) === TokenKind.Punctuation;
  return trimStart(article, walk.strong !== undefined && !led ? walk.strong : walk.start, head);
};
